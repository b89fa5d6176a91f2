package dev.socialscheduler.contract.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the library cannot prevent: nobody can see a request that arrives after the last look, one right after the repeat
 * has succeeded. It says so, and settling the warning later tells of the second post.
 */
class BeyondTheBoundTest {

    private static long posts(Door door, boolean refusesRepetition, Fault late) {
        try (Emulator emulator = Emulator.start(EmulatorOptions.builder()
                        .startAt(Instant.parse("2026-11-21T08:00:00.250Z"))
                        .rateLimits(false)
                        .duplicates(refusesRepetition)
                        .build());
                SocialScheduler scheduler = door.guarded(emulator)) {
            emulator.faults().next(late.on(door == Door.V1 ? "updates/create" : "createPost"));
            ChannelId channel = new ChannelId(
                    emulator.world().channel("mastodon:harbour-bakery").id());
            Post made = scheduler.createPost(
                    NewPost.on(channel).text("k00000x arrives late").build());
            emulator.clock().advance(Duration.ofHours(1));
            long posts = Books.existing(emulator).values().stream()
                    .flatMap(ids -> ids.stream())
                    .count();
            // The clock of v1 moves so fast that the last look is older than any list that lags behind.
            long promised = door == Door.V1 ? 0 : posts - 1;
            assertThat(told(scheduler, made)).as("posts too many that are told").isEqualTo(promised);
            return posts;
        }
    }

    /** How many posts too many there are by what was told, once every warning is settled. */
    private static long told(SocialScheduler scheduler, Post made) {
        return made.warnings().stream()
                .map(PostWarning::pending)
                .map(Objects::requireNonNull)
                .map(scheduler::reconcile)
                .map(settled -> ((Reconciliation.PostFound) settled).post())
                .mapToInt(post -> Told.of(post).surplus())
                .sum();
    }

    @ParameterizedTest
    @EnumSource
    void what_arrives_after_the_last_look_is_there_twice_and_told_when_the_warning_is_settled(Door door) {
        assertThat(posts(door, false, Fault.applyLate(Duration.ofMinutes(10)))).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void what_arrives_while_the_library_waits_for_it_is_there_once(Door door) {
        assertThat(posts(door, false, Fault.applyLate(Duration.ofMillis(1_900))))
                .isEqualTo(1);
    }

    @Test
    void a_service_that_refuses_repetitions_refuses_the_late_one_too() {
        assertThat(posts(Door.V1, true, Fault.applyLate(Duration.ofMinutes(10))))
                .isEqualTo(1);
    }
}
