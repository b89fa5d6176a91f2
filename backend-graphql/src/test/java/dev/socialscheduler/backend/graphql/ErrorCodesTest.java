package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.ErrorRow.row;

import dev.socialscheduler.Operation;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.Answer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code errors} mean, with every status that they were seen with. */
class ErrorCodesTest {

    private static final String KEY_REMEDY = " Check the API key (social-scheduler.graphql.api-key or BUFFER_API_KEY):"
            + " it may be mistyped, expired or revoked.";

    private static final String NOT_UNDERSTOOD =
            "The provider does not understand this library's request. In the dialect current: ";
    private static final String OTHER_DIALECT =
            " Set social-scheduler.graphql.dialect=auto, or check for a newer version of this library.";

    private static final String LESS =
            " If the message names a limit, request fewer items at once; otherwise check for a newer version of this"
                    + " library.";

    static Stream<ErrorRow> rows() {
        return Stream.concat(refusals(), failures());
    }

    private static Stream<ErrorRow> refusals() {
        return Stream.of(
                row(
                                "401, no key",
                                Answer.error(
                                        401, "An authentication JWT or Access Token is required", "UNAUTHENTICATED"),
                                AuthenticationException.class,
                                "An authentication JWT or Access Token is required." + KEY_REMEDY)
                        .code("UNAUTHENTICATED"),
                row(
                                "401, wrong key",
                                Answer.error(401, "Access token is not valid", "UNAUTHENTICATED"),
                                AuthenticationException.class,
                                "Access token is not valid." + KEY_REMEDY)
                        .code("UNAUTHENTICATED"),
                row(
                        "401 without a code",
                        Answer.json(401, "{\"errors\":[{\"message\":\"No.\"}]}"),
                        AuthenticationException.class,
                        "No." + KEY_REMEDY),
                row(
                                "UNAUTHORIZED inside 200",
                                noData("Unauthorized", "UNAUTHORIZED"),
                                AuthenticationException.class,
                                "Unauthorized." + KEY_REMEDY)
                        .code("UNAUTHORIZED"),
                row(
                                "FORBIDDEN",
                                noData("Missing permission posts:write", "FORBIDDEN"),
                                PermissionDeniedException.class,
                                "Missing permission posts:write. Check the permissions of the API key and who owns the"
                                        + " channel or organization.")
                        .code("FORBIDDEN"),
                row(
                                "FORBIDDEN with 403",
                                Answer.error(403, "No!", "FORBIDDEN"),
                                PermissionDeniedException.class,
                                "No! Check the permissions of the API key and who owns the channel or organization.")
                        .code("FORBIDDEN"),
                row(
                                "NOT_FOUND",
                                noData("Post not found", "NOT_FOUND"),
                                NotFoundException.class,
                                "Post not found. Check the id; list the available items to find the right one.")
                        .code("NOT_FOUND"),
                row(
                                "BAD_USER_INPUT",
                                Answer.error(400, "Variable \\\"$input\\\" got invalid value", "BAD_USER_INPUT"),
                                InvalidPostException.class,
                                "Variable \"$input\" got invalid value. Correct the value that the provider reports.")
                        .code("BAD_USER_INPUT"),
                row(
                                "validation",
                                Answer.error(
                                        400,
                                        "Cannot query field \\\"x\\\" on type \\\"Post\\\".",
                                        "GRAPHQL_VALIDATION_FAILED"),
                                ServiceUnavailableException.class,
                                NOT_UNDERSTOOD + "Cannot query field \"x\" on type \"Post\"." + OTHER_DIALECT)
                        .code("GRAPHQL_VALIDATION_FAILED"),
                row(
                                "syntax",
                                Answer.error(400, "Syntax Error", "GRAPHQL_PARSE_FAILED"),
                                ServiceUnavailableException.class,
                                NOT_UNDERSTOOD + "Syntax Error." + OTHER_DIALECT)
                        .code("GRAPHQL_PARSE_FAILED"),
                row(
                        "query limit, without a code",
                        Answer.json(
                                400,
                                "{\"errors\":[{\"message\":\"Query exceeds maximum allowed complexity."
                                        + " Please simplify your query.\"}]}"),
                        ServiceUnavailableException.class,
                        "The provider rejected the request: Query exceeds maximum allowed complexity. Please simplify"
                                + " your query." + LESS),
                row(
                                "unknown code with 400",
                                Answer.error(400, "Something new", "SOMETHING_NEW"),
                                ServiceUnavailableException.class,
                                "The provider rejected the request: Something new." + LESS)
                        .code("SOMETHING_NEW"));
    }

    private static Stream<ErrorRow> failures() {
        String unexpected =
                "The provider could not process the request: An unexpected error occurred. Try again later.";
        return Stream.of(
                failed("UNEXPECTED", noData("An unexpected error occurred", "UNEXPECTED"), unexpected, "UNEXPECTED"),
                failed(
                        "UNEXPECTED with 500",
                        Answer.error(500, "An unexpected error occurred", "UNEXPECTED"),
                        unexpected,
                        "UNEXPECTED"),
                failed(
                        "502 UPSTREAM_SERVER_ERROR",
                        Answer.error(502, "The upstream server failed to answer", "UPSTREAM_SERVER_ERROR"),
                        "The provider could not process the request: The upstream server failed to answer. Try again"
                                + " later.",
                        "UPSTREAM_SERVER_ERROR"),
                failed(
                        "INTERNAL_SERVER_ERROR",
                        noData("Oops?", "INTERNAL_SERVER_ERROR"),
                        "The provider could not process the request: Oops? Try again later.",
                        "INTERNAL_SERVER_ERROR"),
                failed(
                        "unknown code with 503",
                        Answer.error(503, "Busy", "SOMETHING_NEW"),
                        "The provider could not process the request: Busy. Try again later.",
                        "SOMETHING_NEW"),
                row(
                                "unknown code with 200",
                                noData("Something new", "SOMETHING_NEW"),
                                ServiceUnavailableException.class,
                                "The provider rejected the request: Something new." + LESS)
                        .code("SOMETHING_NEW")
                        .writeUnknown(),
                row(
                                "several errors, one without a message and one that is null",
                                Answer.ok("{\"data\":null,\"errors\":[{},null,{\"message\":\"Two\"}]}"),
                                ServiceUnavailableException.class,
                                "The provider rejected the request: an error without a message; Two." + LESS)
                        .writeUnknown(),
                row(
                                "the first code decides",
                                Answer.ok("{\"data\":null,\"errors\":[{\"message\":\"One\"},"
                                        + "{\"message\":\"Two\",\"extensions\":{\"code\":\"NOT_FOUND\"}},"
                                        + "{\"message\":\"Three\",\"extensions\":{\"code\":\"FORBIDDEN\"}}]}"),
                                NotFoundException.class,
                                "One; Two; Three. Check the id; list the available items to find the right one.")
                        .code("NOT_FOUND"));
    }

    private static ErrorRow failed(String name, Answer answer, String text, String code) {
        return row(name, answer, ServiceUnavailableException.class, text)
                .code(code)
                .writeUnknown()
                .mayPass();
    }

    private static Answer noData(String message, String code) {
        return Answer.ok("{\"data\":null,\"errors\":[{\"message\":\"" + message + "\",\"extensions\":{\"code\":\""
                + code + "\"}}]}");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void errors_say_what_became_of_a_read(ErrorRow row) {
        row.check(Operation.POST);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void errors_say_what_became_of_a_write(ErrorRow row) {
        row.check(Operation.CREATE_POST);
    }
}
