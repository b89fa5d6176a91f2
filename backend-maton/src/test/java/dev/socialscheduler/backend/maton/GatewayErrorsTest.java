package dev.socialscheduler.backend.maton;

import static dev.socialscheduler.backend.maton.ErrorRow.row;

import dev.socialscheduler.Operation;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ConfigurationException;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.Answer;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the gateway itself answers instead of handing a request on. */
class GatewayErrorsTest {

    private static final String NO_CONNECTION = "The gateway found no active Buffer connection.";

    private static final String MAKE_ONE =
            " Create a connection (social-scheduler maton connections create) and open its URL to authorize it; if one"
                    + " exists, check social-scheduler.maton.endpoint.";

    private static final String BAD_KEY = "The gateway rejected the Maton API key.";

    private static final String CHECK_KEY =
            " Check the key (social-scheduler.maton.api-key or MATON_API_KEY): it may be mistyped, expired or revoked;"
                    + " Buffer's own keys work with the backend graphql only.";

    private static final String TOO_FAST =
            "The gateway's rate limit of 10 requests per second per Maton account is exceeded.";

    private static final String IN_A_SECOND =
            " Retry in a second; requests of other programs with the same account count too.";

    private static final String FAILED =
            "The gateway could not process the request, often because the connection's authorization at Buffer has"
                    + " expired.";

    private static final String AUTHORIZE =
            " Try again later; if the problem persists, create a new connection, authorize it, and delete the old one"
                    + " once the new one is active.";

    private static final String NO_GATEWAY =
            "There is no Maton gateway at the configured endpoint. Check social-scheduler.maton.endpoint.";

    private static final String REDIRECT = "The endpoint responded with a redirect, which the library does not follow."
            + " Check social-scheduler.maton.endpoint.";

    static Stream<ErrorRow> rows() {
        return Stream.of(own(), passedOn()).flatMap(rows -> rows);
    }

    private static Stream<ErrorRow> own() {
        return Stream.of(
                noConnection("400 JSON", "{\"message\":\"Missing buffer connection\"}", "Missing buffer connection"),
                noConnection("400 nested", "{\"error\":{\"message\":\"Invalid app name\"}}", "Invalid app name"),
                noConnection("400 array", "[\"Missing buffer connection\"]", "Missing buffer connection"),
                noConnection("400 without a word", "{}", ""),
                noConnection("400 empty", "", ""),
                row("400 HTML", Answer.html(400), ConfigurationException.class, NO_CONNECTION + MAKE_ONE)
                        .unproved(),
                row(
                                "400 text",
                                Answer.text(400, "No connection.\n"),
                                ConfigurationException.class,
                                NO_CONNECTION + " It says: \"No connection.\"." + MAKE_ONE)
                        .unproved(),
                row("401 empty", Answer.empty(401), AuthenticationException.class, BAD_KEY + CHECK_KEY)
                        .unproved(),
                row(
                        "401 that repeats the key",
                        Answer.json(401, "{\"error\":\"" + MatonWiring.KEY + " is not a key\"}"),
                        AuthenticationException.class,
                        BAD_KEY + " It says: \"(hidden) is not a key\"." + CHECK_KEY),
                row(
                                "429",
                                Answer.json(429, "{\"message\":\"Rate limited\"}"),
                                RateLimitedException.class,
                                TOO_FAST + " It says: \"Rate limited\"." + IN_A_SECOND)
                        .opensAfter(Duration.ofSeconds(1)),
                row("429 of a second", after("1"), RateLimitedException.class, TOO_FAST + IN_A_SECOND)
                        .opensAfter(Duration.ofSeconds(1))
                        .unproved(),
                row("429 of no time", after("soon"), RateLimitedException.class, TOO_FAST + IN_A_SECOND)
                        .opensAfter(Duration.ofSeconds(1))
                        .unproved(),
                row(
                                "429 of ten minutes",
                                after("600"),
                                RateLimitedException.class,
                                "The gateway's rate limit is exceeded; requests are accepted again at"
                                        + " 2026-12-01T08:10:00Z. Retry then; requests of other programs with the same"
                                        + " account count too.")
                        .opensAfter(Duration.ofMinutes(10))
                        .unproved(),
                row(
                                "500 with an address",
                                Answer.json(
                                        500, "{\"detail\":\"Go to https://connect.maton.ai/?session_token=x now\"}"),
                                ServiceUnavailableException.class,
                                FAILED + " It says: \"Go to (URL hidden) now\"." + AUTHORIZE)
                        .mayPass(),
                row("500 HTML", Answer.html(500), ServiceUnavailableException.class, FAILED + AUTHORIZE)
                        .mayPass());
    }

    private static ErrorRow noConnection(String name, String body, String said) {
        String says = said.isEmpty() ? "" : " It says: \"" + said + "\".";
        ErrorRow row = row(name, Answer.json(400, body), ConfigurationException.class, NO_CONNECTION + says + MAKE_ONE);
        return said.isEmpty() ? row.unproved() : row;
    }

    private static Answer after(String retryAfter) {
        return Answer.empty(429).with("Retry-After", retryAfter);
    }

    private static Stream<ErrorRow> passedOn() {
        return Stream.of(
                row(
                                "403 JSON",
                                Answer.json(403, "{\"message\":\"no\"}"),
                                PermissionDeniedException.class,
                                "The provider denied permission. Check the permissions of the connection and who owns"
                                        + " the channel.")
                        .unproved(),
                row(
                                "403 HTML",
                                Answer.html(403),
                                ServiceUnavailableException.class,
                                "A proxy or CDN rejected the request. Set a different"
                                        + " social-scheduler.http.user-agent, or contact the administrator of your"
                                        + " network or proxy.")
                        .unproved(),
                row("404", Answer.json(404, "{}"), ServiceUnavailableException.class, NO_GATEWAY)
                        .unproved(),
                row("405", Answer.empty(405), ServiceUnavailableException.class, NO_GATEWAY)
                        .unproved(),
                row(
                                "301",
                                Answer.empty(301).with("Location", "/buffer/elsewhere"),
                                ServiceUnavailableException.class,
                                REDIRECT)
                        .unproved(),
                failed(Answer.html(502)),
                failed(Answer.empty(503)),
                failed(Answer.json(504, "{\"message\":\"upstream\"}")));
    }

    private static ErrorRow failed(Answer answer) {
        return row(
                        String.valueOf(answer.status()),
                        answer,
                        ServiceUnavailableException.class,
                        "The provider could not process the request. Try again later.")
                .mayPass();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_read_says_what_the_gateway_said(ErrorRow row) {
        row.check(Operation.ACCOUNT);
    }

    @Test
    void a_wait_beyond_every_window_stops_a_read_no_longer_than_the_window() {
        row(
                        "429 beyond every window",
                        after("9999999999"),
                        RateLimitedException.class,
                        "The provider's rate limit is exceeded; the wait that it asks for exceeds the window,"
                                + " so requests are tried again at 2026-12-01T08:15:00Z. Retry then; requests of"
                                + " other programs with the same account count too.")
                .opensAfter(Duration.ofMinutes(15))
                .check(Operation.ACCOUNT);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_write_says_whether_it_may_have_had_an_effect(ErrorRow row) {
        row.check(Operation.CREATE_POST);
    }

    static Stream<ErrorRow> ofConnections() {
        return Stream.of(
                row(
                        "400",
                        Answer.json(400, "{\"message\":\"Missing buffer connection\"}"),
                        ConfigurationException.class,
                        "The gateway rejected the connection conn_1: it does not exist, is not active or does not"
                                + " belong to Buffer. It says: \"Missing buffer connection\". Set"
                                + " social-scheduler.maton.connection-id to an active connection (social-scheduler"
                                + " maton connections list)."),
                row("401", Answer.html(401), AuthenticationException.class, BAD_KEY + CHECK_KEY)
                        .unproved());
    }

    @ParameterizedTest
    @MethodSource("ofConnections")
    void a_connection_that_is_configured_is_named(ErrorRow row) {
        row.check(Operation.ACCOUNT, "maton.connection-id", "conn_1");
        row.check(Operation.CREATE_POST, "maton.connection-id", "conn_1");
    }
}
