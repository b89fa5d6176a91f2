package dev.socialscheduler.cli.command;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.calendar.CalendarEntries;
import dev.socialscheduler.cli.calendar.PlannedRow;
import dev.socialscheduler.cli.journal.Journal;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.process.HostProcess;
import dev.socialscheduler.cli.process.JvmProcess;
import dev.socialscheduler.cli.schedule.CalendarReport;
import dev.socialscheduler.cli.schedule.ProgressDisplays;
import dev.socialscheduler.cli.schedule.RowResult;
import dev.socialscheduler.cli.schedule.ScheduleListener;
import dev.socialscheduler.cli.schedule.ScheduleNotes;
import dev.socialscheduler.cli.schedule.ScheduleProgress;
import dev.socialscheduler.cli.schedule.ScheduleRun;
import dev.socialscheduler.cli.schedule.StopRequest;
import dev.socialscheduler.cli.schedule.UnresolvedRows;
import dev.socialscheduler.config.CommonSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Schedules a content calendar. */
@Command(
        name = "schedule",
        description = "Schedules every row of a content calendar. Invalid or refused rows do not stop the run. If it is"
                + " interrupted, run the same command again: it resumes and posts nothing twice.",
        footer = {
            "",
            "The file: CSV in UTF-8 with the columns of Buffer's bulk upload (Text,",
            "Image URL, Tags, Posting Time) and optionally Channel, Alt Text, Video URL,",
            "Link, Board, Title, Type and Category, in any order.",
            "  Posting Time  2026-12-01T09:00+01:00, or 2026-12-01 09:00 in the channel's",
            "                time zone, or queue (the default), next, now or draft",
            "  Image URL     one or more, separated by white space",
            "  Alt Text      one for each image, separated by |",
            "  Tags          tag IDs, separated by commas; the API cannot list tags, so",
            "                their names cannot be resolved",
            "  Channel       an ID, or network:name as listed by the command channels",
            "Or JSON: an array of objects with the same names as fields: text, imageUrl,",
            "tags, postingTime, channel, altText, videoUrl, link, board, title, type and",
            "category.",
            "",
            "The journal FILE.journal records the outcome of each row. Run the same command",
            "again to post what is missing: rows that were added, refused or not sent yet.",
            "You may move rows, but you must not change or remove a row that was posted.",
            "Once everything is posted, another run posts nothing. To post it all again,",
            "choose another --journal or use --no-journal. The journal contains no texts and",
            "no keys. Press Ctrl-C to stop after the current request (exit code 130; 143 for",
            "SIGTERM).",
            "",
            "Examples:",
            "  social-scheduler schedule calendar.csv --dry-run",
            "  social-scheduler schedule calendar.csv",
            "  social-scheduler schedule buffer-upload.csv --channel bluesky:shop --draft",
            "  social-scheduler schedule calendar.json --output json"
        })
final class ScheduleCommand implements Callable<Integer> {

    /** Read timeout to assume if the settings have none. */
    private static final Duration DEFAULT_READ_TIMEOUT = Duration.ofSeconds(60);

    private final CommandContext context;

    @Mixin
    private CalendarOptions options = new CalendarOptions();

    @Option(names = "--dry-run", description = "Send nothing; report problems as the validate command does.")
    private boolean dryRun;

    @Mixin
    private JournalOptions journals = new JournalOptions();

    @Mixin
    private OutputOption output = new OutputOption();

    ScheduleCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CalendarEntries calendar = options.read(context);
        return (dryRun ? validate(calendar) : schedule(calendar)).number();
    }

    private ExitCode validate(CalendarEntries calendar) {
        try (SocialScheduler scheduler = context.open()) {
            return ValidateCommand.validate(context, scheduler, options, calendar, output.isJson());
        }
    }

    private ExitCode schedule(CalendarEntries calendar) {
        Optional<Path> path = journals.path(context.environment().directory(), options.file(context));
        StopRequest stop = new StopRequest();
        ScheduleProgress progress = new ScheduleProgress(context.environment().clock());
        HostProcess.ShutdownHook stopping = context.environment().host().onShutdown(() -> stop(stop));
        try (SocialScheduler scheduler = context.open(new ScheduleListener(stop, progress))) {
            List<PlannedRow> rows = options.plan(context, scheduler, calendar);
            boolean hasGoodRow = rows.stream().anyMatch(PlannedRow.Ready.class::isInstance);
            try (Journal journal = hasGoodRow ? open(path, rows) : null) {
                ScheduleRun run = new ScheduleRun(displays(), scheduler, Optional.ofNullable(journal), stop, progress);
                List<RowResult> results = run.run(rows, unresolvedRows(scheduler, stop));
                return report(results, run, path, calendar);
            }
        } finally {
            stopping.close();
        }
    }

    private ProgressDisplays displays() {
        return new ProgressDisplays(
                context.environment(), context.err(), () -> context.options().width());
    }

    private @Nullable Journal open(Optional<Path> path, List<PlannedRow> rows) {
        return path.map(file -> Journal.open(file, JournalOptions.header(context.config(), rows)))
                .orElse(null);
    }

    /** Called by another thread while the run is busy. */
    private void stop(StopRequest stop) {
        context.err().println();
        context.err()
                .println("Stopping after the current request, within " + JvmProcess.SHUTDOWN_GRACE.toSeconds() + " s.");
        context.err().flush();
        stop.ask();
    }

    private UnresolvedRows unresolvedRows(SocialScheduler scheduler, StopRequest stop) {
        Duration readTimeout = context.config()
                .find(CommonSettings.READ_TIMEOUT)
                .filter(time -> !time.isZero())
                .orElse(DEFAULT_READ_TIMEOUT);
        return new UnresolvedRows(scheduler, readTimeout, until -> {
            Duration left = Duration.between(context.environment().clock().instant(), until);
            Duration wait = left.compareTo(readTimeout) > 0 ? readTimeout : left; // the clock may have been set back
            if (wait.compareTo(Duration.ZERO) > 0) {
                context.err()
                        .println("Waiting " + (wait.toSeconds() + 1)
                                + " s: the last request of an earlier run may still arrive.");
                context.err().flush();
                stop.sleep(context.environment().host(), wait);
            }
        });
    }

    private ExitCode report(List<RowResult> results, ScheduleRun run, Optional<Path> path, CalendarEntries calendar) {
        ExitCode code = print(new CalendarReport(results));
        run.failure()
                .ifPresent(failure -> context.errors()
                        .lines(
                                failure.problem(),
                                failure.remedy(),
                                "journal; created posts are listed, and nothing more was sent"));
        ScheduleNotes notes = new ScheduleNotes(results, context.err());
        path.ifPresentOrElse(notes::print, notes::printWithoutJournal);
        long times = options.unsentTimes(calendar);
        if (times > 0) {
            context.err().println("Note: drafts have no posting time; the times of " + times + " rows were not sent.");
        }
        return code;
    }

    private ExitCode print(CalendarReport report) {
        if (output.isJson()) {
            context.out().println(report.json());
        } else {
            context.out().println(report.table());
            context.out().println(report.summary());
        }
        context.out().flush();
        report.problems(context.errors(), context.err());
        return report.code();
    }
}
