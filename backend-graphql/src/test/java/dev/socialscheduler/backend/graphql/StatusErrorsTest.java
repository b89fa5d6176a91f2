package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.ErrorRow.row;

import dev.socialscheduler.Operation;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.Answer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an HTTP status means when the body holds no errors. */
class StatusErrorsTest {

    private static final String FAILED = "The provider could not process the request. Try again later.";

    private static final String KEY_REMEDY = " Check the API key (social-scheduler.graphql.api-key or BUFFER_API_KEY):"
            + " it may be mistyped, expired or revoked.";

    private static final String EDGE = "A proxy or CDN rejected the request. Set a"
            + " different social-scheduler.http.user-agent, or contact the administrator of your network or proxy.";

    private static final String REDIRECT =
            "The endpoint responded with a redirect, which the library does not follow. Check"
                    + " social-scheduler.graphql.endpoint.";

    private static final String NO_API =
            "There is no GraphQL API at the configured endpoint. Check social-scheduler.graphql.endpoint.";

    private static final String NO_REASON = "The provider rejected the request without giving a reason. If this"
            + " happens again, check for a newer version of this library.";

    static Stream<ErrorRow> foreign() {
        return Stream.of(
                row(
                        "401 without a body",
                        Answer.empty(401),
                        AuthenticationException.class,
                        "The provider rejected the credential." + KEY_REMEDY),
                row(
                        "401 HTML",
                        Answer.html(401),
                        AuthenticationException.class,
                        "The provider rejected the credential." + KEY_REMEDY),
                row("403 HTML", Answer.html(403), ServiceUnavailableException.class, EDGE),
                row("403 without a body", Answer.empty(403), ServiceUnavailableException.class, EDGE),
                row(
                        "403 JSON",
                        Answer.json(403, "{\"message\":\"no\"}"),
                        PermissionDeniedException.class,
                        "The provider denied permission. Check the permissions of the API key and who owns the"
                                + " channel."),
                row("404 HTML", Answer.html(404), ServiceUnavailableException.class, NO_API),
                row(
                        "404 with errors of another server",
                        Answer.json(404, "{\"errors\":[{\"message\":\"Nothing is served here\"}]}"),
                        ServiceUnavailableException.class,
                        NO_API),
                row("404 JSON", Answer.json(404, "{}"), ServiceUnavailableException.class, NO_API),
                row("405", Answer.empty(405), ServiceUnavailableException.class, NO_API),
                row("301", moved(301), ServiceUnavailableException.class, REDIRECT),
                row("302", moved(302), ServiceUnavailableException.class, REDIRECT),
                row("307", moved(307), ServiceUnavailableException.class, REDIRECT),
                row("308", moved(308), ServiceUnavailableException.class, REDIRECT),
                row("400 without errors", Answer.json(400, "{}"), ServiceUnavailableException.class, NO_REASON),
                row("404 of an edge", Answer.html(404), ServiceUnavailableException.class, NO_API),
                row("409 of an edge", Answer.html(409), ServiceUnavailableException.class, NO_REASON),
                row(
                        "409 with errors of another server",
                        Answer.json(409, "{\"errors\":[{\"status\":\"409\",\"title\":\"Conflict\"}]}"),
                        ServiceUnavailableException.class,
                        "The provider rejected the request: an error without a message. If the message names a limit,"
                                + " request fewer items at once; otherwise check for a newer version of this library."),
                row("413", Answer.html(413), ServiceUnavailableException.class, NO_REASON),
                row("418", Answer.empty(418), ServiceUnavailableException.class, NO_REASON));
    }

    static Stream<ErrorRow> failures() {
        return Stream.of(
                failed("408", Answer.empty(408)),
                failed("500 HTML", Answer.html(500)),
                failed("500 with an object", Answer.json(500, "{\"message\":\"oops\"}")),
                failed("500 with another shape", Answer.json(500, "{\"errors\":\"oops\"}")),
                failed("502 HTML", Answer.html(502)),
                failed("503", Answer.empty(503)),
                failed("503 that asks for a repeat at once", Answer.empty(503).with("Retry-After", "0")),
                failed("504 with half a body", Answer.json(504, "{\"errors\":[{\"mess")),
                failed("520", Answer.html(520)));
    }

    private static ErrorRow failed(String name, Answer answer) {
        return row(name, answer, ServiceUnavailableException.class, FAILED)
                .writeUnknown()
                .mayPass();
    }

    private static Answer moved(int status) {
        return Answer.empty(status).with("Location", "/elsewhere");
    }

    @ParameterizedTest
    @MethodSource({"foreign", "failures"})
    void a_status_says_what_became_of_a_read(ErrorRow row) {
        row.check(Operation.POST);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_leaves_a_write_open(ErrorRow row) {
        row.check(Operation.CREATE_POST);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void a_status_alone_proves_nothing_about_a_write(ErrorRow row) {
        row.ofWriteUnproved().check(Operation.CREATE_POST);
    }
}
