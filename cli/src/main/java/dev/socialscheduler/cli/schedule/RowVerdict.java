package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.Channel;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.Validation;
import dev.socialscheduler.cli.calendar.ChannelDirectory;
import dev.socialscheduler.cli.calendar.PlannedRow;
import dev.socialscheduler.cli.calendar.RowLocation;
import dev.socialscheduler.cli.process.ExitCode;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The verdict of the validation of a row.
 *
 * @param location the location of the row
 * @param channel the channel of its post, if known
 * @param reasons its errors and warnings; unmodifiable
 */
public record RowVerdict(RowLocation location, Optional<Channel> channel, List<VerdictReason> reasons) {

    public RowVerdict {
        reasons = List.copyOf(reasons);
    }

    /** Validates every row without sending anything. */
    public static List<RowVerdict> of(List<PlannedRow> rows, SocialScheduler scheduler) {
        List<NewPost> posts = rows.stream()
                .filter(PlannedRow.Ready.class::isInstance)
                .map(row -> ((PlannedRow.Ready) row).post())
                .toList();
        Iterator<Validation> found = scheduler.validate(posts).iterator();
        return rows.stream().map(row -> of(row, found)).toList();
    }

    private static RowVerdict of(PlannedRow row, Iterator<Validation> found) {
        if (row instanceof PlannedRow.Ready ready) {
            List<VerdictReason> reasons =
                    found.next().violations().stream().map(VerdictReason::of).toList();
            return new RowVerdict(row.location(), Optional.of(ready.channel()), reasons);
        }
        List<VerdictReason> reasons = ((PlannedRow.Invalid) row)
                .faults().stream().map(VerdictReason::of).toList();
        return new RowVerdict(row.location(), Optional.empty(), reasons);
    }

    /** Returns the verdict in one word. */
    String wireName() {
        return isWrong() ? "error" : reasons.isEmpty() ? "fine" : "warning";
    }

    /** Returns whether the row would not be sent. */
    boolean isWrong() {
        return reasons.stream().anyMatch(VerdictReason::isError);
    }

    ExitCode code() {
        return isWrong() ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }

    /** Returns the channel in the notation of calendars; empty if unknown. */
    String channelName() {
        return channel.map(ChannelDirectory::name).orElse("");
    }
}
