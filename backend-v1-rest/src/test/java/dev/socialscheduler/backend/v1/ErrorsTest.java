package dev.socialscheduler.backend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.Operation;
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
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shape of a failure, and what must become of it, for a read and for a write. */
class ErrorsTest {

    private static final String TOKEN =
            " Check the access token (social-scheduler.v1-rest.access-token or BUFFER_ACCESS_TOKEN): it may be mistyped"
                    + " or revoked, and only those of apps registered before 2019-10-14 work.";
    private static final String ID = " Check the id; list the available items to find the right one.";
    private static final String MAY = " Check the permissions of the access token and who owns the channel.";
    private static final String FULL = " Wait until some posts are published, delete some, or upgrade the plan.";
    private static final String CORRECT = " Correct the problems that the provider lists and send the post again.";
    private static final String CHANGE =
            " Change the text, including its beginning; near-duplicates are rejected as well.";
    private static final String LATER = " Try again later.";
    private static final String NO_API =
            "There is no REST API v1 at the configured endpoint. Check social-scheduler.v1-rest.endpoint.";
    private static final String EDGE = "A proxy or CDN rejected the request. Set a"
            + " different social-scheduler.http.user-agent, or contact the administrator of your network or proxy.";
    private static final String NEWER = " If this happens again, check for a newer version of this library.";

    /**
     * One shape.
     *
     * @param answer what v1 says
     * @param type which exception
     * @param text the message up to the place
     * @param code the provider's code in the exception, or null
     * @param isOpen whether a write that ends so may have had an effect
     * @param isForeign whether the answer is perhaps not that of v1, so that it proves nothing about a write
     */
    record Row(
            Answer answer,
            Class<? extends SchedulerException> type,
            String text,
            @Nullable String code,
            boolean isOpen,
            boolean isForeign) {

        private static final String ENDPOINT = "social-scheduler.v1-rest.endpoint";

        Row open() {
            return new Row(answer, type, text, code, true, false);
        }

        Row foreign() {
            return new Row(answer, type, text, code, false, true);
        }

        private Row ofWrite() {
            String lookup = text.contains(ENDPOINT) ? "" : " If lookups fail in the same way, check " + ENDPOINT + ".";
            return isForeign
                    ? new Row(answer, ServiceUnavailableException.class, text + lookup, code, true, false)
                    : this;
        }

        void check(Operation operation) {
            (operation.writes() ? ofWrite() : this).checkSame(operation);
        }

        private void checkSame(Operation operation) {
            try (ScriptedServer server = new ScriptedServer(answer);
                    V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
                SchedulerException failure = catchThrowableOfType(SchedulerException.class, () -> {
                    if (operation == Operation.POST) {
                        scheduler.post(Samples.POST);
                    } else {
                        scheduler.createPost(Samples.newPost());
                    }
                });
                Outcome outcome = isOpen && operation.writes() ? Outcome.UNKNOWN : Outcome.NOT_APPLIED;
                assertThat(failure)
                        .isInstanceOf(type)
                        .hasMessage(text + " [" + operation + " on v1-rest, HTTP " + answer.status()
                                + (code == null ? "" : ", " + code) + "; " + outcome.description() + "]");
                assertThat(failure.outcome()).isEqualTo(outcome);
                assertThat(failure.context().providerCode()).isEqualTo(code);
                server.request();
            }
        }
    }

    private static Row row(Answer answer, Class<? extends SchedulerException> type, String text) {
        return new Row(answer, type, text, null, false, false);
    }

    private static Row row(
            int status, String body, Class<? extends SchedulerException> type, String text, @Nullable String code) {
        return new Row(Answer.json(status, body), type, text, code, false, false);
    }

    static Stream<Row> shapes() {
        String said =
                "Whoops, it looks like you've posted that one recently. Unfortunately, we're not able to post it.";
        return Stream.of(
                row(
                        403,
                        "{\"code\":1023,\"error\":\"Profile update quota exceeded.\"}",
                        LimitReachedException.class,
                        "Profile update quota exceeded." + FULL,
                        "1023"),
                row(
                        400,
                        "{\"success\":false,\"message\":\"" + said + "\",\"code\":1025}",
                        DuplicatePostException.class,
                        said + CHANGE,
                        "1025"),
                row(
                        200,
                        "{\"success\":false,\"message\":\"" + said + "\",\"code\":1025}",
                        DuplicatePostException.class,
                        said + CHANGE,
                        "1025"),
                row(
                        200,
                        "{\"success\":false,\"message\":\"" + said + "\"}",
                        DuplicatePostException.class,
                        said + CHANGE,
                        null),
                row(
                        400,
                        "{\"success\":false,\"message\":\"Instagram needs a photo\",\"code\":1004,"
                                + "\"errored_profiles\":[{\"profile_id\":\"5f01\"},{\"profile_id\":\"5f02\"}]}",
                        InvalidPostException.class,
                        "Instagram needs a photo (channel 5f01, 5f02)." + CORRECT,
                        "1004"),
                row(
                        400,
                        "{\"success\":false,\"message\":{\"text\":\"No!\"},\"code\":1022}",
                        InvalidPostException.class,
                        "No!" + CORRECT,
                        "1022"),
                row(
                        400,
                        "{\"success\":false,\"error\":\"In error\",\"message\":\"\",\"code\":1022}",
                        InvalidPostException.class,
                        "In error." + CORRECT,
                        "1022"),
                row(
                        200,
                        "{\"success\":false}",
                        InvalidPostException.class,
                        "The provider rejected the request without giving a reason." + CORRECT,
                        null),
                row(200, "{\"error\":\"Lost\",\"code\":1020}", NotFoundException.class, "Lost." + ID, "1020"),
                row(
                                Answer.of(401, "text/html", ""),
                                AuthenticationException.class,
                                "The provider rejected the credential." + TOKEN)
                        .foreign(),
                row(
                        401,
                        "{\"error\":\"Unauthorized\",\"code\":401}",
                        AuthenticationException.class,
                        "Unauthorized." + TOKEN,
                        "401"),
                row(
                        401,
                        "{\"error\":\"OIDC tokens are not accepted for direct API access\",\"code\":401}",
                        AuthenticationException.class,
                        "The provider's REST API v1 does not accept new API keys or tokens. Use this key with the"
                                + " backend graphql: set social-scheduler.backend=graphql, and set the key as"
                                + " social-scheduler.graphql.api-key or BUFFER_API_KEY.",
                        "401"));
    }

    private static final String GONE =
            "The provider has switched off its REST API v1. Set social-scheduler.backend=graphql.";

    static Stream<Row> statuses() {
        String noReason = "The provider rejected the request without giving a reason." + NEWER;
        return Stream.of(
                row(Answer.of(403, "text/plain", "error code: 1010"), ServiceUnavailableException.class, EDGE)
                        .foreign(),
                row(Answer.of(403, "text/html", "<html></html>"), ServiceUnavailableException.class, EDGE)
                        .foreign(),
                row(Answer.json(403, "{}"), PermissionDeniedException.class, "The provider denied permission." + MAY)
                        .foreign(),
                row(Answer.json(403, "[]"), PermissionDeniedException.class, "The provider denied permission." + MAY)
                        .foreign(),
                row(Answer.of(404, "text/html", "<html></html>"), ServiceUnavailableException.class, NO_API)
                        .foreign(),
                row(Answer.of(409, "text/html", "<html></html>"), ServiceUnavailableException.class, noReason)
                        .foreign(),
                row(
                                409,
                                "{\"error\":\"Conflict\",\"code\":409}",
                                InvalidPostException.class,
                                "Conflict." + CORRECT,
                                "409")
                        .foreign(),
                row(Answer.json(404, ""), ServiceUnavailableException.class, NO_API)
                        .foreign(),
                row(404, "{\"message\":\"No such page\"}", NotFoundException.class, "No such page." + ID, null)
                        .foreign(),
                row(Answer.json(410, ""), ServiceUnavailableException.class, GONE)
                        .foreign(),
                row(410, "{\"error\":\"Retired\",\"code\":410}", ServiceUnavailableException.class, GONE, null),
                row(404, "{\"error\":\"Not found\",\"code\":404}", ServiceUnavailableException.class, NO_API, "404"),
                row(405, "{\"error\":\"No\",\"code\":405}", ServiceUnavailableException.class, NO_API, "405"),
                row(406, "{\"error\":\"No\",\"code\":1005}", ServiceUnavailableException.class, NO_API, "1005"),
                row(Answer.json(418, ""), ServiceUnavailableException.class, noReason)
                        .foreign(),
                row(
                                408,
                                "{\"error\":\"Slow\",\"code\":408}",
                                ServiceUnavailableException.class,
                                "The provider could not process the request: Slow." + LATER,
                                "408")
                        .open(),
                row(
                                Answer.json(302, "").with("Location", "https://elsewhere.example/"),
                                ServiceUnavailableException.class,
                                "The endpoint responded with a redirect, which the library does not follow. Check"
                                        + " social-scheduler.v1-rest.endpoint.")
                        .foreign(),
                row(
                                Answer.json(500, ""),
                                ServiceUnavailableException.class,
                                "The provider could not process the request." + LATER)
                        .open(),
                row(
                                Answer.of(502, "text/html", "<html>"),
                                ServiceUnavailableException.class,
                                "The provider could not process the request." + LATER)
                        .open(),
                row(
                                Answer.json(504, "{\"error\":"),
                                ServiceUnavailableException.class,
                                "The provider could not process the request." + LATER)
                        .open());
    }

    static Stream<Row> unreadable() {
        String unreadable = "The provider's response could not be read: ";
        return Stream.of(
                row(
                                Answer.ok("[1]"),
                                UnreadableResponseException.class,
                                unreadable + "Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $." + NEWER)
                        .open(),
                row(Answer.ok("null"), UnreadableResponseException.class, unreadable + "it is empty." + NEWER)
                        .open(),
                row(
                                Answer.of(200, "text/html", "<html>"),
                                UnreadableResponseException.class,
                                unreadable + "it is not JSON." + NEWER)
                        .open());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"shapes", "statuses", "unreadable"})
    void a_failure_says_what_became_of_a_read(Row row) {
        row.check(Operation.POST);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"shapes", "statuses", "unreadable"})
    void a_failure_says_what_became_of_a_write(Row row) {
        row.check(Operation.CREATE_POST);
    }

    @ParameterizedTest
    @CsvSource({
        "401, 401, CREDENTIAL", "403, 403, PERMISSION", "1000, 500, UNAVAILABLE", "1001, 403, CREDENTIAL",
        "1002, 403, PERMISSION", "1003, 400, REFUSED", "1004, 400, REFUSED", "1006, 400, REFUSED",
        "1007, 400, REFUSED", "1007, 403, PERMISSION", "1010, 404, NOT_FOUND", "1011, 403, PERMISSION",
        "1012, 400, REFUSED", "1013, 403, LIMIT", "1014, 403, LIMIT", "1015, 403, PERMISSION",
        "1016, 400, REFUSED", "1020, 404, NOT_FOUND", "1021, 403, PERMISSION", "1022, 400, REFUSED",
        "1023, 403, LIMIT", "1024, 403, LIMIT", "1025, 400, DUPLICATE", "1026, 400, REFUSED",
        "1027, 400, REFUSED", "1028, 403, LIMIT", "1029, 400, REFUSED", "1030, 400, REFUSED",
        "1031, 400, REFUSED", "1032, 400, REFUSED", "1033, 400, REFUSED", "1034, 400, REFUSED",
        "1042, 400, REFUSED", "1050, 404, NOT_FOUND", "1051, 403, PERMISSION", "504, 504, UNAVAILABLE",
        "1099, 400, REFUSED", "1099, 503, UNAVAILABLE"
    })
    void every_code_of_the_table_has_its_exception(int code, int status, String meaning) {
        String body = "{\"error\":\"Words\",\"code\":" + code + "}";
        Row row = switch (meaning) {
            case "CREDENTIAL" -> row(status, body, AuthenticationException.class, "Words." + TOKEN, "" + code);
            case "PERMISSION" -> row(status, body, PermissionDeniedException.class, "Words." + MAY, "" + code);
            case "NOT_FOUND" -> row(status, body, NotFoundException.class, "Words." + ID, "" + code);
            case "LIMIT" -> row(status, body, LimitReachedException.class, "Words." + FULL, "" + code);
            case "DUPLICATE" -> row(status, body, DuplicatePostException.class, "Words." + CHANGE, "" + code);
            case "UNAVAILABLE" ->
                row(
                                status,
                                body,
                                ServiceUnavailableException.class,
                                "The provider could not process the request: Words." + LATER,
                                "" + code)
                        .open();
            default -> row(status, body, InvalidPostException.class, "Words." + CORRECT, "" + code);
        };
        row.check(Operation.POST);
        row.check(Operation.CREATE_POST);
    }

    static Stream<Answer> limits() {
        return Stream.of(
                Answer.json(429, "{\"error\":\"Too many requests\",\"code\":429}"),
                Answer.json(200, "{\"success\":false,\"message\":\"Too many requests\",\"code\":429}"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void the_window_of_a_minute_is_open_a_minute_later(Answer answer) {
        RateLimitedException limited = limited(answer);

        assertThat(limited.window()).contains("60 per minute");
        assertThat(limited.opensAt()).contains(V1Wiring.NOW.plusSeconds(60));
        assertThat(limited)
                .hasMessage("The provider's rate limit is exceeded for the window 60 per minute; requests are accepted"
                        + " again at 2026-11-21T08:01:00Z. Retry later, or set"
                        + " social-scheduler.quota.on-exhausted=wait. [createPost on v1-rest,"
                        + " HTTP " + answer.status() + "; nothing was changed]");
    }

    @Test
    void a_window_opens_when_the_provider_says_so() {
        Answer answer = Answer.json(429, "{\"error\":\"Too many requests\",\"code\":429}");

        assertThat(limited(answer.with("Retry-After", "7")).opensAt()).contains(Instant.parse("2026-11-21T08:00:07Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "{\"message\":\"Slow down\"}"})
    void a_limit_of_something_else_proves_nothing_about_a_write(String body) {
        String limit = "The provider's rate limit is exceeded for the window 60 per minute; requests are accepted again"
                + " at 2026-11-21T08:01:00Z. Retry later, or set social-scheduler.quota.on-exhausted=wait.";
        row(Answer.json(429, body), RateLimitedException.class, limit).foreign().check(Operation.CREATE_POST);
        row(Answer.json(429, body), RateLimitedException.class, limit).foreign().check(Operation.POST);
    }

    @Test
    void a_failure_says_when_the_provider_wants_to_be_asked_again() {
        try (ScriptedServer server = new ScriptedServer(Answer.json(503, "{}").with("Retry-After", "7"));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            ServiceUnavailableException failure = catchThrowableOfType(
                    ServiceUnavailableException.class, () -> scheduler.createPost(Samples.newPost()));

            assertThat(failure)
                    .hasMessage("The provider could not process the request. Try again at 2026-11-21T08:00:07Z, as"
                            + " requested by the provider. [createPost on v1-rest, HTTP 503; it may have taken"
                            + " effect]");
            assertThat(failure.retryAt()).contains(Instant.parse("2026-11-21T08:00:07Z"));
        }
    }

    private static RateLimitedException limited(Answer answer) {
        try (ScriptedServer server = new ScriptedServer(answer);
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            return catchThrowableOfType(RateLimitedException.class, () -> scheduler.createPost(Samples.newPost()));
        }
    }
}
