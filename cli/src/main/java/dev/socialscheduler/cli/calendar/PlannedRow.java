package dev.socialscheduler.cli.calendar;

import dev.socialscheduler.Channel;
import dev.socialscheduler.NewPost;
import java.util.List;

/** What a row came to before anything was sent. */
public sealed interface PlannedRow {

    /** Returns where the row stands. */
    RowLocation location();

    /**
     * A post that can be sent.
     *
     * @param location where the row stands
     * @param channel where the post goes
     * @param post the post
     * @param fingerprint stands for what the row asks for: the same for rows that ask for the same
     */
    record Ready(RowLocation location, Channel channel, NewPost post, String fingerprint) implements PlannedRow {}

    /**
     * A row that is not sent.
     *
     * @param location where the row stands
     * @param faults everything that is wrong with it; unmodifiable
     */
    record Invalid(RowLocation location, List<RowFault> faults) implements PlannedRow {
        public Invalid {
            faults = List.copyOf(faults);
        }
    }
}
