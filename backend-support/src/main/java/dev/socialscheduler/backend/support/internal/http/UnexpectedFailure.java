package dev.socialscheduler.backend.support.internal.http;

import java.io.IOException;

/**
 * The HTTP library failed in a way that it does not declare: with a {@link RuntimeException}, an {@link AssertionError}
 * or a {@link StackOverflowError}. Servers can cause that, for instance with a malformed status line. It becomes an
 * {@link IOException}, so that everything that handles a lost answer handles it too.
 */
public final class UnexpectedFailure extends IOException {

    private static final long serialVersionUID = 1;

    UnexpectedFailure(Throwable cause) {
        super(description(cause), cause);
    }

    /** Returns the name of the type, with the message if there is one. */
    public static String description(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
    }
}
