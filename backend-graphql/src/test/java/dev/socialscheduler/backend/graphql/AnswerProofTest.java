package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer is only taken for that of a request if it repeats the request's nonce. */
class AnswerProofTest {

    private static final String FOREIGN =
            "The provider's response belongs to another request: %s. If this happens again, check for a proxy that mixes"
                    + " up responses. [%s on graphql, HTTP %d; %s]";

    private static final String NO_FIELD = "its data does not contain the requested field";
    private static final String OTHER_FIELDS = "its errors are about fields that were not requested";

    private static String made(String id) {
        return "{\"__typename\":\"PostActionSuccess\",\"post\":" + helloPost(id) + "}";
    }

    private static String helloPost(String id) {
        return Samples.barePost(id).replace("\"text\":\"\"", "\"text\":\"Hello\"");
    }

    private static String page(String... nodes) {
        StringBuilder edges = new StringBuilder();
        for (String node : nodes) {
            edges.append(edges.isEmpty() ? "" : ",")
                    .append("{\"node\":")
                    .append(node)
                    .append('}');
        }
        return "{\"data\":{\"posts\":{\"edges\":[" + edges
                + "],\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":null}}}}";
    }

    private static String alias(Received request) {
        return request.body().replaceFirst("(?s).*?\\\\n  (\\w+): .*", "$1");
    }

    private static SchedulerException failure(Operation operation, Answer answer) {
        try (ScriptedServer server = ScriptedServer.verbatim(request -> answer);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/"), "graphql.dialect", "current")
                        .raw()) {
            return catchThrowableOfType(SchedulerException.class, () -> {
                if (operation == Operation.POST) {
                    scheduler.post(Samples.POST);
                } else {
                    scheduler.createPost(Samples.newPost());
                }
            });
        }
    }

    private static void isForeign(Operation operation, Answer answer, String sign) {
        SchedulerException failure = failure(operation, answer);

        Outcome outcome = operation.writes() ? Outcome.UNKNOWN : Outcome.NOT_APPLIED;
        assertThat(failure)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage(FOREIGN.formatted(sign, operation, answer.status(), outcome.description()));
        assertThat(failure.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cabc123", "createPost", "p0_abc123"})
    void an_answer_to_a_write_under_another_name_leaves_the_outcome_open(String name) {
        isForeign(Operation.CREATE_POST, Answer.data("{\"" + name + "\":" + made("p1") + "}"), NO_FIELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cabc123", "post", "p0_abc123"})
    void an_answer_to_a_read_under_another_name_is_unreadable(String name) {
        isForeign(Operation.POST, Answer.data("{\"" + name + "\":" + Samples.BARE_POST + "}"), NO_FIELD);
    }

    @Test
    void data_without_any_field_proves_nothing() {
        isForeign(Operation.CREATE_POST, Answer.data("{}"), NO_FIELD);
        isForeign(Operation.POST, Answer.data("{}"), NO_FIELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"cabc123\"", "\"createPost\"", "\"post\"", "0", "\"cabc123\",\"post\""})
    void a_rejection_of_another_request_proves_nothing(String path) {
        for (int status : new int[] {200, 400, 403, 404, 429, 500}) {
            Answer answer = Answer.json(
                    status,
                    "{\"data\":null,\"errors\":[{\"message\":\"No.\",\"path\":[" + path
                            + "],\"extensions\":{\"code\":\"FORBIDDEN\"}}]}");
            isForeign(Operation.CREATE_POST, answer, OTHER_FIELDS);
            isForeign(Operation.POST, answer, OTHER_FIELDS);
        }
    }

    @Test
    void a_message_names_the_field_and_not_the_nonce() {
        Function<Received, Answer> rule = request -> Answer.data("{\"" + alias(request) + "\":{\"id\":{}}}");
        try (ScriptedServer server = ScriptedServer.verbatim(rule);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            SchedulerException failure =
                    catchThrowableOfType(SchedulerException.class, () -> scheduler.post(Samples.POST));

            assertThat(failure.problem()).endsWith("Expected a string but was BEGIN_OBJECT at path $.data.post.id.");
        }
    }

    /** A server that mixes up answers: it stores what it is asked to, but answers with what the test chooses. */
    private static ScriptedServer mixing(List<Received> creates, Function<Integer, Answer> answers) {
        return ScriptedServer.verbatim(request -> {
            if (RequestJson.query(request).contains("createPost(")) {
                creates.add(request);
                return answers.apply(creates.size());
            }
            if (RequestJson.query(request).contains("  channel(")) {
                return Answer.data("{\"" + alias(request) + "\":" + Samples.bareChannel("bluesky") + "}");
            }
            String[] posts = new String[creates.size()];
            for (int i = 0; i < posts.length; i++) {
                posts[i] = helloPost("p" + (i + 1));
            }
            return Answer.ok(page(posts).replace("\"posts\":", "\"" + alias(request) + "\":"));
        });
    }

    @Test
    void the_answer_to_an_earlier_call_with_the_same_text_is_not_taken_and_the_post_is_looked_up() {
        List<Received> creates = new ArrayList<>();
        try (ScriptedServer server = mixing(
                        creates, number -> Answer.data("{\"" + alias(creates.get(0)) + "\":" + made("p1") + "}"));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/"), "organization-id", "o1")
                        .guarded(wait -> {})) {
            Post one = scheduler.createPost(Samples.newPost());
            Post two = scheduler.createPost(Samples.newPost());

            assertThat(List.of(one.id(), two.id())).containsExactly(new PostId("p1"), new PostId("p2"));
            assertThat(creates).hasSize(2);
        }
    }

    @Test
    void an_answer_to_a_read_that_is_not_ours_is_asked_for_again() {
        Deque<String> aliases = new ArrayDeque<>(List.of("cabc123"));
        Function<Received, Answer> rule = request -> Answer.data(
                "{\"" + (aliases.isEmpty() ? alias(request) : aliases.remove()) + "\":" + Samples.BARE_POST + "}");
        try (ScriptedServer server = ScriptedServer.verbatim(rule);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).guarded(wait -> {})) {
            assertThat(scheduler.post(Samples.POST).id()).isEqualTo(Samples.POST);
            assertThat(server.received()).hasSize(2);
            assertThat(server.received()).extracting(Received::body).doesNotHaveDuplicates();
        }
    }

    private static NewPost numbered(int number) {
        return NewPost.on(Samples.CHANNEL).text("Number " + number).build();
    }

    @Test
    void in_a_batch_each_post_is_proven_by_its_own_field() {
        Function<Received, Answer> rule = request -> {
            if (!RequestJson.query(request).contains("p1: createPost(")) {
                return Answer.error(200, "Not now.", "UNEXPECTED");
            }
            String nonce = alias(request).substring(3);
            return Answer.data("{\"p0_" + nonce + "\":" + made("p1").replace("Hello", "Number 0") + ",\"p1_other\":"
                    + made("p2").replace("Hello", "Number 1") + "}");
        };
        try (ScriptedServer server = ScriptedServer.verbatim(rule);
                SocialScheduler scheduler = GraphQlWiring.to(
                                server.uri("/"), "organization-id", "o1", "graphql.dialect", "current")
                        .guarded(wait -> {})) {
            List<PostResult> results = scheduler.createPosts(List.of(numbered(0), numbered(1)));

            assertThat(results.get(0)).isInstanceOf(PostResult.Created.class);
            assertThat(results.get(1)).isInstanceOf(PostResult.Unknown.class);
        }
    }

    @Test
    void a_batch_that_is_answered_as_another_leaves_every_outcome_open() {
        Function<Received, Answer> rule = request -> RequestJson.query(request).contains("p1: createPost(")
                ? Answer.data("{\"p0_other\":" + made("p1") + ",\"p1_other\":" + made("p2") + "}")
                : Answer.error(200, "Not now.", "UNEXPECTED");
        try (ScriptedServer server = ScriptedServer.verbatim(rule);
                SocialScheduler scheduler = GraphQlWiring.to(
                                server.uri("/"), "organization-id", "o1", "graphql.dialect", "current")
                        .guarded(wait -> {})) {
            assertThat(scheduler.createPosts(List.of(numbered(0), numbered(1))))
                    .hasOnlyElementsOfType(PostResult.Unknown.class);
        }
    }
}
