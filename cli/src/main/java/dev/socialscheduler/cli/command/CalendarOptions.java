package dev.socialscheduler.cli.command;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.calendar.CalendarColumn;
import dev.socialscheduler.cli.calendar.CalendarEntries;
import dev.socialscheduler.cli.calendar.CalendarFile;
import dev.socialscheduler.cli.calendar.CalendarPlanner;
import dev.socialscheduler.cli.calendar.ChannelDirectory;
import dev.socialscheduler.cli.calendar.PlannedRow;
import dev.socialscheduler.cli.schedule.CalendarPlan;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options that choose a calendar and the channel of its posts. */
final class CalendarOptions {

    @Parameters(paramLabel = "FILE", description = "The calendar, a .csv or .json file.")
    private Path file = Path.of("");

    @Option(names = "--channel", paramLabel = "CHANNEL", description = "Channel for rows that do not name one.")
    private @Nullable String channel;

    @Option(
            names = "--draft",
            description =
                    "Create every row as a draft. The provider does not store a time for a draft, so posting times "
                            + "are checked but not sent.")
    private boolean draft;

    @Option(
            names = "--organization",
            paramLabel = "ID",
            description = "Organization to look up channels in (default: the configured one, or all).")
    private @Nullable String organization;

    CalendarEntries read(CommandContext context) {
        return CalendarFile.read(file(context));
    }

    Path file(CommandContext context) {
        return context.environment().directory().resolve(file);
    }

    /** Returns every row in the order of the file; looks up the channels if there is a row to plan. */
    List<PlannedRow> plan(CommandContext context, SocialScheduler scheduler, CalendarEntries calendar) {
        return CalendarPlan.of(calendar, () -> new CalendarPlanner(directory(context, scheduler), channel, draft));
    }

    private ChannelDirectory directory(CommandContext context, SocialScheduler scheduler) {
        return new ChannelLookup(scheduler, context.config(), organization).directory();
    }

    /** Returns how many rows have a posting time that is not sent. */
    long unsentTimes(CalendarEntries calendar) {
        return draft
                ? calendar.rows().stream()
                        .filter(row -> row.has(CalendarColumn.POSTING_TIME))
                        .count()
                : 0;
    }
}
