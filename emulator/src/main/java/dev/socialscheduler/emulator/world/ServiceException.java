package dev.socialscheduler.emulator.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The world says no. Each kind has the name of a typed GraphQL error and the code of an entry in {@code errors[]}; the
 * face that asked chooses which of the two its answer needs.
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

    /** A refusal of any kind but {@link Kind#REST_PROXY}. */
    public static ServiceException of(Kind kind, String message) {
        return new ServiceException(kind, message, null, V1Code.UPDATE_NOT_SAVED);
    }

    /** A refusal that the service passes on from its older REST layer or from the network. */
    public static ServiceException restProxy(int code, String message) {
        return new ServiceException(Kind.REST_PROXY, message, code, V1Code.UPDATE_NOT_SAVED);
    }

    /** What is wrong with a post: all reasons, each a sentence, joined by a comma behind "Invalid post: ". */
    public static ServiceException invalidPost(List<String> reasons) {
        return of(Kind.INVALID_INPUT, INVALID_POST + String.join(", ", reasons));
    }

    /** The same refusal with the number that the older API has for it; else it is 1022. */
    public ServiceException v1Code(int number) {
        return new ServiceException(kind, text(), code, number);
    }

    /** The number that the older API has for it. */
    public int v1Code() {
        return v1Code;
    }

    /** The text as the older API gives it: without the words that the GraphQL API puts before reasons. */
    public String v1Text() {
        return text().startsWith(INVALID_POST) ? text().substring(INVALID_POST.length()) : text();
    }

    /** What a refusal of a post is about, finer than its kind. */
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

    /** What kind of refusal it is. */
    public Kind kind() {
        return kind;
    }

    /** The text for the client. */
    public String text() {
        return String.valueOf(getMessage());
    }

    /** The legacy error code of a {@link Kind#REST_PROXY} refusal, else null. */
    public @Nullable Integer code() {
        return code;
    }

    /** Rules that some spelling of the API has an error of its own for. */
    public enum Topic {
        REPETITION,
        FULL_QUEUE,
        CONTENT,
        OTHER
    }

    /** The kinds of refusal, with their two names on the wire. */
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

        /** The GraphQL type of the typed error. */
        public String typeName() {
            return typeName;
        }

        /** The code of an entry in {@code errors[]}. */
        public String errorCode() {
            return errorCode;
        }
    }
}
