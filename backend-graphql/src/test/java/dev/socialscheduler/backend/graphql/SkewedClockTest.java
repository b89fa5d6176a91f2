package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The provider's clock is behind ours or ahead of it: a lost answer never leaves a post twice, and what exists is never
 * said to be missing.
 */
class SkewedClockTest {

    @RegisterExtension
    static final EmulatorExtension EMULATOR = EmulatorExtension.with(World.lenient());

    static Stream<Duration> skews() {
        return Stream.of("PT40S", "PT1H", "PT24H")
                .map(Duration::parse)
                .flatMap(skew -> Stream.of(skew, skew.negated()));
    }

    private World world;
    private SocialScheduler scheduler;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
        scheduler = open(emulator, Duration.ZERO);
    }

    private SocialScheduler open(Emulator emulator, Duration providerIsAhead) {
        Clock ours = Clock.offset(emulator.clock(), providerIsAhead.negated());
        Wiring<SocialScheduler> wiring = GraphQlWiring.to(
                emulator.graphQlEndpoint(), emulator.graphQlKey(), ours, "organization-id", World.BAKERY.value());
        scheduler = wiring.guarded(emulator.clock()::advance);
        return scheduler;
    }

    @AfterEach
    void close() {
        scheduler.close();
    }

    private NewPost post(String text) {
        return world.post("bluesky:harbour-bakery").text(text).build();
    }

    @ParameterizedTest
    @MethodSource("skews")
    void a_post_with_a_lost_answer_is_found_once_the_clock_is_measured(Duration skew, Emulator emulator) {
        open(emulator, skew).createPost(post("First"));
        world.next(Fault.loseAnswer().on("createPost"));

        Post made = scheduler.createPost(post("Hello"));

        assertThat(world.posts("Hello")).isEqualTo(1);
        assertThat(emulator.world().post(made.id().value())).isPresent();
        assertThat(made.warnings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("skews")
    void the_first_post_of_a_process_with_a_lost_answer_is_not_sent_again(Duration skew, Emulator emulator) {
        open(emulator, skew);
        world.next(Fault.loseAnswer().on("createPost"));

        assertThatThrownBy(() -> scheduler.createPost(post("Hello")))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        e -> isNotMissing(e.pending().orElseThrow()));

        assertThat(world.posts("Hello")).isEqualTo(1);
    }

    private void isNotMissing(PendingOutcome pending) {
        assertThat(world.requests("createPost")).hasSize(1);
        assertThatThrownBy(() -> scheduler.reconcile(pending)).isInstanceOf(ServiceUnavailableException.class);
        scheduler.createPost(post("Another"));
        assertThat(scheduler.reconcile(pending)).isInstanceOf(Reconciliation.PostFound.class);
    }

    @ParameterizedTest
    @MethodSource("skews")
    void the_first_post_of_a_process_with_a_lost_request_is_sent_again(Duration skew, Emulator emulator) {
        open(emulator, skew);
        world.next(Fault.loseRequest().on("createPost"));

        scheduler.createPost(post("Hello"));

        assertThat(world.posts("Hello")).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("skews")
    void a_batch_with_a_lost_answer_is_there_once(Duration skew, Emulator emulator) {
        open(emulator, skew).createPost(post("First"));
        world.next(Fault.loseAnswer().on("createPost"));

        List<PostResult> results = scheduler.createPosts(List.of(post("One"), post("Two"), post("Three")));

        assertThat(results).hasOnlyElementsOfType(PostResult.Created.class);
        assertThat(Stream.of("One", "Two", "Three").map(world::posts)).containsOnly(1L);
    }
}
