package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.recovery.DeleteRecovery;
import dev.socialscheduler.backend.support.internal.resilience.CallExecutor;
import dev.socialscheduler.backend.support.internal.resilience.RetryDecider;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallExecutorDeleteTest {

    private static final RetryDecider RULES = new RetryDecider(
            3, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ZERO, () -> 1.0);

    private final CallExecutor calls =
            new CallExecutor("red", RULES, Clock.fixed(TestContext.NOW, ZoneOffset.UTC), duration -> {});
    private int attempts;

    private static Failure failure(Outcome outcome) {
        return new Failure("Broken.", "Wait.", ErrorContext.of("red", Operation.DELETE_POST), outcome, null);
    }

    private static SchedulerException lost() {
        return new ServiceUnavailableException(true, failure(Outcome.UNKNOWN));
    }

    private static SchedulerException refused() {
        return new ServiceUnavailableException(true, failure(Outcome.NOT_APPLIED));
    }

    private static SchedulerException nothing() {
        return new NotFoundException(Failure.withoutEffect(
                "There is no such post.", "Check the id.", ErrorContext.of("red", Operation.DELETE_POST)));
    }

    private void delete(SchedulerException... failures) {
        List<SchedulerException> script = List.of(failures);
        calls.run(
                Operation.DELETE_POST,
                () -> {
                    if (attempts < script.size()) {
                        throw script.get(attempts++);
                    }
                    attempts++;
                    return true;
                },
                new DeleteRecovery(CallExecutorDeleteTest::pending));
    }

    private static PendingOutcome pending(Instant since) {
        return new PendingOutcome("1", "red", Operation.DELETE_POST, "p1", "", null, false, since, List.of());
    }

    private SchedulerException failing(SchedulerException... failures) {
        return catchThrowableOfType(SchedulerException.class, () -> delete(failures));
    }

    @Test
    void a_delete_is_repeated_after_a_lost_answer() {
        assertThatCode(() -> delete(lost())).doesNotThrowAnyException();
        assertThat(attempts).isEqualTo(2);
    }

    @Test
    void a_delete_that_finds_nothing_after_a_lost_answer_has_succeeded() {
        assertThatCode(() -> delete(lost(), nothing())).doesNotThrowAnyException();
        assertThat(attempts).isEqualTo(2);
    }

    @Test
    void a_delete_that_finds_nothing_after_a_lost_and_a_harmless_failure_has_succeeded() {
        assertThatCode(() -> delete(lost(), refused(), nothing())).doesNotThrowAnyException();
        assertThat(attempts).isEqualTo(3);
    }

    @Test
    void a_delete_that_finds_nothing_at_once_says_so() {
        assertThat(failing(nothing()))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no such post. Check the id. [deletePost on red; nothing was changed]");
    }

    @Test
    void a_delete_that_finds_nothing_after_a_harmless_failure_says_so() {
        assertThat(failing(refused(), nothing()))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no such post. Check the id. [deletePost on red, attempt 2; nothing was changed]");
    }

    @Test
    void a_delete_whose_answers_are_all_lost_is_unknown() {
        assertThat(failing(lost(), lost(), lost()))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessage("Broken. Check before you retry: pass pending() to reconcile(), or read the post and "
                        + "compare it. [deletePost on red, attempt 3; "
                        + "it may have taken effect]");
    }

    @Test
    void a_delete_with_one_lost_answer_stays_unknown_whatever_fails_later() {
        assertThat(failing(lost(), new AuthenticationException(failure(Outcome.NOT_APPLIED))))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessage("Broken. Check before you retry: pass pending() to reconcile(), or read the post and "
                        + "compare it. [deletePost on red, attempt 2; "
                        + "it may have taken effect]")
                .hasCauseInstanceOf(AuthenticationException.class);
    }
}
