package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.cli.output.ErrorReport;
import dev.socialscheduler.cli.output.JsonText;
import dev.socialscheduler.cli.output.PostLine;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.text.TextTable;
import java.io.PrintWriter;
import java.util.List;

/** Tells what became of a calendar: results on the one stream, everything that went wrong on the other. */
public final class CalendarReport {

    private final List<RowOutcome> outcomes;

    public CalendarReport(List<RowOutcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** Returns the worst of what happened. */
    public ExitCode code() {
        return ExitCode.worst(outcomes.stream().map(RowOutcome::code).toList());
    }

    /** Returns how many rows came to what. */
    public String summary() {
        return CalendarSummary.of(outcomes).words();
    }

    /** Returns every row: where its post went and when it goes out. */
    public TextTable table() {
        TextTable table = TextTable.of("Row", "Channel", "Goes out", "Result", "Text");
        outcomes.forEach(outcome -> table.row(
                String.valueOf(outcome.location().number()),
                outcome.channelName(),
                outcome.goesOut(),
                outcome instanceof RowOutcome.AlreadyThere there
                        ? there.word() + " (" + there.id() + ")"
                        : outcome.word(),
                PostLine.text(outcome.text())));
        return table;
    }

    /** Returns every row and the sums as one object of JSON. */
    public String json() {
        return JsonText.of(CalendarView.of(outcomes));
    }

    /** Tells everything that went wrong; what nobody knows comes last, where it is seen. */
    public void problems(ErrorReport errors, PrintWriter err) {
        RowProblems.of(outcomes.stream().filter(outcome -> !outcome.isOpen()).toList())
                .forEach(errors::row);
        outcomes.stream()
                .filter(RowOutcome.Created.class::isInstance)
                .map(RowOutcome.Created.class::cast)
                .forEach(created -> errors.warnings(created.location().words(), created.post()));
        List<RowOutcome> unknown = outcomes.stream().filter(RowOutcome::isOpen).toList();
        if (!unknown.isEmpty()) {
            err.println();
            err.println("!!! OUTCOME UNKNOWN: " + warning(unknown.size()));
            unknown.forEach(outcome -> outcome.problems().forEach(errors::row));
        }
    }

    private static String warning(int posts) {
        return posts == 1
                ? "1 post may or may not exist. Look before you send it again, or it may be posted twice."
                : posts + " posts may or may not exist. Look before you send them again, or they may be posted twice.";
    }
}
