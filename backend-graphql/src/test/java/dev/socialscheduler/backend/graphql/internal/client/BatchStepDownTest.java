package dev.socialscheduler.backend.graphql.internal.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.GraphQlWiring;
import dev.socialscheduler.backend.graphql.RequestJson;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okio.Timeout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers that refuse many posts in one document, for their number, their dialect or one of them. */
class BatchStepDownTest {

    private static final Pattern FIELD = Pattern.compile("createPost\\(");
    private static final String TOO_MANY =
            "{\"errors\":[{\"message\":\"Syntax Error: Aliases limit of %d exceeded, found %d.\"}]}";

    private final List<Duration> waits = new ArrayList<>();

    private static List<NewPost> posts(int number) {
        return IntStream.range(0, number)
                .mapToObj(
                        i -> NewPost.on(new ChannelId("c1")).text("Number " + i).build())
                .toList();
    }

    private static int size(Received request) {
        return Math.toIntExact(
                FIELD.matcher(RequestJson.query(request)).results().count());
    }

    private static Answer created(Received request) {
        if (!RequestJson.query(request).contains("CreatePosts(")) {
            return Answer.data("{\"createPost\":" + payload(request, "input") + "}");
        }
        return Answer.data(IntStream.range(0, size(request))
                .mapToObj(i -> "\"p" + i + "\":" + payload(request, "input" + i))
                .collect(Collectors.joining(",", "{", "}")));
    }

    private static String payload(Received request, String name) {
        String text =
                RequestJson.variables(request).replaceFirst(".*\"" + name + "\":\\{.*?\"text\":\"([^\"]*)\".*", "$1");
        String post = "\"id\":\"id-" + text.replace(" ", "-")
                + "\",\"channelId\":\"c1\",\"channelService\":\"bluesky\",\"status\":\"scheduled\",\"via\":\"api\","
                + "\"createdAt\":\"2026-12-01T08:00:00.000Z\",\"text\":\"" + text + "\"}";
        return RequestJson.query(request).contains("PostActionSuccess")
                ? "{\"__typename\":\"PostActionSuccess\",\"post\":{" + post + "}"
                : "{\"__typename\":\"Post\"," + post;
    }

    private static List<Integer> sizes(ScriptedServer server) {
        return server.received().stream().map(BatchStepDownTest::size).toList();
    }

    private static List<String> texts(List<PostResult> results) {
        return results.stream()
                .map(result -> result instanceof PostResult.Created created
                        ? created.post().text()
                        : result.toString())
                .toList();
    }

    private static List<String> wanted(int number) {
        return posts(number).stream().map(NewPost::text).toList();
    }

    @ParameterizedTest
    @CsvSource({"30, 400", "10, 400", "10, 200", "10, 413"})
    void a_server_that_refuses_so_many_gets_ten_at_once_from_then_on(int limit, int status) {
        try (ScriptedServer server = new ScriptedServer(request -> size(request) > limit
                        ? Answer.json(status, TOO_MANY.formatted(limit, size(request)))
                        : created(request));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).guarded(waits::add)) {
            assertThat(texts(scheduler.createPosts(posts(60)))).containsExactlyElementsOf(wanted(60));
            int requests = server.received().size();
            assertThat(texts(scheduler.createPosts(posts(0)))).isEmpty();

            assertThat(sizes(server))
                    .containsExactlyElementsOf(
                            limit == 30 ? List.of(30, 30) : List.of(30, 1, 30, 10, 10, 10, 10, 10, 9));
            assertThat(server.received()).hasSize(requests);
            assertThat(scheduler.notices())
                    .isEqualTo(
                            limit == 30
                                    ? List.of()
                                    : List.of("The server rejects large batches, so at most 10 posts are sent in one"
                                            + " request."));
        }
    }

    @Test
    void a_server_that_refuses_any_two_gets_each_alone_and_is_not_asked_again() {
        try (ScriptedServer server = new ScriptedServer(request ->
                        size(request) > 1 ? Answer.json(400, TOO_MANY.formatted(1, size(request))) : created(request));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).guarded(waits::add)) {
            assertThat(texts(scheduler.createPosts(posts(32)))).containsExactlyElementsOf(wanted(32));

            assertThat(sizes(server).stream().filter(size -> size > 1)).containsExactly(30, 30, 10);
            assertThat(server.received()).hasSize(35);
            assertThat(scheduler.notices())
                    .containsExactly("The server rejects large batches, so each post is sent separately.");
        }
    }

    @Test
    void another_dialect_is_found_by_a_single_post_and_is_no_reason_to_send_fewer() {
        try (ScriptedServer server =
                        new ScriptedServer(request -> RequestJson.query(request).contains("PostActionSuccess")
                                ? Answer.json(
                                        400,
                                        "{\"errors\":[{\"message\":\"Fragment cannot be spread here.\","
                                                + "\"extensions\":{\"code\":\"GRAPHQL_VALIDATION_FAILED\"}}]}")
                                : created(request));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).guarded(waits::add)) {
            assertThat(texts(scheduler.createPosts(posts(61)))).containsExactlyElementsOf(wanted(61));

            assertThat(sizes(server)).containsExactly(30, 1, 1, 30, 30);
        }
    }

    @Test
    void one_post_whose_values_are_refused_sends_only_its_companions_alone() {
        try (ScriptedServer server = new ScriptedServer(
                        request -> RequestJson.variables(request).contains("Number 3\"")
                                ? Answer.json(
                                        400,
                                        "{\"errors\":[{\"message\":\"Variable \\\"$x\\\" got invalid value 1; too odd\","
                                                + "\"extensions\":{\"code\":\"BAD_USER_INPUT\"}}]}")
                                : created(request));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).guarded(waits::add)) {
            List<PostResult> results = scheduler.createPosts(posts(60));

            assertThat(results.get(3)).isInstanceOf(PostResult.Refused.class);
            assertThat(results).filteredOn(PostResult.Created.class::isInstance).hasSize(59);
            assertThat(sizes(server)).startsWith(30, 1, 30, 1, 1).endsWith(1, 29);
            assertThat(scheduler.notices()).isEmpty();
        }
    }

    @Test
    void an_answer_that_tells_of_another_posts_id_is_no_answer() {
        try (ScriptedServer server =
                        new ScriptedServer(request -> RequestJson.query(request).contains("createPost(")
                                ? Answer.ok(created(request).body().replace("id-Number-1", "id-Number-0"))
                                : Answer.json(500, "{}"));
                SocialScheduler scheduler = GraphQlWiring.to(
                                server.uri("/"), "organization-id", "o1", "retry.max-attempts", "1")
                        .guarded(waits::add)) {
            List<PostResult> results = scheduler.createPosts(posts(3));

            assertThat(results)
                    .extracting(result -> result.getClass().getSimpleName())
                    .containsExactly("Created", "Unknown", "Created");
            assertThat(((PostResult.Unknown) results.get(1)).reason().problem())
                    .isEqualTo("The provider returned an item that belongs to another call: id-Number-0.");
        }
    }

    @Test
    void the_time_that_a_request_may_take_grows_with_its_posts() {
        Timeout timeout = new Timeout().timeout(60, TimeUnit.SECONDS);
        new BatchTime(30).lengthen(timeout);
        Timeout none = new Timeout();
        new BatchTime(30).lengthen(none);

        assertThat(Duration.ofNanos(timeout.timeoutNanos())).isEqualTo(Duration.ofSeconds(89));
        assertThat(none.timeoutNanos()).isZero();
        assertThat(new BatchTime(30).atLeast(30_000)).isEqualTo(59_000);
        assertThat(new BatchTime(30).atLeast(0)).isZero();
        assertThat(new BatchTime(1).atLeast(30_000)).isEqualTo(30_000);
    }
}
