package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Idea;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.StoringScheduler.Fate;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A provider whose clock is not ours: nothing is there twice, and nobody is told that a post is missing which exists. */
class SkewedClockTest {

    private final Moving ours = new Moving();
    private final StoringScheduler raw = new StoringScheduler();
    private final SocialScheduler scheduler = GuardedScheduler.around(raw, new TestContext().at(ours), ours::advance);

    static Stream<Duration> offsets() {
        return Stream.of("PT40S", "PT1H", "PT24H", "PT0.1S")
                .map(Duration::parse)
                .flatMap(offset -> Stream.of(offset, offset.negated()));
    }

    /** Whether a clock is as right as most are, so that a post is not taken for an older one. */
    private static boolean isUsual(Duration offset) {
        return !offset.isNegative() && offset.compareTo(Duration.ofSeconds(1)) < 0;
    }

    private void isAhead(Duration offset) {
        raw.now = () -> ours.instant().plus(offset);
    }

    private static NewPost post(String text) {
        return NewPost.on(Channels.ID).text(text).build();
    }

    private void isMeasured() {
        scheduler.createPost(post("First"));
        ours.advance(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @MethodSource("offsets")
    void a_measured_clock_finds_the_post_whose_answer_was_lost(Duration offset) {
        isAhead(offset);
        isMeasured();
        raw.fates.add(Fate.ANSWER_LOST);

        Post made = scheduler.createPost(post("Hello"));

        assertThat(raw.stored).hasSize(2).contains(made);
    }

    @ParameterizedTest
    @MethodSource("offsets")
    void a_measured_clock_knows_an_equal_post_from_before(Duration offset) {
        isAhead(offset);
        isMeasured();
        Post older = raw.store(post("Hello"), PostStatus.SCHEDULED);
        ours.advance(Duration.ofMinutes(1));
        raw.fates.add(Fate.REQUEST_LOST);

        Post made = scheduler.createPost(post("Hello"));

        assertThat(made.id()).isNotEqualTo(older.id());
        assertThat(raw.stored).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("offsets")
    void a_clock_that_was_never_measured_proves_no_absence_of_a_post_that_exists(Duration offset) {
        isAhead(offset);
        raw.fates.add(Fate.ANSWER_LOST);

        if (isUsual(offset)) {
            assertThat(raw.stored).containsExactly(scheduler.createPost(post("Hello")));
            return;
        }
        PendingOutcome pending = unknown();

        assertThat(raw.stored).hasSize(1);
        assertThatThrownBy(() -> scheduler.reconcile(pending)).isInstanceOf(ServiceUnavailableException.class);
        scheduler.createPost(post("First"));
        assertThat(scheduler.reconcile(pending))
                .as("once the clock is measured")
                .isEqualTo(Reconciliation.PostFound.of(raw.stored.get(0)));
    }

    private PendingOutcome unknown() {
        return catchThrowableOfType(OutcomeUnknownException.class, () -> scheduler.createPost(post("Hello")))
                .pending()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("offsets")
    void another_process_proves_no_absence_of_a_post_that_exists(Duration offset) {
        isAhead(offset);
        isMeasured();
        raw.fates.add(Fate.ANSWER_LOST);
        raw.fail(Operation.POSTS, 1);
        PendingOutcome pending = PendingOutcome.parse(unknown().token());
        SocialScheduler another = GuardedScheduler.around(raw, new TestContext().at(ours), wait -> {});

        if (isUsual(offset)) {
            assertThat(another.reconcile(pending).tookEffect()).isTrue();
        } else {
            assertThatThrownBy(() -> another.reconcile(pending)).isInstanceOf(ServiceUnavailableException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("offsets")
    void what_is_in_no_complete_list_is_sent_again_whatever_the_clock_says(Duration offset) {
        isAhead(offset);
        raw.fates.add(Fate.REQUEST_LOST);

        scheduler.createPost(post("Hello"));

        assertThat(raw.stored).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("offsets")
    void an_equal_post_that_is_clearly_older_than_another_is_not_the_lost_one(Duration offset) {
        isAhead(offset);
        raw.store(post("Hello"), PostStatus.SCHEDULED);
        ours.advance(Duration.ofMinutes(10));
        raw.store(NewPost.on(Channels.ID).text("Other").asDraft().build(), PostStatus.DRAFT);
        raw.fates.add(Fate.REQUEST_LOST);

        scheduler.createPost(post("Hello"));

        assertThat(raw.stored).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("offsets")
    void a_clock_that_jumps_after_it_was_measured_leaves_nothing_twice_untold(Duration offset) {
        isMeasured();
        isAhead(offset);
        raw.fates.add(Fate.ANSWER_LOST);

        Post made = scheduler.createPost(post("Hello"));

        assertThat(raw.stored.size() == 2 || !made.warnings().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("offsets")
    void a_lost_idea_is_there_once_or_told(Duration offset) {
        raw.capabilities.add(Capability.LIST_IDEAS);
        isAhead(offset);
        NewIdea idea = NewIdea.builder().text("Idea").build();
        raw.fates.addAll(Arrays.asList(Fate.MADE, Fate.ANSWER_LOST));
        scheduler.createPost(post("First"));

        Idea kept = scheduler.createIdea(idea);

        assertThat(raw.ideas).containsExactly(kept);
    }
}
