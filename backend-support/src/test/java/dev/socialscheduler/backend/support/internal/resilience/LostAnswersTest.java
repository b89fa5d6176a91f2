package dev.socialscheduler.backend.support.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a lost answer leads to, step by step, whatever the looks find. */
class LostAnswersTest {

    private static final RetryDecider RULES = new RetryDecider(
            3, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ZERO, () -> 1.0);

    private final List<String> steps = new ArrayList<>();
    private final CallExecutor calls = new CallExecutor(
            "red", RULES, Clock.fixed(TestContext.NOW, ZoneOffset.UTC), wait -> steps.add("wait " + wait));

    private static ServiceUnavailableException lost() {
        return new ServiceUnavailableException(
                true,
                new Failure("Lost.", "Wait.", ErrorContext.of("red", Operation.CREATE_POST), Outcome.UNKNOWN, null));
    }

    /** Looks find these, one after the other. */
    private final class Scripted implements Recovery<String> {

        private final List<LookupResult<String>> looks;

        Scripted(List<LookupResult<String>> looks) {
            this.looks = new ArrayList<>(looks);
        }

        @Override
        public LookupResult<String> lookUp(Instant since) {
            steps.add("look");
            return looks.remove(0);
        }

        @Override
        public String afterRetry(String result, Instant since) {
            steps.add("look for a surplus");
            return result;
        }
    }

    private static final Recovery.LookupResult<String> ABSENT = Recovery.LookupResult.of(Optional.empty(), true, true);
    private static final Recovery.LookupResult<String> NOBODY_KNOWS = Recovery.LookupResult.failed();
    private static final Recovery.LookupResult<String> THERE =
            Recovery.LookupResult.of(Optional.of("found"), true, true);

    private String create(Recovery<String> recovery, RuntimeException... failures) {
        List<RuntimeException> script = new ArrayList<>(List.of(failures));
        return calls.run(
                Operation.CREATE_POST,
                () -> {
                    steps.add("send");
                    if (!script.isEmpty()) {
                        throw script.remove(0);
                    }
                    return "made";
                },
                recovery);
    }

    @Test
    void what_is_there_is_the_result_and_nothing_is_sent_again() {
        assertThat(create(new Scripted(List.of(THERE)), lost())).isEqualTo("found");
        assertThat(steps).containsExactly("send", "look");
    }

    @Test
    void what_is_not_there_is_sent_again_and_then_looked_for_once_more() {
        assertThat(create(new Scripted(List.of(ABSENT)), lost())).isEqualTo("made");
        assertThat(steps).containsExactly("send", "look", "wait PT0.5S", "send", "look for a surplus");
    }

    @Test
    void where_looking_fails_nothing_is_sent_again() {
        OutcomeUnknownException failure = catchThrowableOfType(
                OutcomeUnknownException.class, () -> create(new Scripted(List.of(NOBODY_KNOWS)), lost()));

        assertThat(failure).hasMessageStartingWith("Lost. Check before you retry: ");
        assertThat(steps).containsExactly("send", "look");
    }

    @Test
    void each_lost_attempt_is_looked_for() {
        assertThat(create(new Scripted(List.of(ABSENT, THERE)), lost(), lost())).isEqualTo("found");
        assertThat(steps).containsExactly("send", "look", "wait PT0.5S", "send", "look");
    }

    @Test
    void the_last_attempt_is_looked_for_too_and_its_outcome_stays_unknown() {
        OutcomeUnknownException failure = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> create(new Scripted(List.of(ABSENT, ABSENT, ABSENT)), lost(), lost(), lost()));

        assertThat(failure.context().attempt()).isEqualTo(3);
        assertThat(failure.attemptedAt()).isEqualTo(TestContext.NOW);
    }

    @Test
    void a_refusal_after_a_lost_attempt_leaves_that_one_unknown() {
        NotFoundException refusal = new NotFoundException(
                Failure.withoutEffect("No.", "Stop.", ErrorContext.of("red", Operation.CREATE_POST)));

        assertThat(catchThrowableOfType(
                        OutcomeUnknownException.class, () -> create(new Scripted(List.of(ABSENT)), lost(), refusal)))
                .hasCause(refusal);
    }
}
