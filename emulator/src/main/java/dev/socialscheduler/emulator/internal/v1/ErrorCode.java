package dev.socialscheduler.emulator.internal.v1;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The error numbers that the emulator uses, with the HTTP status and text of each. */
enum ErrorCode {
    UNAUTHORIZED(401, 401, "Unauthorized"),
    NEW_KEY(401, 401, "OIDC tokens are not accepted for direct API access"),
    ENDPOINT_NOT_FOUND(404, 404, "Endpoint not found"),
    METHOD_NOT_ALLOWED(405, 405, "Method not allowed"),
    RETIRED(410, 410, "This API has been retired."),
    TOO_MANY_REQUESTS(429, 429, "Too many requests"),
    UNKNOWN(1000, 500, "An unknown error occurred"),
    TOKEN_REQUIRED(1001, 403, "Access token required"),
    PARAMETER_NOT_RECOGNISED(1003, 400, null),
    PARAMETER_MISSING(1004, 400, null),
    UNSUPPORTED_FORMAT(1005, 406, "Unsupported response format"),
    OUT_OF_BOUNDS(1006, 400, null),
    NO_PROFILE(1010, 404, "Profile not found"),
    FOREIGN_PROFILE(1011, 403, "No authorization to access profile"),
    NO_UPDATE(1020, 404, "Update not found"),
    FOREIGN_UPDATE(1021, 403, "No authorization to access update"),
    UPDATE_NOT_SAVED(1022, 400, null),
    QUEUE_FULL(1023, 403, "Profile update quota exceeded."),
    DUPLICATE(1025, 400, null),
    NOT_MOVABLE(1027, 400, "Update must be in buffer and not custom-scheduled to move to top"),
    SOFT_LIMIT(1028, 403, null),
    EVENT_NOT_SUPPORTED(1029, 400, "Event type not supported"),
    IN_THE_PAST(1034, 400, "Cannot schedule in the past");

    final int number;
    final int status;

    /** Returns the fixed text, or null if each rejection has its own. */
    final @Nullable String text;

    ErrorCode(int number, int status, @Nullable String text) {
        this.number = number;
        this.status = status;
        this.text = text;
    }

    static ErrorCode of(int number) {
        return Arrays.stream(values())
                .filter(code -> code.number == number)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
