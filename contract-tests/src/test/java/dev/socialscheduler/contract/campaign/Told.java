package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.util.List;
import java.util.Objects;

/** What a program was told about a wish. */
sealed interface Told {

    /** A post, and what the library says of it. */
    static Created of(Post made) {
        List<PendingOutcome> doubts = made.warnings().stream()
                .map(PostWarning::pending)
                .filter(Objects::nonNull)
                .toList();
        long surplus = made.warnings().stream()
                .filter(warning ->
                        warning.pending() == null && warning.message().contains(" two"))
                .count();
        return new Created(made.id(), (int) surplus, doubts);
    }

    static Told of(PostResult result) {
        if (result instanceof PostResult.Created created) {
            return of(created.post());
        }
        return result instanceof PostResult.Unknown unknown
                ? new Unknown(unknown.reason().pending().orElseThrow())
                : new Refused(((PostResult.Refused) result).reason());
    }

    /**
     * The post exists.
     *
     * @param surplus how many more the library says there may be, since they could not be deleted
     * @param doubts what the library could not look up, so that there may be one more
     */
    record Created(PostId id, int surplus, List<PendingOutcome> doubts) implements Told {

        /** A post of which the client says no more. */
        Created(PostId id) {
            this(id, 0, List.of());
        }
    }

    /** The post does not exist, and will not. */
    record Refused(SchedulerException reason) implements Told {}

    /** Nobody knows yet. */
    record Unknown(PendingOutcome pending) implements Told {}
}
