package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.backend.graphql.internal.beta.BetaDocuments;
import dev.socialscheduler.backend.graphql.internal.client.Document;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDocuments;
import dev.socialscheduler.backend.graphql.internal.gateway.GatewayDocuments;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** The barest answer to each document of each dialect. */
public final class BareAnswers {

    public static final Answer REFUSAL = Answer.error(
                    400, "Cannot query field \\\"a\\\" on type \\\"B\\\".", "GRAPHQL_VALIDATION_FAILED")
            .located();

    static final String GATEWAY_POST = """
            {"id":"p1","channelId":"c1","channelService":"bluesky","status":"scheduled","text":"Hello","via":"api",\
            "isCustomScheduled":false,"sharedNow":false,"createdAt":"2026-12-01T08:00:00.000Z","updatedAt":null,\
            "dueAt":null,"sentAt":null,"ideaId":null,"externalLink":null,"allowedActions":null,"author":null,\
            "assets":null}""";

    public static final String GATEWAY_CHANNEL = """
            {"id":"c1","organizationId":"o1","service":"bluesky","type":null,"name":"n","displayName":null,\
            "serviceId":null,"timezone":null,"isDisconnected":null,"isLocked":null,"isQueuePaused":null,\
            "postingSchedule":null,"postingGoal":null,"externalLink":null,"createdAt":null,"allowedActions":null}""";

    public static final String GATEWAY_IDEA = """
            {"__typename":"Idea","id":"i1","organizationId":"o1","title":null,"text":"Hello",\
            "createdAt":"2026-12-01T08:00:00.000Z","updatedAt":null}""";

    private static final String PAGE = ",\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":null}";
    private static final Map<String, String> DATA = new HashMap<>();
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    static {
        String post = Samples.BARE_POST;
        String channel = Samples.bareChannel("bluesky");
        String done = "{\"__typename\":\"PostActionSuccess\",\"post\":" + post + "}";
        String idea = "\"id\":\"i1\",\"organizationId\":\"o1\",\"createdAt\":0,\"updatedAt\":0,\"content\":{}";
        put(CurrentDocuments.ACCOUNT, "{\"account\":{\"id\":\"a1\",\"organizations\":[]}}");
        put(CurrentDocuments.CHANNEL, "{\"channel\":" + channel + "}");
        put(CurrentDocuments.CHANNELS, "{\"channels\":[" + channel + "]}");
        put(CurrentDocuments.POST, "{\"post\":" + post + "}");
        put(CurrentDocuments.POSTS, "{\"posts\":{\"edges\":[{\"node\":" + post + "}]" + PAGE + "}}");
        put(CurrentDocuments.CREATE_POST, "{\"createPost\":" + done + "}");
        put(CurrentDocuments.EDIT_POST, "{\"editPost\":" + done + "}");
        put(CurrentDocuments.MOVE_POST, "{\"movePostInQueue\":" + done + "}");
        put(CurrentDocuments.DELETE_POST, "{\"deletePost\":{\"__typename\":\"DeletePostSuccess\",\"id\":\"p1\"}}");
        put(CurrentDocuments.CREATE_IDEA, "{\"createIdea\":{\"__typename\":\"Idea\"," + idea + "}}");
        put(CurrentDocuments.IDEAS, "{\"ideas\":{\"edges\":[{\"node\":{" + idea + "}}]" + PAGE + "}}");
        put(CurrentDocuments.DAILY_POSTING_LIMITS, "{\"dailyPostingLimits\":[]}");
        put(BetaDocuments.POSTS, "{\"posts\":{\"totalCount\":1,\"edges\":[{\"node\":" + post + "}]" + PAGE + "}}");
        put(
                BetaDocuments.DELETE_POST,
                "{\"deletePost\":{\"__typename\":\"DeletePostSuccess\",\"post\":{\"id\":\"p1\",\"status\":\"deleted\"}}}");
        put(GatewayDocuments.ACCOUNT, "{\"account\":{\"id\":\"a1\",\"organizations\":[]}}");
        put(GatewayDocuments.CHANNEL, "{\"channel\":" + GATEWAY_CHANNEL + "}");
        put(GatewayDocuments.CHANNELS, "{\"channels\":[" + GATEWAY_CHANNEL + "]}");
        put(GatewayDocuments.POST, "{\"post\":" + GATEWAY_POST + "}");
        put(GatewayDocuments.POSTS, "{\"posts\":{\"edges\":[{\"node\":" + GATEWAY_POST + "}]" + PAGE + "}}");
        put(
                GatewayDocuments.CREATE_POST,
                "{\"createPost\":" + GATEWAY_POST.replace("{\"id\"", "{\"__typename\":\"Post\",\"id\"") + "}");
        put(GatewayDocuments.CREATE_IDEA, "{\"createIdea\":" + GATEWAY_IDEA + "}");
    }

    private BareAnswers() {}

    private static void put(Document<?, ?> document, String data) {
        DATA.put(document.text(), data);
    }

    public static Answer to(Document<?, ?> document) {
        return Answer.data(Objects.requireNonNull(DATA.get(document.text()), document.name()));
    }

    public static Answer to(Received request) {
        String data = Objects.requireNonNull(DATA.get(RequestJson.query(request)), RequestJson.query(request));
        // What is created is something new each time.
        boolean isNew = data.contains("createPost") || data.contains("createIdea");
        return Answer.data(
                isNew ? data.replaceFirst("\"id\":\"([pi])1\"", "\"id\":\"$1" + NEXT.incrementAndGet() + "\"") : data);
    }
}
