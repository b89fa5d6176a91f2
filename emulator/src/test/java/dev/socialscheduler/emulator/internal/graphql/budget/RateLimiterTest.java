package dev.socialscheduler.emulator.internal.graphql.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.Plan;
import dev.socialscheduler.emulator.world.RateWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    private Instant now = Instant.parse("2026-12-01T08:00:00Z");
    private final RateLimiter limiter = new RateLimiter(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    private static Account account(Plan plan) {
        return new Account("a", "a@example.org", "A", ZoneOffset.UTC, plan, List.of("key"), List.of(), Instant.EPOCH);
    }

    private Budget use(Plan plan, int requests) {
        Budget budget = limiter.admit(account(plan), Optional.empty());
        for (int i = 1; i < requests; i++) {
            budget = limiter.admit(account(plan), Optional.empty());
        }
        return budget;
    }

    private void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Test
    void theMonthOfAFreeAccountEndsAfter3000Requests() {
        for (int half = 0; half < 30; half++) {
            assertThat(use(Plan.FREE, 100).refused()).isEmpty();
            pass(Duration.ofHours(12));
        }
        Budget refused = use(Plan.FREE, 1);

        assertThat(refused.refused()).contains(RateWindow.MONTH);
        assertThat(refused.levels().get(2).remaining()).isZero();
        assertThat(refused.levels().get(2).secondsToReset(now))
                .isEqualTo(Duration.ofDays(15).toSeconds());
        pass(Duration.ofDays(15));
        assertThat(use(Plan.FREE, 1).refused()).isEmpty();
    }

    @Test
    void everyPlanHasItsOwnQuotas() {
        assertThat(use(Plan.FREE, 1).levels()).extracting(Budget.Level::quota).containsExactly(100, 250, 3_000);
        assertThat(use(Plan.ESSENTIALS, 1).levels())
                .extracting(Budget.Level::quota)
                .containsExactly(100, 250, 7_500);
        assertThat(use(Plan.TEAM, 1).levels()).extracting(Budget.Level::quota).containsExactly(100, 500, 15_000);
    }

    @Test
    void aPartOfASecondIsAWholeOneToWait() {
        use(Plan.FREE, 1);
        pass(Duration.ofMillis(500));

        assertThat(use(Plan.FREE, 1).levels().get(0).secondsToReset(now)).isEqualTo(900);
    }
}
