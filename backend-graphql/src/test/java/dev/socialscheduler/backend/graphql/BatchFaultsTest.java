package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.world.RateWindow;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several posts in one request that goes wrong: each is made once, in order, or told. */
class BatchFaultsTest {

    @RegisterExtension
    static final EmulatorExtension EMULATOR = EmulatorExtension.with(World.lenient());

    private static final ChannelId NOBODY = new ChannelId("65a1b2c3dfff000000000009");

    private final List<Duration> waits = new ArrayList<>();
    private World world;
    private SocialScheduler scheduler;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
        scheduler = world.wiring("organization-id", World.BAKERY.value()).guarded(wait -> {
            waits.add(wait);
            world.emulator().clock().advance(wait);
        });
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    private static Post made(PostResult result) {
        assertThat(result).isInstanceOf(PostResult.Created.class);
        return ((PostResult.Created) result).post();
    }

    private static SchedulerException refused(PostResult result) {
        assertThat(result).isInstanceOf(PostResult.Refused.class);
        return ((PostResult.Refused) result).reason();
    }

    private void assertEachOnce(List<NewPost> posts, List<PostResult> results) {
        assertThat(results)
                .extracting(result -> made(result).text())
                .containsExactlyElementsOf(posts.stream().map(NewPost::text).toList());
        assertThat(results).extracting(result -> made(result).id()).doesNotHaveDuplicates();
        posts.stream()
                .map(NewPost::text)
                .distinct()
                .forEach(text -> assertThat(world.posts(text))
                        .as(text)
                        .isEqualTo(posts.stream()
                                .filter(post -> post.text().equals(text))
                                .count()));
    }

    static Stream<Arguments> spoiled() {
        return Stream.of(
                Arguments.of(Fault.loseAnswer(), 1),
                Arguments.of(Fault.loseRequest(), 2),
                Arguments.of(Fault.applyLateAfter(4), 1),
                Arguments.of(Fault.cutAnswer(), 1),
                Arguments.of(Fault.serverErrorAfter(502), 1),
                Arguments.of(Fault.serverErrorBefore(502), 2),
                Arguments.of(Fault.malformedJson(), 1),
                Arguments.of(Fault.truncatedJson(), 1),
                Arguments.of(Fault.dataNullAfter(0), 2),
                Arguments.of(Fault.dataNullAfter(1), 2),
                Arguments.of(Fault.dataNullAfter(17), 2),
                Arguments.of(Fault.dataNullAfter(29), 2));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void every_post_of_a_request_whose_answer_is_spoiled_exists_exactly_once(Fault fault, int requests) {
        world.next(fault.on("createPost"));

        List<PostResult> results = scheduler.createPosts(world.rows(30));

        assertEachOnce(world.rows(30), results);
        assertThat(world.requests("createPost")).hasSize(requests);
        assertThat(world.requests("posts"))
                .as("each channel is read at most once for each look")
                .hasSizeLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void a_request_that_arrives_late_leaves_each_post_once(int requests) {
        scheduler.createPost(world.row(20)); // measures the provider's clock
        world.next(Fault.applyLateAfter(requests).on("createPost"));
        List<NewPost> posts = List.of(world.row(0), world.row(1), world.row(0), world.row(2));

        assertEachOnce(posts, scheduler.createPosts(posts));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatever_comes_together_the_results_are_in_order_and_true(long seed) {
        Random random = new Random(seed);
        List<NewPost> posts = IntStream.range(0, 10 + random.nextInt(30))
                .mapToObj(i -> any(random))
                .toList();
        List<Fault> faults = List.of(
                Fault.dataNullAfter(random.nextInt(30)),
                Fault.loseAnswer(),
                Fault.loseRequest(),
                Fault.serverErrorAfter(502));
        world.next(faults.get(random.nextInt(faults.size())).on("createPost"));

        List<PostResult> results = scheduler.createPosts(posts);

        assertThat(results).hasSameSizeAs(posts);
        Map<String, Long> told = new HashMap<>();
        for (int i = 0; i < posts.size(); i++) {
            String text = posts.get(i).text();
            if (text.isEmpty()) {
                assertThat(refused(results.get(i))).isInstanceOf(InvalidPostException.class);
            } else if (text.equals("To nobody")) {
                assertThat(results.get(i)).isNotInstanceOf(PostResult.Created.class);
            } else {
                assertThat(made(results.get(i)).text()).isEqualTo(text);
                assertThat(made(results.get(i)).channelId())
                        .isEqualTo(posts.get(i).channelId());
                told.merge(text, 1L, Long::sum);
            }
        }
        assertThat(results)
                .filteredOn(PostResult.Created.class::isInstance)
                .extracting(result -> made(result).id())
                .doesNotHaveDuplicates();
        told.forEach((text, number) -> assertThat(world.posts(text)).as(text).isEqualTo(number));
    }

    private NewPost any(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> world.post("bluesky:harbour-bakery").text("").build();
            case 1 -> NewPost.on(NOBODY).text("To nobody").build();
            default -> world.row(random.nextInt(12));
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void equal_posts_of_one_request_stay_as_many_as_they_are(int applied) {
        world.next(Fault.dataNullAfter(applied).on("createPost"));
        List<NewPost> posts = List.of(world.row(0), world.row(0), world.row(0), world.row(1));

        assertEachOnce(posts, scheduler.createPosts(posts));
    }

    @Test
    void what_is_published_at_once_is_not_repeated_on_a_guess() {
        world.next(Fault.dataNullAfter(1).on("createPost"));
        List<NewPost> posts = List.of(
                world.post("bluesky:harbour-bakery").text("Out").now().build(),
                world.post("bluesky:harbour-bakery").text("Unknown").now().build(),
                world.row(2));

        List<PostResult> results = scheduler.createPosts(posts);

        assertThat(made(results.get(0)).text()).isEqualTo("Out");
        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        PostResult.Unknown.class,
                        unknown -> assertThat(scheduler.reconcile(
                                        unknown.reason().pending().orElseThrow()))
                                .isEqualTo(Reconciliation.NoTrace.of()));
        assertThat(made(results.get(2)).text()).isEqualTo("Number 2");
        assertThat(world.posts("Out")).isEqualTo(1);
        assertThat(world.posts("Unknown")).isZero();
    }

    @Test
    void what_cannot_be_looked_for_is_told_for_each_and_settled_later() {
        world.next(Fault.dataNullAfter(2).on("createPost"));
        for (int i = 0; i < 12; i++) {
            world.next(Fault.serverErrorBefore(502).on("posts"));
        }

        List<PostResult> results = scheduler.createPosts(world.rows(4));
        world.emulator().faults().clear();

        assertThat(world.requests("createPost")).hasSize(1);
        assertThat(results)
                .extracting(result -> scheduler
                        .reconcile(
                                ((PostResult.Unknown) result).reason().pending().orElseThrow())
                        .tookEffect())
                .containsExactly(true, true, false, false);
    }

    @Test
    void a_refusal_in_the_middle_harms_no_other() {
        List<NewPost> posts = new ArrayList<>(world.rows(5));
        posts.set(2, NewPost.on(NOBODY).text("To nobody").build());

        List<PostResult> results = scheduler.createPosts(posts);

        assertThat(refused(results.get(2))).isInstanceOf(NotFoundException.class);
        assertThat(Stream.of(0, 1, 3, 4).map(i -> made(results.get(i)).text()))
                .containsExactly("Number 0", "Number 1", "Number 3", "Number 4");
        assertThat(world.requests("createPost")).hasSize(1);
    }

    @Test
    void what_comes_after_an_exhausted_limit_is_told_and_not_sent() {
        scheduler.createPosts(world.rows(30));
        world.next(Fault.rateLimited(RateWindow.QUARTER_HOUR).on("createPost"));

        List<PostResult> results = scheduler.createPosts(world.rows(95).subList(30, 95));

        assertThat(results)
                .hasSize(65)
                .allSatisfy(result -> assertThat(refused(result)).isInstanceOf(RateLimitedException.class));
        assertThat(world.requests("createPost")).hasSize(2);
    }

    @Test
    void a_credential_that_is_refused_is_tried_once() {
        try (SocialScheduler stranger =
                GraphQlWiring.to(world.emulator().graphQlEndpoint()).guarded(waits::add)) {
            assertThat(stranger.createPosts(world.rows(65)))
                    .allSatisfy(result -> assertThat(refused(result)).isInstanceOf(AuthenticationException.class));
        }
        assertThat(world.emulator().requests().all()).hasSize(1);
    }
}
