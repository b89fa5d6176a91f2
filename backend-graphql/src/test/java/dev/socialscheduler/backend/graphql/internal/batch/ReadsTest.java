package dev.socialscheduler.backend.graphql.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.GraphQlWiring;
import dev.socialscheduler.backend.graphql.RequestJson;
import dev.socialscheduler.backend.graphql.Samples;
import dev.socialscheduler.backend.graphql.World;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several posts are read with one request, in order, and what is missing is told. */
class ReadsTest {

    @RegisterExtension
    static final EmulatorExtension EMULATOR = EmulatorExtension.with(EmulatorOptions.builder()
            .startAt(GraphQlWiring.NOW)
            .rateLimits(false)
            .build());

    private final List<Duration> waits = new ArrayList<>();
    private World world;
    private SocialScheduler scheduler;
    private List<PostId> ids;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
        scheduler = world.wiring("organization-id", World.BAKERY.value()).guarded(waits::add);
        ids = scheduler
                .createPosts(IntStream.range(0, 65)
                        .mapToObj(i -> post("Number " + i))
                        .toList())
                .stream()
                .map(result -> ((PostResult.Created) result).post().id())
                .toList();
        emulator.requests().clear();
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    private NewPost post(String text) {
        return world.post("bluesky:harbour-bakery").text(text).asDraft().build();
    }

    private static PostId missing(int number) {
        return new PostId(String.format("ffffffffffffffff%08d", number));
    }

    private List<String> texts(List<PostId> asked) {
        return scheduler.postsById(asked).stream()
                .map(found -> found.map(Post::text).orElse("-"))
                .toList();
    }

    private int requests() {
        return world.emulator().requests().count();
    }

    @Test
    void thirty_share_a_request_and_come_in_the_order_of_the_ids() {
        List<PostId> asked = new ArrayList<>(ids);
        Collections.reverse(asked);

        assertThat(texts(asked))
                .containsExactlyElementsOf(IntStream.range(0, 65)
                        .mapToObj(i -> "Number " + (64 - i))
                        .toList());
        assertThat(requests()).isEqualTo(3);
    }

    @Test
    void what_is_told_of_one_of_many_is_what_is_told_of_it_alone() {
        assertThat(scheduler.postsById(ids.subList(0, 2)))
                .containsExactly(Optional.of(scheduler.post(ids.get(0))), Optional.of(scheduler.post(ids.get(1))));
    }

    @Test
    void missing_ones_are_told() {
        assertThat(texts(List.of(ids.get(0), missing(1), ids.get(2), missing(3), ids.get(4))))
                .containsExactly("Number 0", "-", "Number 2", "-", "Number 4");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 14, 15, 22, 29})
    void one_that_is_missing_among_thirty_is_found_by_halves(int place) {
        List<PostId> asked = new ArrayList<>(ids.subList(0, 30));
        asked.set(place, missing(1));

        assertThat(texts(asked))
                .hasSize(30)
                .containsOnlyOnce("-")
                .element(place)
                .isEqualTo("-");
        assertThat(requests()).isLessThanOrEqualTo(11);
    }

    @Test
    void a_server_that_tells_which_are_missing_is_asked_once_more() {
        String error = ",\"extensions\":{\"code\":\"NOT_FOUND\"}}";
        String errors = "{\"data\":null,\"errors\":[{\"message\":\"Post not found\",\"path\":[\"p1\"]" + error
                + ",{\"message\":\"Post not found\",\"path\":[\"p2\"]" + error + "]}";
        try (ScriptedServer server = new ScriptedServer(
                        request -> RequestJson.ids(request).size() == 4 ? Answer.ok(errors) : told(request));
                SocialScheduler asking = GraphQlWiring.to(server.uri("/")).guarded(waits::add)) {
            assertThat(asking.postsById(List.of(ids.get(0), missing(1), missing(2), ids.get(3))))
                    .extracting(Optional::isPresent)
                    .containsExactly(true, false, false, true);
            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void all_may_be_missing() {
        assertThat(scheduler.postsById(List.of(missing(1), missing(2)))).containsOnly(Optional.empty());
        assertThat(scheduler.postsById(List.of(missing(1)))).containsOnly(Optional.empty());
    }

    @Test
    void an_id_may_be_named_twice_and_none_costs_nothing() {
        assertThat(texts(List.of(ids.get(1), ids.get(0), ids.get(1))))
                .containsExactly("Number 1", "Number 0", "Number 1");
        assertThat(requests()).isEqualTo(1);
        assertThat(scheduler.postsById(List.of())).isEmpty();
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void a_null_among_the_ids_is_found_before_the_first_request() {
        List<PostId> asked = new ArrayList<>(ids);
        asked.add(null);

        assertThatNullPointerException().isThrownBy(() -> scheduler.postsById(asked));
        assertThat(requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "7"})
    void batch_size_says_how_many_share_a_request(String size) {
        try (SocialScheduler small = world.wiring("organization-id", World.BAKERY.value(), "batch-size", size)
                .guarded(waits::add)) {
            assertThat(small.postsById(ids.subList(0, 14))).allMatch(Optional::isPresent);
        }
        assertThat(requests()).isEqualTo(14 / Integer.parseInt(size));
    }

    @Test
    void a_server_that_refuses_so_many_is_asked_for_fewer_from_then_on() {
        List<Integer> sizes = new ArrayList<>();
        try (ScriptedServer server = new ScriptedServer(request -> {
                    int size = RequestJson.query(request).split(": post\\(", -1).length - 1;
                    sizes.add(Math.max(1, size));
                    return size > 10 ? Answer.error(400, "Too many.", "LIMIT") : told(request);
                });
                SocialScheduler asking = GraphQlWiring.to(server.uri("/")).guarded(waits::add)) {
            assertThat(asking.postsById(ids.subList(0, 41))).hasSize(41).allMatch(Optional::isPresent);

            assertThat(sizes).containsExactly(30, 1, 30, 10, 10, 10, 10);
            assertThat(asking.notices())
                    .containsExactly("The server rejects large batches, so at most 10 posts are sent in one request.");
        }
    }

    private static Answer told(Received request) {
        List<String> asked = RequestJson.ids(request);
        return Answer.data(
                asked.size() == 1
                        ? "{\"post\":" + Samples.barePost(asked.get(0)) + "}"
                        : IntStream.range(0, asked.size())
                                .mapToObj(i -> "\"p" + i + "\":" + Samples.barePost(asked.get(i)))
                                .collect(Collectors.joining(",", "{", "}")));
    }

    @Test
    void a_request_that_fails_is_repeated_and_one_that_keeps_failing_is_thrown() {
        world.next(Fault.loseAnswer().on("post"));
        assertThat(texts(ids.subList(0, 3))).containsExactly("Number 0", "Number 1", "Number 2");

        for (int i = 0; i < 9; i++) {
            world.next(Fault.serverErrorBefore(502).on("post"));
        }
        assertThatThrownBy(() -> scheduler.postsById(ids)).isInstanceOf(ServiceUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beta", "gateway"})
    void every_dialect_reads_many(String dialect) {
        try (Emulator other = Emulator.start(EmulatorOptions.builder()
                        .startAt(GraphQlWiring.NOW)
                        .dialect(dev.socialscheduler.emulator.graphql.Dialect.valueOf(dialect.toUpperCase(Locale.ROOT)))
                        .build());
                SocialScheduler speaking = new World(other)
                        .wiring("organization-id", World.BAKERY.value(), "graphql.dialect", dialect)
                        .guarded(waits::add)) {
            PostId one = speaking.createPost(post("One")).id();
            PostId two = speaking.createPost(post("Two")).id();

            assertThat(speaking.postsById(List.of(two, missing(1), one)))
                    .extracting(found -> found.map(Post::text).orElse("-"))
                    .containsExactly("Two", "-", "One");
        }
    }
}
