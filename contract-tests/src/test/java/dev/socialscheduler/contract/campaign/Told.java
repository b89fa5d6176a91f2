package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;

/** What a program was told about a wish. */
sealed interface Told {

    static Told of(Post made) {
        long surplus = made.warnings().stream()
                .filter(warning -> warning.message().contains(" two"))
                .count();
        return new Created(made.id(), (int) surplus);
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
     */
    record Created(PostId id, int surplus) implements Told {}

    /** The post does not exist, and will not. */
    record Refused(SchedulerException reason) implements Told {}

    /** Nobody knows yet. */
    record Unknown(PendingOutcome pending) implements Told {}
}
