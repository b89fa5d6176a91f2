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
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    static final EmulatorExtension EMULATOR = World.withoutRateLimits();

    private final List<Duration> waits = new ArrayList<>();
    private World world;
    private SocialScheduler scheduler;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
        scheduler = world.wiring("organization-id", World.BAKERY.value()).guarded(waits::add);
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    private NewPost post(int number) {
        String[] channels = {"bluesky:harbour-bakery", "mastodon:harbour-bakery"};
        return world.post(channels[number % 2])
                .text("Number " + number)
                .at(Wiring.NOW.plusSeconds(86_400 + 60L * number))
                .build();
    }

    private List<NewPost> posts(int number) {
        return IntStream.range(0, number).mapToObj(this::post).toList();
    }

    private void next(Fault fault) {
        world.emulator().faults().next(fault);
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
                Arguments.of(Fault.applyLateAfter(4), 2),
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
        next(fault.on("createPost"));

        List<PostResult> results = scheduler.createPosts(posts(30));

        assertEachOnce(posts(30), results);
        assertThat(world.requests("createPost")).hasSize(requests);
        assertThat(world.requests("posts"))
                .as("each channel is read at most once for each look")
                .hasSizeLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void equal_posts_of_one_request_stay_as_many_as_they_are(int applied) {
        next(Fault.dataNullAfter(applied).on("createPost"));
        List<NewPost> posts = List.of(post(0), post(0), post(0), post(1));

        assertEachOnce(posts, scheduler.createPosts(posts));
    }

    @Test
    void what_is_published_at_once_is_not_repeated_on_a_guess() {
        next(Fault.dataNullAfter(1).on("createPost"));
        List<NewPost> posts = List.of(
                world.post("bluesky:harbour-bakery").text("Out").now().build(),
                world.post("bluesky:harbour-bakery").text("Unknown").now().build(),
                post(2));

        List<PostResult> results = scheduler.createPosts(posts);

        assertThat(made(results.get(0)).text()).isEqualTo("Out");
        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        PostResult.Unknown.class,
                        unknown -> assertThat(scheduler.reconcile(
                                        unknown.reason().pending().orElseThrow()))
                                .isEqualTo(new Reconciliation.NoTrace()));
        assertThat(made(results.get(2)).text()).isEqualTo("Number 2");
        assertThat(world.posts("Out")).isEqualTo(1);
        assertThat(world.posts("Unknown")).isZero();
    }

    @Test
    void what_cannot_be_looked_for_is_told_for_each_and_settled_later() {
        next(Fault.dataNullAfter(2).on("createPost"));
        for (int i = 0; i < 12; i++) {
            next(Fault.serverErrorBefore(502).on("posts"));
        }

        List<PostResult> results = scheduler.createPosts(posts(4));
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
        List<NewPost> posts = new ArrayList<>(posts(5));
        posts.set(
                2,
                NewPost.on(new ChannelId("65a1b2c3dfff000000000009"))
                        .text("To nobody")
                        .build());

        List<PostResult> results = scheduler.createPosts(posts);

        assertThat(refused(results.get(2))).isInstanceOf(NotFoundException.class);
        assertThat(Stream.of(0, 1, 3, 4).map(i -> made(results.get(i)).text()))
                .containsExactly("Number 0", "Number 1", "Number 3", "Number 4");
        assertThat(world.requests("createPost")).hasSize(1);
    }

    @Test
    void what_comes_after_an_exhausted_limit_is_told_and_not_sent() {
        scheduler.createPosts(posts(30));
        next(Fault.rateLimited(RateWindow.QUARTER_HOUR).on("createPost"));

        List<PostResult> results = scheduler.createPosts(posts(95).subList(30, 95));

        assertThat(results)
                .hasSize(65)
                .allSatisfy(result -> assertThat(refused(result)).isInstanceOf(RateLimitedException.class));
        assertThat(world.requests("createPost")).hasSize(2);
    }

    @Test
    void a_credential_that_is_refused_is_tried_once() {
        try (SocialScheduler stranger =
                Wiring.to(world.emulator().graphQlEndpoint()).guarded(waits::add)) {
            assertThat(stranger.createPosts(posts(65)))
                    .allSatisfy(result -> assertThat(refused(result)).isInstanceOf(AuthenticationException.class));
        }
        assertThat(world.emulator().requests().all()).hasSize(1);
    }
}
