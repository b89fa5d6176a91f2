package dev.socialscheduler.backend.support.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.internal.LogTopics;
import dev.socialscheduler.testsupport.clock.MovingClock;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random calls at random times, against a model that says in a few lines what a circuit is. */
class CircuitBreakerPropertyTest {

    private static final Failure DOWN =
            Failure.withoutEffect("Broken.", "Wait.", ErrorContext.of("red", Operation.POSTS));
    private static final Failure REFUSAL = Failure.withoutEffect(
            "No.", "Correct it.", ErrorContext.of("red", Operation.POSTS).withHttpStatus(401));

    /** What becomes of a call, if it is let out. */
    private enum Fate {
        SUCCEEDS,
        IS_REFUSED,
        FINDS_IT_DOWN,
        IS_NEVER_SENT;

        String meet() {
            return switch (this) {
                case SUCCEEDS -> "answer";
                case IS_REFUSED -> throw new AuthenticationException(REFUSAL);
                case FINDS_IT_DOWN -> throw new ServiceUnavailableException(true, DOWN);
                case IS_NEVER_SENT -> throw new ServiceUnavailableException(false, DOWN);
            };
        }
    }

    private static final class Model {
        private final int most;
        private final Duration openFor;
        private int downs;
        private @Nullable Instant closedUntil;

        Model(int most, Duration openFor) {
            this.most = most;
            this.openFor = openFor;
        }

        boolean letsOut(Instant now) {
            return closedUntil == null || !now.isBefore(closedUntil);
        }

        void hears(Fate fate, Instant now) {
            if (fate == Fate.IS_NEVER_SENT) {
                return;
            }
            boolean isDown = fate == Fate.FINDS_IT_DOWN;
            boolean wasOpen = closedUntil != null;
            downs = isDown ? downs + 1 : 0;
            closedUntil = isDown && (wasOpen || downs >= most) ? now.plus(openFor) : null;
        }
    }

    @Test
    void it_lets_out_what_the_model_lets_out_and_nothing_else() {
        long seed = 2_611L;
        Random random = new Random(seed);
        int kept = 0;
        try (LogCapture quiet = LogCapture.silencing(LogTopics.CIRCUIT)) {
            for (int run = 0; run < 500; run++) {
                int most = 1 + random.nextInt(5);
                Duration openFor = Duration.ofMillis(random.nextInt(5_000));
                MovingClock clock = new MovingClock(TestContext.NOW);
                CircuitBreaker circuit = new CircuitBreaker("red", most, openFor, clock, Listeners.none("red"));
                Model model = new Model(most, openFor);
                for (int step = 0; step < 100; step++) {
                    clock.advance(Duration.ofMillis(random.nextInt(3_000)));
                    Fate fate = Fate.values()[random.nextInt(Fate.values().length)];
                    boolean expected = model.letsOut(clock.instant());
                    assertThat(isLetOut(circuit, fate))
                            .as("seed %d, run %d, step %d: %s", seed, run, step, fate)
                            .isEqualTo(expected);
                    if (expected) {
                        model.hears(fate, clock.instant());
                    }
                    kept += expected ? 0 : 1;
                    assertThat(circuit.isOpen()).isNotEqualTo(model.letsOut(clock.instant()));
                }
            }
            assertThat(quiet.text()).isEmpty();
        }
        assertThat(kept).as("the runs are worth something").isGreaterThan(1_000);
    }

    private static boolean isLetOut(CircuitBreaker circuit, Fate fate) {
        AtomicBoolean out = new AtomicBoolean();
        try {
            circuit.through(Operation.POSTS, () -> {
                out.set(true);
                return fate.meet();
            });
        } catch (SchedulerException e) {
            // what it is does not matter here
        }
        return out.get();
    }
}
