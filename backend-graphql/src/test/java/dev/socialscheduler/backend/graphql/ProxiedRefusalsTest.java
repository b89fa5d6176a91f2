package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.LimitReachedException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.Violation;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Refusals from the provider's older layer or from a network, and repeated content. */
class ProxiedRefusalsTest {

    private static final String ID = "Check the id; list the available items to find the right one.";
    private static final String KEY = "Check the permissions of the API key and who owns the channel.";
    private static final String LIMIT = "Wait until some posts are published, delete some, or upgrade the plan.";
    private static final String CORRECT = "Correct the problems that the provider lists and send the post again.";
    private static final String CHANGE =
            "Change the text, including its beginning; near-duplicates are rejected as well.";
    private static final String LATER = "Try again later.";
    private static final String CREDENTIAL = "Check the API key (social-scheduler.graphql.api-key or BUFFER_API_KEY):"
            + " it may be mistyped, expired or revoked.";

    static Stream<Arguments> legacyCodes() {
        return Stream.of(
                Arguments.of(1001, AuthenticationException.class, CREDENTIAL),
                Arguments.of(401, AuthenticationException.class, CREDENTIAL),
                Arguments.of(403, PermissionDeniedException.class, KEY),
                Arguments.of(1011, PermissionDeniedException.class, KEY),
                Arguments.of(404, NotFoundException.class, ID),
                Arguments.of(1010, NotFoundException.class, ID),
                Arguments.of(1020, NotFoundException.class, ID),
                Arguments.of(1023, LimitReachedException.class, LIMIT),
                Arguments.of(1028, LimitReachedException.class, LIMIT),
                Arguments.of(1025, DuplicatePostException.class, CHANGE),
                Arguments.of(429, RateLimitedException.class, LATER),
                Arguments.of(1003, InvalidPostException.class, CORRECT),
                Arguments.of(1022, InvalidPostException.class, CORRECT),
                Arguments.of(4711, InvalidPostException.class, CORRECT));
    }

    @ParameterizedTest
    @MethodSource("legacyCodes")
    void a_proxied_refusal_is_read_by_its_older_code(
            int code, Class<? extends SchedulerException> type, String remedy) {
        SchedulerException failure = Refused.by(
                "createPost",
                "{\"__typename\":\"RestProxyError\",\"message\":\"No.\",\"link\":null,\"code\":" + code + "}");

        assertThat(failure)
                .isInstanceOf(type)
                .hasMessage(
                        "No. " + remedy + Refused.place("createPost", "RestProxyError " + code, Outcome.NOT_APPLIED));
    }

    @ParameterizedTest
    @CsvSource({"1000", "504"})
    void a_proxied_failure_may_have_had_an_effect(int code) {
        SchedulerException failure = Refused.by(
                "createPost", "{\"__typename\":\"RestProxyError\",\"message\":\"No.\",\"code\":" + code + "}");

        assertThat(failure)
                .isInstanceOf(ServiceUnavailableException.class)
                .hasMessage("The provider could not process the request: No. " + LATER
                        + Refused.place("createPost", "RestProxyError " + code, Outcome.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({"InvalidInputError", "RestProxyError", "UnexpectedError"})
    void repeated_content_is_known_by_its_words_whatever_its_type(String member) {
        String words = "Invalid post: Whoops, it looks like you've posted that one recently.";
        SchedulerException failure =
                Refused.by("createPost", "{\"__typename\":\"" + member + "\",\"message\":\"" + words + "\"}");

        assertThat(failure)
                .isInstanceOf(DuplicatePostException.class)
                .hasMessage(words + " " + CHANGE + Refused.place("createPost", member, Outcome.NOT_APPLIED));
    }

    @Test
    void joined_reasons_are_told_apart() {
        SchedulerException failure = Refused.by(
                "createPost",
                "{\"__typename\":\"InvalidInputError\",\"message\":\"Invalid post: Instagram posts require at least one"
                        + " image or video., Instagram posts require a type (post, story, or reel).\"}");

        assertThat(failure)
                .isInstanceOfSatisfying(
                        InvalidPostException.class,
                        invalid -> assertThat(invalid.violations())
                                .containsExactly(
                                        new Violation("", "Instagram posts require at least one image or video."),
                                        new Violation("", "Instagram posts require a type (post, story, or reel).")));
    }
}
