package dev.socialscheduler.cli.command;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.calendar.CalendarEntries;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.schedule.RowVerdict;
import dev.socialscheduler.cli.schedule.ValidationReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Validates a content calendar without sending it. */
@Command(
        name = "validate",
        description = "Checks a content calendar row by row and sends nothing. Your channels are read; the "
                + "rules of the networks are built in. The columns are the same as for the schedule command.",
        footer = {
            "",
            "Examples:",
            "  social-scheduler validate calendar.csv",
            "  social-scheduler validate buffer-upload.csv --channel bluesky:shop",
            "  social-scheduler validate calendar.json --output json"
        })
final class ValidateCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private CalendarOptions options = new CalendarOptions();

    @Mixin
    private OutputOption output = new OutputOption();

    ValidateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CalendarEntries calendar = options.read(context);
        try (SocialScheduler scheduler = context.open()) {
            return validate(context, scheduler, options, calendar, output.isJson())
                    .number();
        }
    }

    static ExitCode validate(
            CommandContext context,
            SocialScheduler scheduler,
            CalendarOptions options,
            CalendarEntries calendar,
            boolean isJson) {
        return new ValidationReport(RowVerdict.of(options.plan(context, scheduler, calendar), scheduler))
                .print(context.out(), isJson);
    }
}
