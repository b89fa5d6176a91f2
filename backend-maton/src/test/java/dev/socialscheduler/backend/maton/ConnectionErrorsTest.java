package dev.socialscheduler.backend.maton;

import static dev.socialscheduler.backend.maton.ControlRow.row;

import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.Answer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a refusal of the control API, whatever was asked. */
class ConnectionErrorsTest {

    private static final String CHECK_KEY =
            " Check the key (social-scheduler.maton.api-key or MATON_API_KEY): it may be mistyped, expired or revoked;"
                    + " Buffer's own keys work with the backend graphql only.";

    private static final String NO_API = "There is no Maton control API at the configured endpoint.";

    private static final String CHECK_ENDPOINT = " Check social-scheduler.maton.control-endpoint.";

    private static final String CORRECT =
            " Correct the problem that the gateway reports; if it reports none, check for a newer version of this"
                    + " library.";

    private static final String NOT_FOUND = " Check the id; list the connections to find the right one.";

    private static final String CREATED_LOOK =
            " Check before you retry, since every call creates a new connection: list the connections and compare their"
                    + " creation times.";

    private static final String DELETED_LOOK =
            " Retry the delete, which is safe: deleting a deleted connection fails with NotFoundException.";

    static Stream<ControlRow> rows() {
        return Stream.of(
                row(
                        "400",
                        Answer.json(400, "{\"message\":\"Unknown method\"}"),
                        ServiceUnavailableException.class,
                        "The gateway rejected the request. It says: \"Unknown method\".",
                        CORRECT),
                row(
                                "422",
                                Answer.empty(422),
                                ServiceUnavailableException.class,
                                "The gateway rejected the request.",
                                CORRECT)
                        .unproved(),
                row(
                        "401",
                        Answer.json(401, "{\"error\":{\"message\":\"Invalid API key " + MatonWiring.KEY + "\"}}"),
                        AuthenticationException.class,
                        "The gateway rejected the Maton API key. It says: \"Invalid API key (hidden)\".",
                        CHECK_KEY),
                row(
                                "401 HTML",
                                Answer.html(401),
                                AuthenticationException.class,
                                "The gateway rejected the Maton API key.",
                                CHECK_KEY)
                        .unproved(),
                row(
                        "403 JSON",
                        Answer.json(403, "{\"detail\":\"Not yours\"}"),
                        PermissionDeniedException.class,
                        "The gateway denied permission. It says: \"Not yours\".",
                        " Check the owner and the permissions of the Maton API key."),
                row(
                                "403 HTML",
                                Answer.html(403),
                                ServiceUnavailableException.class,
                                "A proxy or CDN rejected the request.",
                                " Set a different social-scheduler.http.user-agent, or contact the administrator of your"
                                        + " network or proxy.")
                        .unproved(),
                row(
                                "429",
                                Answer.text(429, "Slow down"),
                                RateLimitedException.class,
                                "The gateway's rate limit of 10 requests per second per Maton account is exceeded. It says:"
                                        + " \"Slow down\".",
                                " Retry in a second; requests of other programs with the same account count too.")
                        .unproved(),
                row("301", moved(301), ServiceUnavailableException.class, NO_API, CHECK_ENDPOINT)
                        .unproved(),
                row("302", moved(302), ServiceUnavailableException.class, NO_API, CHECK_ENDPOINT)
                        .unproved(),
                row("308", moved(308), ServiceUnavailableException.class, NO_API, CHECK_ENDPOINT)
                        .unproved(),
                row("405", Answer.empty(405), ServiceUnavailableException.class, NO_API, CHECK_ENDPOINT)
                        .unproved(),
                failed(Answer.json(500, "{\"message\":\"Oops\"}"), " It says: \"Oops\"."),
                failed(Answer.html(502), ""),
                failed(Answer.empty(503).with("Retry-After", "0"), ""),
                failed(Answer.empty(504), ""),
                failed(Answer.empty(408), ""),
                failed(Answer.json(500, "{\"message\":").cut(), ""),
                failed(Answer.text(500, "z".repeat(2_000_000)), ""));
    }

    private static Answer moved(int status) {
        return Answer.empty(status).with("Location", "https://connect.maton.ai/?session_token=x");
    }

    private static ControlRow failed(Answer answer, String said) {
        return row(
                        answer.toString(),
                        answer,
                        ServiceUnavailableException.class,
                        "The gateway could not process the request." + said,
                        " Try again later.")
                .mayPass();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_list_says_what_happened(ControlRow row) {
        row.check(api -> api.list(MatonConnectionQuery.all()), "list connections");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_read_says_what_happened(ControlRow row) {
        row.check(api -> api.get(Samples.ID), "get the connection " + Samples.ID);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_create_says_whether_there_may_be_a_connection_now(ControlRow row) {
        row.unknownSince(MatonWiring.NOW, CREATED_LOOK).check(MatonConnections::create, "create a connection");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_delete_says_whether_it_may_be_gone(ControlRow row) {
        row.unknownSince(MatonWiring.NOW, DELETED_LOOK)
                .check(api -> api.delete(Samples.ID), "delete the connection " + Samples.ID);
    }

    static Stream<ControlRow> notThere() {
        return Stream.of(
                row("404", Answer.html(404), ServiceUnavailableException.class, NO_API, CHECK_ENDPOINT)
                        .unproved(),
                row("410", Answer.json(410, "{}"), ServiceUnavailableException.class, NO_API, CHECK_ENDPOINT)
                        .unproved());
    }

    @ParameterizedTest
    @MethodSource("notThere")
    void where_there_are_no_connections_there_is_no_api(ControlRow row) {
        row.check(api -> api.list(MatonConnectionQuery.all()), "list connections");
        row.unknownSince(MatonWiring.NOW, CREATED_LOOK).check(MatonConnections::create, "create a connection");
    }

    static Stream<ControlRow> gone() {
        String problem = "The connection does not exist at the gateway.";
        return Stream.of(
                row("404", Answer.html(404), NotFoundException.class, problem, NOT_FOUND)
                        .unproved(),
                row(
                        "404 JSON",
                        Answer.json(404, "{\"message\":\"Connection not found\"}"),
                        NotFoundException.class,
                        problem + " It says: \"Connection not found\".",
                        NOT_FOUND),
                row("410", Answer.empty(410), NotFoundException.class, problem, NOT_FOUND)
                        .unproved());
    }

    @ParameterizedTest
    @MethodSource("gone")
    void a_connection_that_is_not_there_is_not_found(ControlRow row) {
        row.check(api -> api.get(Samples.ID), "get the connection " + Samples.ID);
        row.unknownSince(MatonWiring.NOW, DELETED_LOOK)
                .check(api -> api.delete(Samples.ID), "delete the connection " + Samples.ID);
    }
}
