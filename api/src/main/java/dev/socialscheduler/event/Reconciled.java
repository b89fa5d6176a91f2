package dev.socialscheduler.event;

import dev.socialscheduler.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The library has looked what became of a call whose answer was lost.
 *
 * @param backend the id of the backend
 * @param operation what was asked
 * @param finding what it saw
 * @param id the id of what it saw, or null if there was nothing
 */
public record Reconciled(
        String backend,
        Operation operation,
        Finding finding,
        @Nullable String id) {

    /** What a look has seen. */
    public enum Finding {
        /** The call had its effect, which is its result. */
        FOUND,
        /** The call had no effect. */
        NOT_THERE,
        /** The look failed, or cannot tell. */
        NOT_KNOWN,
        /** A first attempt arrived after the repeat, and was deleted. */
        SURPLUS_DELETED,
        /** A first attempt arrived after the repeat and stands beside it. */
        SURPLUS_LEFT
    }
}
