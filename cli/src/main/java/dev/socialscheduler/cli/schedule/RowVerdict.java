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
 * What a row would come to.
 *
 * @param location where the row stands
 * @param channel where its post would go, if that is known
 * @param reasons everything that is wrong with it, errors and warnings; unmodifiable
 */
public record RowVerdict(RowLocation location, Optional<Channel> channel, List<VerdictReason> reasons) {

    public RowVerdict {
        reasons = List.copyOf(reasons);
    }

    /** Judges every row, without sending anything. */
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
    String word() {
        return isWrong() ? "error" : reasons.isEmpty() ? "fine" : "warning";
    }

    /** Returns whether the row would not be sent. */
    boolean isWrong() {
        return reasons.stream().anyMatch(VerdictReason::isError);
    }

    ExitCode code() {
        return isWrong() ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }

    /** Returns where the post would go, as calendars write it; empty if that is not known. */
    String channelName() {
        return channel.map(ChannelDirectory::name).orElse("");
    }
}
