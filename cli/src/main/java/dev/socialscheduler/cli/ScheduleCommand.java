package dev.socialscheduler.cli;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.calendar.CalendarEntries;
import dev.socialscheduler.cli.calendar.PlannedRow;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "  social-scheduler schedule calendar.csv --dry-run",
            "  social-scheduler schedule calendar.csv",
            "  social-scheduler schedule buffer-upload.csv --channel bluesky:shop --draft",
            "  social-scheduler schedule calendar.json --output json"
        })
final class ScheduleCommand implements Callable<Integer> {

    private final SocialSchedulerCommand root;

    @Mixin
    private CalendarOptions options = new CalendarOptions();

    @Option(names = "--dry-run", description = "Send nothing: say what is wrong, as the command validate does.")
    private boolean dryRun;

    @Mixin
    private OutputOption output = new OutputOption();

    ScheduleCommand(SocialSchedulerCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        CalendarEntries calendar = options.read(root);
        try (SocialScheduler scheduler = root.open()) {
            ExitCode code = dryRun
                    ? ValidateCommand.validate(root, scheduler, options, calendar, output.isJson())
                    : schedule(scheduler, calendar);
            return code.number();
        }
    }

    private ExitCode schedule(SocialScheduler scheduler, CalendarEntries calendar) {
        List<PlannedRow> rows = options.plan(root, scheduler, calendar);
        ExitCode code = print(new CalendarReport(new CalendarScheduling(scheduler).schedule(rows)));
        long times = options.timesNotSent(calendar);
        if (times > 0) {
            root.err().println("Note: a draft keeps no time; the posting times of " + times + " rows were not sent.");
        }
        return code;
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
