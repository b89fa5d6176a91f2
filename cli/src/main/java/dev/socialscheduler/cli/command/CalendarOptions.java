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

/** Which calendar, and where its posts go. */
final class CalendarOptions {

    @Parameters(paramLabel = "FILE", description = "A .csv or .json file.")
    private Path file = Path.of("");

    @Option(names = "--channel", paramLabel = "CHANNEL", description = "Where rows go that name no channel.")
    private @Nullable String channel;

    @Option(
            names = "--draft",
            description =
                    "Keep every row as a draft. The provider keeps no time for a draft: posting times are checked, "
                            + "but not sent.")
    private boolean draft;

    @Option(
            names = "--organization",
            paramLabel = "ID",
            description = "Look for channels here; else in the configured organization, else in all.")
    private @Nullable String organization;

    CalendarEntries read(CommandContext context) {
        return CalendarFile.read(file(context));
    }

    Path file(CommandContext context) {
        return context.environment().directory().resolve(file);
    }

    /** Returns every row in the order of the file; reads the channels if there is a row to plan. */
    List<PlannedRow> plan(CommandContext context, SocialScheduler scheduler, CalendarEntries calendar) {
        return CalendarPlan.of(calendar, () -> new CalendarPlanner(directory(context, scheduler), channel, draft));
    }

    private ChannelDirectory directory(CommandContext context, SocialScheduler scheduler) {
        return new ChannelLookup(scheduler, context.config(), organization).directory();
    }

    /** Returns how many rows say a time that is not sent. */
    long timesNotSent(CalendarEntries calendar) {
        return draft
                ? calendar.rows().stream()
                        .filter(row -> row.says(CalendarColumn.POSTING_TIME))
                        .count()
                : 0;
    }
}
