package dev.socialscheduler.emulator.world;

import org.jspecify.annotations.Nullable;

/**
 * The world says no. Each kind has the name of a typed GraphQL error and the code of an entry in {@code errors[]}; the
 * face that asked chooses which of the two its answer needs.
 */
public final class Refusal extends RuntimeException {
    private final Kind kind;
    private final @Nullable Integer code;

    private Refusal(Kind kind, String message, @Nullable Integer code) {
        super(message);
        this.kind = kind;
        this.code = code;
    }

    /** A refusal of any kind but {@link Kind#REST_PROXY}. */
    public static Refusal of(Kind kind, String message) {
        return new Refusal(kind, message, null);
    }

    /** A refusal that the service passes on from its older REST layer or from the network. */
    public static Refusal restProxy(int code, String message) {
        return new Refusal(Kind.REST_PROXY, message, code);
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
