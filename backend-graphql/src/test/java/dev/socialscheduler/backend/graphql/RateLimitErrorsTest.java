package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the provider says which window is full and when it opens. */
class RateLimitErrorsTest {

    private static final String REMEDY = " Retry later, or set social-scheduler.quota.on-exhausted=wait.";
    private static final String CODE = "RATE_LIMIT_EXCEEDED";

    record Row(
            String name,
            Answer answer,
            @Nullable String window,
            @Nullable Instant opensAt,
            String problem,
            @Nullable String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() {
        Instant inTenMinutes = Instant.parse("2026-12-01T08:10:00Z");
        Instant inAQuarter = Instant.parse("2026-12-01T08:15:00Z");
        String until = "; requests are accepted again at 2026-12-01T08:10:00Z.";
        String capped = "; the wait that it asks for exceeds the window, so requests are tried again at "
                + "2026-12-01T08:15:00Z.";
        return Stream.of(
                new Row(
                        "window in the body, seconds in the header",
                        Answer.json(429, body("\"window\":\"15m\"")).with("Retry-After", "600"),
                        "15m",
                        inTenMinutes,
                        "The provider's rate limit is exceeded for the window 15m" + until,
                        CODE),
                new Row(
                        "HTTP date in the header",
                        Answer.json(429, body("\"window\":\"24h\""))
                                .with("Retry-After", "Tue, 01 Dec 2026 08:10:00 GMT"),
                        "24h",
                        inTenMinutes,
                        "The provider's rate limit is exceeded for the window 24h" + until,
                        CODE),
                new Row(
                        "seconds in the body only",
                        Answer.json(429, body("\"limitType\":\"CLIENT_ACCOUNT\",\"retryAfter\":600")),
                        null,
                        inTenMinutes,
                        "The provider's rate limit is exceeded" + until,
                        CODE),
                new Row(
                        "the header counts more than the body",
                        Answer.json(429, body("\"window\":\"30d\",\"retryAfter\":5"))
                                .with("Retry-After", "600"),
                        "30d",
                        inTenMinutes,
                        "The provider's rate limit is exceeded for the window 30d" + until,
                        CODE),
                new Row(
                        "a header that says nothing readable",
                        Answer.json(429, body("\"window\":\"15m\"")).with("Retry-After", "soon"),
                        "15m",
                        null,
                        "The provider's rate limit is exceeded for the window 15m.",
                        CODE),
                new Row(
                        "a number in the body beyond every window",
                        Answer.json(429, body("\"retryAfter\":1e300")),
                        null,
                        inAQuarter,
                        "The provider's rate limit is exceeded" + capped,
                        CODE),
                new Row(
                        "a time beyond the window",
                        Answer.json(429, body("\"window\":\"15m\"")).with("Retry-After", "9999999999"),
                        "15m",
                        inAQuarter,
                        "The provider's rate limit is exceeded for the window 15m" + capped,
                        CODE),
                new Row(
                        "a date in the year 9999",
                        Answer.json(429, body("\"window\":\"24h\""))
                                .with("Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT"),
                        "24h",
                        Instant.parse("2026-12-02T08:00:00Z"),
                        "The provider's rate limit is exceeded for the window 24h"
                                + capped.replace("01T08:15", "02T08:00"),
                        CODE),
                new Row(
                        "a negative number",
                        Answer.json(429, body("\"window\":\"15m\"")).with("Retry-After", "-600"),
                        "15m",
                        null,
                        "The provider's rate limit is exceeded for the window 15m.",
                        CODE),
                new Row(
                        "status 200",
                        Answer.json(200, body("\"window\":\"15m\"")).with("Retry-After", "600"),
                        "15m",
                        inTenMinutes,
                        "The provider's rate limit is exceeded for the window 15m" + until,
                        CODE));
    }

    static Stream<Row> foreign() {
        Instant inTenMinutes = Instant.parse("2026-12-01T08:10:00Z");
        String until = "; requests are accepted again at 2026-12-01T08:10:00Z.";
        return Stream.of(
                new Row(
                        "no body, no header",
                        Answer.empty(429),
                        null,
                        null,
                        "The provider's rate limit is exceeded.",
                        null),
                new Row(
                        "no body, seconds in the header",
                        Answer.empty(429).with("Retry-After", "600"),
                        null,
                        inTenMinutes,
                        "The provider's rate limit is exceeded" + until,
                        null),
                new Row(
                        "HTML, seconds in the header",
                        Answer.html(429).with("Retry-After", "600"),
                        null,
                        inTenMinutes,
                        "The provider's rate limit is exceeded" + until,
                        null),
                new Row(
                        "an entry that is null",
                        Answer.json(429, "{\"errors\":[null]}"),
                        null,
                        null,
                        "The provider's rate limit is exceeded.",
                        null));
    }

    private static String body(String extensions) {
        return "{\"errors\":[{\"message\":\"Too many requests from this client. Please try again later.\","
                + "\"extensions\":{\"code\":\"RATE_LIMIT_EXCEEDED\"," + extensions + "}}]}";
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_full_window_has_no_effect_and_says_when_it_opens(Row row) {
        try (ScriptedServer server = new ScriptedServer(row.answer());
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            RateLimitedException failure =
                    catchThrowableOfType(RateLimitedException.class, () -> scheduler.createPost(Samples.newPost()));

            assertThat(failure)
                    .hasMessage(row.problem() + REMEDY + " [createPost on graphql, HTTP "
                            + row.answer().status() + (row.code() == null ? "" : ", " + row.code())
                            + "; nothing was changed]");
            assertThat(failure.window().orElse(null)).isEqualTo(row.window());
            assertThat(failure.opensAt().orElse(null)).isEqualTo(row.opensAt());
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(failure.context().providerCode()).isEqualTo(row.code());
        }
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void a_limit_without_the_providers_errors_fails_a_read_as_any_other(Row row) {
        try (ScriptedServer server = new ScriptedServer(row.answer());
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            RateLimitedException failure =
                    catchThrowableOfType(RateLimitedException.class, () -> scheduler.post(Samples.POST));

            assertThat(failure.problem()).isEqualTo(row.problem());
            assertThat(failure.opensAt().orElse(null)).isEqualTo(row.opensAt());
        }
    }

    @Test
    void milliseconds_instead_of_seconds_stop_a_read_no_longer_than_the_window() {
        try (ScriptedServer server = new ScriptedServer(Answer.html(429).with("Retry-After", "1796112000000"));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            RateLimitedException failure =
                    catchThrowableOfType(RateLimitedException.class, () -> scheduler.post(Samples.POST));

            assertThat(failure.problem())
                    .isEqualTo("The provider's rate limit is exceeded; the wait that it asks for exceeds the window, so"
                            + " requests are tried again at 2026-12-01T08:15:00Z.");
            assertThat(failure.opensAt()).contains(Instant.parse("2026-12-01T08:15:00Z"));
        }
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void a_limit_without_the_providers_errors_leaves_a_write_open(Row row) {
        try (ScriptedServer server = new ScriptedServer(row.answer());
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            ServiceUnavailableException failure = catchThrowableOfType(
                    ServiceUnavailableException.class, () -> scheduler.createPost(Samples.newPost()));

            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(failure.problem()).isEqualTo(row.problem());
            assertThat(failure.isPassing()).isFalse();
        }
    }
}
