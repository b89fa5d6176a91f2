package dev.socialscheduler.cli;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.calendar.CalendarColumn;
import dev.socialscheduler.cli.calendar.CalendarEntries;
import dev.socialscheduler.cli.calendar.CalendarFile;
import dev.socialscheduler.cli.calendar.CalendarPlanner;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Schedules a content calendar. */
@Command(
        name = "schedule",
        description =
                "Schedules every row of a content calendar. A row that is wrong or refused does not keep the others.",
        footer = {
            "",
            "The file: CSV in UTF-8 with the columns of Buffer's bulk upload (Text,",
            "Image URL, Tags, Posting Time) and, if you like, Channel, Alt Text, Video URL,",
            "Link, Board, Title, Type, Category; in any order.",
            "  Posting Time  2026-12-01T09:00+01:00, or 2026-12-01 09:00 on the clocks of",
            "                the channel, or queue (also if empty), next, now, draft",
            "  Image URL     several are separated by white space; Alt Text then by |",
            "  Tags          tag ids, separated by commas; the API has no list of tags,",
            "                so their names cannot be resolved",
            "  Channel       an id, or network:name as the command channels lists them",
            "Or JSON: an array of objects with the same names as fields: text, imageUrl,",
            "tags, postingTime, channel, altText, videoUrl, link, board, title, type,",
            "category.",
            "",
            "Examples:",
            "  social-scheduler schedule calendar.csv",
            "  social-scheduler schedule buffer-upload.csv --channel bluesky:shop --draft",
            "  social-scheduler schedule calendar.json --output json"
        })
final class ScheduleCommand implements Callable<Integer> {

    private final SocialSchedulerCommand root;

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

    @Mixin
    private OutputOption output = new OutputOption();

    ScheduleCommand(SocialSchedulerCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        CalendarEntries calendar =
                CalendarFile.read(root.surroundings().directory().resolve(file));
        try (SocialScheduler scheduler = root.open()) {
            CalendarScheduling scheduling = new CalendarScheduling(
                    scheduler, () -> new CalendarPlanner(root.directory(scheduler, organization), channel, draft));
            List<RowOutcome> outcomes = scheduling.schedule(calendar);
            ExitCode code = print(new CalendarReport(outcomes));
            tellOfTimes(calendar);
            return code.number();
        }
    }

    private void tellOfTimes(CalendarEntries calendar) {
        long times = calendar.rows().stream()
                .filter(row -> row.says(CalendarColumn.POSTING_TIME))
                .count();
        if (draft && times > 0) {
            root.err().println("Note: a draft keeps no time; the posting times of " + times + " rows were not sent.");
        }
    }

    private ExitCode print(CalendarReport report) {
        if (output.isJson()) {
            root.out().println(report.json());
        } else {
            root.out().println(report.table());
            root.out().println(report.summary());
        }
        root.out().flush();
        report.problems(root.errors(), root.err());
        return report.code();
    }
}
