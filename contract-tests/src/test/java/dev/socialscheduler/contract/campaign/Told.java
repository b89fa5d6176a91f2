package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.PostId;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;

/** What a program was told about a wish. */
sealed interface Told {

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
