package dev.socialscheduler.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Operation;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorsTest {

    private static final ErrorContext PLACE = ErrorContext.of("red", Operation.CREATE_POST);

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(ErrorContext.NONE, ""),
                Arguments.of(PLACE, "createPost on red"),
                Arguments.of(PLACE.onAttempt(1), "createPost on red"),
                Arguments.of(PLACE.onAttempt(2), "createPost on red, attempt 2"),
                Arguments.of(PLACE.withHttpStatus(502), "createPost on red, HTTP 502"),
                Arguments.of(PLACE.withProviderCode("NOT_FOUND"), "createPost on red, NOT_FOUND"),
                Arguments.of(
                        PLACE.onAttempt(3).withHttpStatus(200).withProviderCode("1025"),
                        "createPost on red, attempt 3, HTTP 200, 1025"),
                Arguments.of(new ErrorContext("red", null, 0, null, null), "red"),
                Arguments.of(new ErrorContext(null, Operation.POSTS, 0, null, null), "posts"),
                Arguments.of(new ErrorContext(null, null, 0, 500, "x"), "HTTP 500, x"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_place_reads_from_the_general_to_the_particular(ErrorContext place, String words) {
        assertThat(place.description()).isEqualTo(words);
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of(ErrorContext.NONE, Outcome.NOT_APPLIED, "[nothing was changed]"),
                Arguments.of(ErrorContext.NONE, Outcome.UNKNOWN, "[it may have taken effect]"),
                Arguments.of(PLACE, Outcome.NOT_APPLIED, "[createPost on red; nothing was changed]"),
                Arguments.of(
                        PLACE.withHttpStatus(502),
                        Outcome.UNKNOWN,
                        "[createPost on red, HTTP 502; it may have taken effect]"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_message_says_problem_remedy_place_and_outcome(ErrorContext place, Outcome outcome, String end) {
        SchedulerException e = new SchedulerException(new Failure("It failed.", "Mend it.", place, outcome, null));

        assertThat(e).hasMessage("It failed. Mend it. " + end);
        assertThat(e.problem()).isEqualTo("It failed.");
        assertThat(e.remedy()).isEqualTo("Mend it.");
        assertThat(e.context()).isEqualTo(place);
        assertThat(e.outcome()).isEqualTo(outcome);
        assertThat(e.failure()).isEqualTo(new Failure("It failed.", "Mend it.", place, outcome, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.socialscheduler.error.EveryException#all")
    void every_exception_says_the_attempt_once_somebody_knows_it(SchedulerException e) {
        ErrorContext before = e.context();

        assertThat(e.onAttempt(2)).isSameAs(e);

        assertThat(e.context()).isEqualTo(before.onAttempt(2));
        assertThat(e.getMessage()).contains("attempt 2").doesNotContain("\n");
        assertThat(e.onAttempt(1).getMessage()).doesNotContain("attempt");
    }

    @Test
    void the_cause_is_kept() {
        Exception below = new IllegalStateException("below");
        Failure failure = Failure.withoutEffect("It failed.", "Mend it.", PLACE);

        assertThat(new NotFoundException(failure.causedBy(below))).hasCause(below);
        assertThat(new NotFoundException(failure)).hasNoCause();
    }

    @Test
    void a_broken_rule_names_its_field() {
        assertThat(new Violation("assets[1].url", "It must be https.")).hasToString("assets[1].url: It must be https.");
        assertThat(new Violation("", "No.")).hasToString("No.");
    }

    @Test
    void an_invalid_post_lists_every_broken_rule() {
        Violation violation = new Violation("text", "Too long.");

        assertThat(new InvalidPostException(
                                List.of(violation), Failure.withoutEffect("No.", "Mend it.", ErrorContext.NONE))
                        .violations())
                .containsExactly(violation)
                .isUnmodifiable();
    }

    @ParameterizedTest
    @EnumSource
    void a_lacking_capability_is_named_with_what_to_do_instead(Capability capability) {
        UnsupportedCapabilityException e = new UnsupportedCapabilityException(capability, PLACE);

        assertThat(e.capability()).isEqualTo(capability);
        assertThat(e)
                .hasMessage("The backend red does not support " + capability.title() + " (" + capability + "). Either "
                        + capability.instead()
                        + ", or choose a backend that does: " + String.join(", ", capability.backends())
                        + ". [createPost on red; nothing was changed]");
    }

    @Test
    void a_remark_stands_behind_the_problem_and_stays() {
        SchedulerException e = new NotFoundException(Failure.withoutEffect("It is not there.", "Check the id.", PLACE));

        assertThat(e.remark("The service was retired.")).isSameAs(e);
        assertThat(e.problem()).isEqualTo("It is not there. The service was retired.");
        assertThat(e)
                .hasMessage("It is not there. The service was retired. Check the id. [createPost on red; nothing was"
                        + " changed]");
    }

    @Test
    void an_unsupported_capability_has_a_readable_message() {
        assertThat(new UnsupportedCapabilityException(Capability.DRAFTS, PLACE))
                .hasMessage(
                        "The backend red does not support saving a post as a draft (DRAFTS). Either schedule the post, or "
                                + "store it in your own application, or choose a backend that does: graphql, maton. [createPost"
                                + " on red; nothing was changed]");
    }

    @Test
    void a_backend_that_can_in_general_blames_the_dialect_and_does_not_name_itself() {
        ErrorContext onMaton = ErrorContext.of("maton", Operation.DELETE_POST);

        assertThat(new UnsupportedCapabilityException(Capability.DELETE_POSTS, onMaton))
                .hasMessage(
                        "The backend maton does not support deleting posts (DELETE_POSTS) in the dialect of its server."
                                + " Either delete them in the provider's app, or choose a backend that does:"
                                + " graphql, v1-rest. [deletePost on maton; nothing was changed]");
    }

    @Test
    void a_rate_limit_says_its_window_and_when_it_opens_if_it_is_known() {
        Failure failure = Failure.withoutEffect("Too many.", "Wait.", PLACE);

        assertThat(new RateLimitedException("15m", Instant.EPOCH, failure))
                .returns("15m", e -> e.window().orElseThrow())
                .returns(Instant.EPOCH, e -> e.opensAt().orElseThrow());
        assertThat(new RateLimitedException(null, null, failure)).satisfies(e -> {
            assertThat(e.window()).isEmpty();
            assertThat(e.opensAt()).isEmpty();
        });
    }

    @Test
    void one_fault_of_a_configuration_is_its_message() {
        ConfigurationException e = new ConfigurationException(List.of("backend is missing."));

        assertThat(e).hasMessage("backend is missing. Correct the configuration and try again. [nothing was changed]");
        assertThat(e.faults()).containsExactly("backend is missing.").isUnmodifiable();
    }

    @Test
    void a_fault_with_a_remedy_of_its_own_is_a_fault_too() {
        ConfigurationException e =
                new ConfigurationException(Failure.withoutEffect("No file.", "Write one.", ErrorContext.NONE));

        assertThat(e.faults()).containsExactly("No file.");
        assertThat(e).hasMessage("No file. Write one. [nothing was changed]");
    }

    @Test
    void a_service_says_whether_it_may_come_back_by_itself() {
        Failure failure = Failure.withoutEffect("Away.", "Wait.", PLACE);

        assertThat(new ServiceUnavailableException(true, failure).isPassing()).isTrue();
        assertThat(new ServiceUnavailableException(false, failure).isPassing()).isFalse();
    }

    @Test
    void an_unknown_outcome_says_when_the_request_left() {
        Instant left = Instant.parse("2026-12-01T12:00:00Z");

        assertThat(new OutcomeUnknownException(left, failure(null)).attemptedAt())
                .isEqualTo(left);
    }

    private static Failure failure(@Nullable Throwable cause) {
        return new Failure("Lost.", "Look.", PLACE, Outcome.UNKNOWN, cause);
    }
}
