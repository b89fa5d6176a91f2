package dev.socialscheduler.backend.support.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.LimitReachedException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CallExecutorTest {

    private static final RetryDecider RULES = new RetryDecider(
            3, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ZERO, () -> 1.0);

    private final List<Duration> pauses = new ArrayList<>();
    private final Clock clock = Clock.fixed(TestContext.NOW, ZoneOffset.UTC);
    private final CallExecutor calls = new CallExecutor("red", RULES, clock, pauses::add);
    private int attempts;

    /** A kind of failure, and whether it may pass by itself. */
    record Kind(String name, boolean mayPass, Function<Failure, SchedulerException> make) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("unavailable for a while", true, f -> new ServiceUnavailableException(true, f)),
            new Kind("unreadable", true, UnreadableResponseException::new),
            new Kind("unavailable for good", false, f -> new ServiceUnavailableException(false, f)),
            new Kind("authentication", false, AuthenticationException::new),
            new Kind("permission", false, PermissionDeniedException::new),
            new Kind("not found", false, NotFoundException::new),
            new Kind("invalid", false, f -> new InvalidPostException(List.of(), f)),
            new Kind("limit", false, LimitReachedException::new),
            new Kind("duplicate", false, DuplicatePostException::new),
            new Kind("rate limit", false, f -> new RateLimitedException(null, null, f)),
            new Kind("outcome unknown", false, f -> new OutcomeUnknownException(Instant.EPOCH, f)),
            new Kind("anything else", false, SchedulerException::new));

    static Stream<Arguments> table() {
        return Stream.of(Operation.values())
                .flatMap(operation -> KINDS.stream()
                        .flatMap(kind ->
                                Stream.of(Outcome.values()).map(outcome -> Arguments.of(operation, kind, outcome))));
    }

    private static Failure failure(Operation operation, Outcome outcome) {
        return new Failure("Broken.", "Wait.", ErrorContext.of("red", operation), outcome, null);
    }

    private SchedulerException failing(Operation operation, SchedulerException... failures) {
        return catchThrowableOfType(
                SchedulerException.class,
                () -> calls.run(operation, () -> {
                    throw failures[Math.min(attempts++, failures.length - 1)];
                }));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("table")
    void a_call_is_repeated_only_if_the_failure_may_pass_and_repeating_is_harmless(
            Operation operation, Kind kind, Outcome outcome) {
        boolean harmless = outcome == Outcome.NOT_APPLIED || operation.retryRule() == Operation.RetryRule.SAFE;
        int expected = kind.mayPass() && harmless ? 3 : 1;
        SchedulerException failure = kind.make().apply(failure(operation, outcome));

        SchedulerException thrown = failing(operation, failure);

        assertThat(attempts).isEqualTo(expected);
        assertThat(pauses).hasSize(expected - 1);
        assertThat(thrown.context().attempt()).isEqualTo(expected);
        assertThat(thrown.outcome()).isEqualTo(outcome);
        if (operation.writes() && outcome == Outcome.UNKNOWN) {
            assertThat(thrown).isInstanceOf(OutcomeUnknownException.class).hasCause(failure);
        } else {
            assertThat(thrown).isSameAs(failure);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_capability_that_is_lacking_is_never_repeated(Operation operation) {
        failing(operation, new UnsupportedCapabilityException(Capability.DRAFTS, ErrorContext.of("red", operation)));

        assertThat(attempts).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_succeeds_is_not_repeated(Operation operation) {
        assertThat(calls.run(operation, () -> "answer " + ++attempts)).isEqualTo("answer 1");
        assertThat(pauses).isEmpty();
    }

    @Test
    void what_succeeds_at_last_has_succeeded() {
        String answer = calls.run(Operation.CREATE_POST, () -> {
            if (++attempts < 3) {
                throw new ServiceUnavailableException(true, failure(Operation.CREATE_POST, Outcome.NOT_APPLIED));
            }
            return "answer " + attempts;
        });

        assertThat(answer).isEqualTo("answer 3");
        assertThat(pauses).containsExactly(Duration.ofMillis(500), Duration.ofMillis(1000));
    }

    @Test
    void the_message_tells_the_attempt() {
        assertThat(failing(
                        Operation.POSTS,
                        new ServiceUnavailableException(true, failure(Operation.POSTS, Outcome.NOT_APPLIED))))
                .hasMessage("Broken. Wait. [posts on red, attempt 3; nothing was changed]");
    }

    @Test
    void attempts_with_one_attempt_allowed_are_one() {
        RetryDecider once = new RetryDecider(
                1, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMinutes(2), Duration.ZERO, () -> 1.0);
        CallExecutor strict = new CallExecutor("red", once, clock, pauses::add);

        SchedulerException thrown = catchThrowableOfType(
                SchedulerException.class,
                () -> strict.run(Operation.POSTS, () -> {
                    attempts++;
                    throw new ServiceUnavailableException(true, failure(Operation.POSTS, Outcome.NOT_APPLIED));
                }));

        assertThat(attempts).isEqualTo(1);
        assertThat(thrown).hasMessage("Broken. Wait. [posts on red; nothing was changed]");
    }

    @Test
    void what_is_no_failure_of_a_call_passes_through_untouched() {
        IllegalStateException bug = new IllegalStateException("bug");

        assertThat(catchThrowableOfType(
                        IllegalStateException.class,
                        () -> calls.run(Operation.POSTS, () -> {
                            attempts++;
                            throw bug;
                        })))
                .isSameAs(bug);
        assertThat(attempts).isEqualTo(1);
    }

    static Stream<Arguments> writes() {
        return Stream.of(
                Arguments.of(
                        Operation.CREATE_POST,
                        "list the channel's posts created since 2026-12-01T12:00:00Z and compare them"),
                Arguments.of(
                        Operation.CREATE_IDEA, "list the ideas and look for one created since 2026-12-01T12:00:00Z"),
                Arguments.of(Operation.EDIT_POST, "read the post and compare it"),
                Arguments.of(Operation.PUBLISH_NOW, "read the post and compare it"),
                Arguments.of(Operation.MOVE_POST, "read the post and compare it"));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_write_with_an_unknown_outcome_says_where_to_look(Operation operation, String look) {
        SchedulerException thrown =
                failing(operation, new ServiceUnavailableException(true, failure(operation, Outcome.UNKNOWN)));

        assertThat(thrown)
                .hasMessage("Broken. Check before you retry: " + look + ". [" + operation
                        + " on red; it may have taken effect]")
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        e -> assertThat(e.attemptedAt()).isEqualTo(TestContext.NOW));
    }

    @Test
    void a_write_that_failed_harmlessly_first_is_unknown_after_a_lost_answer() {
        SchedulerException thrown = failing(
                Operation.CREATE_POST,
                new ServiceUnavailableException(true, failure(Operation.CREATE_POST, Outcome.NOT_APPLIED)),
                new ServiceUnavailableException(true, failure(Operation.CREATE_POST, Outcome.UNKNOWN)));

        assertThat(attempts).isEqualTo(2);
        assertThat(thrown)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessage("Broken. Check before you retry: list the channel's posts created since "
                        + "2026-12-01T12:00:00Z and compare them. "
                        + "[createPost on red, attempt 2; it may have taken effect]");
    }
}
