package dev.socialscheduler.error;

import dev.socialscheduler.internal.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a cause whose message must not be shown, for example that of a parser which quotes an answer: whoever logs
 * an exception logs its causes too. Its message is the type and the message of the original.
 */
final class PlainCause extends Exception {

    private static final long serialVersionUID = 1;

    /** Deeper chains do not occur; a chain may be a cycle. */
    private static final int DEEPEST = 20;

    private PlainCause(Throwable original, int depth) {
        super(PlainText.line(original.toString()), of(original.getCause(), depth + 1));
        setStackTrace(original.getStackTrace());
    }

    /** Returns the cause, or what stands for it. */
    static @Nullable Throwable of(@Nullable Throwable cause) {
        return of(cause, 0);
    }

    private static @Nullable Throwable of(@Nullable Throwable cause, int depth) {
        if (cause == null || depth > DEEPEST) {
            return null;
        }
        return isPlain(cause, depth) ? cause : new PlainCause(cause, depth);
    }

    private static boolean isPlain(@Nullable Throwable cause, int depth) {
        if (cause == null) {
            return true;
        }
        for (Throwable suppressed : cause.getSuppressed()) {
            if (depth > DEEPEST || !isPlain(suppressed, depth + 1)) {
                return false;
            }
        }
        return depth <= DEEPEST && PlainText.isLine(cause.toString()) && isPlain(cause.getCause(), depth + 1);
    }
}
