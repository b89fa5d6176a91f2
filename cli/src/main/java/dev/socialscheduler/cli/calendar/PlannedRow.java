package dev.socialscheduler.cli.calendar;

import dev.socialscheduler.Channel;
import dev.socialscheduler.NewPost;
import java.util.List;

/** A row of a calendar after planning, before anything is sent. */
public sealed interface PlannedRow {

    /** Returns the location of the row. */
    RowLocation location();

    /**
     * A post that can be sent.
     *
     * @param location the location of the row
     * @param channel where the post goes
     * @param post the post
     * @param fingerprint identifies the content of the row; the same for rows with the same content
     */
    record Ready(RowLocation location, Channel channel, NewPost post, String fingerprint) implements PlannedRow {}

    /**
     * A row that is not sent.
     *
     * @param location the location of the row
     * @param faults everything that is wrong with it; unmodifiable
     */
    record Invalid(RowLocation location, List<RowFault> faults) implements PlannedRow {
        public Invalid {
            faults = List.copyOf(faults);
        }
    }
}
