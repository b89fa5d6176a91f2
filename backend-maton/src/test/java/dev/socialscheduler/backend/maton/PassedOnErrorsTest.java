package dev.socialscheduler.backend.maton;

import static dev.socialscheduler.backend.maton.ErrorRow.row;

import dev.socialscheduler.Operation;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.Answer;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors of Buffer's that the gateway hands on, with the same statuses as its own. */
class PassedOnErrorsTest {

    private static final String RENEW = " The gateway's connection is no longer authorized at Buffer: create a new"
            + " one, authorize it, and delete the old one once the new one is active. If the connection is new, check"
            + " that social-scheduler.maton.endpoint points to the gateway and not to Buffer.";

    private static final String THEN = " Retry later, or set social-scheduler.quota.on-exhausted=wait.";

    static Stream<ErrorRow> rows() {
        return Stream.of(
                row(
                                "Buffer's 400 is no missing connection",
                                Answer.error(400, "Cannot query field \\\"x\\\".", "GRAPHQL_VALIDATION_FAILED"),
                                ServiceUnavailableException.class,
                                "The provider does not understand this library's request. In the dialect current:"
                                        + " Cannot"
                                        + " query field \"x\". Set social-scheduler.maton.dialect=auto, or check for"
                                        + " a newer version of this library.")
                        .code("GRAPHQL_VALIDATION_FAILED"),
                row(
                                "Buffer's 401 is no bad key of Maton's",
                                Answer.error(401, "Access token is not valid", "UNAUTHENTICATED"),
                                AuthenticationException.class,
                                "Access token is not valid." + RENEW)
                        .code("UNAUTHENTICATED"),
                row(
                        "401 with Buffer's headers and no body",
                        Answer.empty(401).with("RateLimit", "\"100-in-15min\"; r=99; t=900"),
                        AuthenticationException.class,
                        "The provider rejected the credential." + RENEW),
                row(
                                "Buffer's 429 is no lack of pace",
                                Answer.json(429, """
                                        {"errors":[{"message":"Too many requests","extensions":\
                                        {"code":"RATE_LIMIT_EXCEEDED","window":"24h"}}]}""").with("Retry-After", "7200"),
                                RateLimitedException.class,
                                "The provider's rate limit is exceeded for the window 24h; requests are accepted"
                                        + " again at 2026-12-01T10:00:00Z." + THEN)
                        .code("RATE_LIMIT_EXCEEDED")
                        .opensAfter(Duration.ofHours(2)),
                row(
                                "429 with Buffer's headers and no body",
                                Answer.empty(429)
                                        .with("X-RateLimit-Limit", "100")
                                        .with("Retry-After", "60"),
                                RateLimitedException.class,
                                "The provider's rate limit is exceeded; requests are accepted again at"
                                        + " 2026-12-01T08:01:00Z."
                                        + THEN)
                        .opensAfter(Duration.ofMinutes(1)),
                row(
                                "Buffer's 500 is no expired connection",
                                Answer.error(500, "An unexpected error occurred.", "UNEXPECTED"),
                                ServiceUnavailableException.class,
                                "The provider could not process the request: An unexpected error occurred. Try again"
                                        + " later.")
                        .code("UNEXPECTED")
                        .mayPass(),
                row(
                                "Buffer's 502",
                                Answer.error(502, "The upstream server failed", "UPSTREAM_SERVER_ERROR"),
                                ServiceUnavailableException.class,
                                "The provider could not process the request: The upstream server failed. Try again"
                                        + " later.")
                        .code("UPSTREAM_SERVER_ERROR")
                        .mayPass());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_read_says_what_buffer_said(ErrorRow row) {
        row.check(Operation.ACCOUNT, "maton.dialect", "current");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_write_says_whether_it_may_have_had_an_effect(ErrorRow row) {
        row.check(Operation.CREATE_POST, "maton.dialect", "current");
    }
}
