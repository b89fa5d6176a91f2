package dev.socialscheduler.emulator.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service rejects a request. Each kind has the name of a typed GraphQL error and the code of an entry in
 * {@code errors[]}; the face chooses between the two.
 */
public final class ServiceException extends RuntimeException {
    private static final String INVALID_POST = "Invalid post: ";

    private final Kind kind;
    private final @Nullable Integer code;
    private final int v1Code;

    private ServiceException(Kind kind, String message, @Nullable Integer code, int v1Code) {
        super(message);
        this.kind = kind;
        this.code = code;
        this.v1Code = v1Code;
    }

    /** Returns an exception of any kind except {@link Kind#REST_PROXY}. */
    public static ServiceException of(Kind kind, String message) {
        return new ServiceException(kind, message, null, V1Code.UPDATE_NOT_SAVED);
    }

    /** Returns an error that the service passes on from its older REST layer or from the network. */
    public static ServiceException restProxy(int code, String message) {
        return new ServiceException(Kind.REST_PROXY, message, code, V1Code.UPDATE_NOT_SAVED);
    }

    /** Returns an error that lists all reasons after "Invalid post: ", each a sentence, separated by commas. */
    public static ServiceException invalidPost(List<String> reasons) {
        return of(Kind.INVALID_INPUT, INVALID_POST + String.join(", ", reasons));
    }

    /** Returns the same exception with the error number of REST API v1; the default is 1022. */
    public ServiceException v1Code(int number) {
        return new ServiceException(kind, text(), code, number);
    }

    /** Returns the error number of REST API v1. */
    public int v1Code() {
        return v1Code;
    }

    /** Returns the text in REST API v1, which lacks the prefix that the GraphQL API puts before reasons. */
    public String v1Text() {
        return text().startsWith(INVALID_POST) ? text().substring(INVALID_POST.length()) : text();
    }

    /** Returns the topic, which is finer than the kind. */
    public Topic topic() {
        if (v1Code == V1Code.DUPLICATE) {
            return Topic.REPETITION;
        }
        if (v1Code == V1Code.QUEUE_FULL) {
            return Topic.FULL_QUEUE;
        }
        boolean isContent = text().startsWith(INVALID_POST) || v1Code == V1Code.PARAMETER_MISSING;
        return isContent ? Topic.CONTENT : Topic.OTHER;
    }

    /** Returns the kind. */
    public Kind kind() {
        return kind;
    }

    /** Returns the text for the client. */
    public String text() {
        return String.valueOf(getMessage());
    }

    /** Returns the legacy error code of a {@link Kind#REST_PROXY} error, otherwise null. */
    public @Nullable Integer code() {
        return code;
    }

    /** Rules for which some dialect of the API has an error of its own. */
    public enum Topic {
        REPETITION,
        FULL_QUEUE,
        CONTENT,
        OTHER
    }

    /** The kinds of error, with their two names on the wire. */
    public enum Kind {
        NOT_FOUND("NotFoundError", "NOT_FOUND"),
        UNAUTHORIZED("UnauthorizedError", "FORBIDDEN"),
        UNEXPECTED("UnexpectedError", "UNEXPECTED"),
        REST_PROXY("RestProxyError", "UNEXPECTED"),
        LIMIT_REACHED("LimitReachedError", "UNEXPECTED"),
        INVALID_INPUT("InvalidInputError", "BAD_USER_INPUT");

        private final String typeName;
        private final String errorCode;

        Kind(String typeName, String errorCode) {
            this.typeName = typeName;
            this.errorCode = errorCode;
        }

        /** Returns the GraphQL type of the typed error. */
        public String typeName() {
            return typeName;
        }

        /** Returns the code of an entry in {@code errors[]}. */
        public String errorCode() {
            return errorCode;
        }
    }
}
