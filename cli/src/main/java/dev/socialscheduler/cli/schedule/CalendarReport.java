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

    private final List<RowResult> results;

    public CalendarReport(List<RowResult> results) {
        this.results = results;
    }

    /** Returns the worst of what happened. */
    public ExitCode code() {
        return ExitCode.worst(results.stream().map(RowResult::code).toList());
    }

    /** Returns how many rows came to what. */
    public String summary() {
        return CalendarSummary.of(results).words();
    }

    /** Returns every row: where its post went and when it goes out. */
    public TextTable table() {
        TextTable table = TextTable.of("Row", "Channel", "Goes out", "Result", "Text");
        results.forEach(result -> table.row(
                String.valueOf(result.location().number()),
                result.channelName(),
                result.goesOut(),
                result instanceof RowResult.AlreadyPosted there
                        ? there.word() + " (" + there.id() + ")"
                        : result.word(),
                PostLine.text(result.text())));
        return table;
    }

    /** Returns every row and the sums as one object of JSON. */
    public String json() {
        return JsonText.of(CalendarView.of(results));
    }

    /** Tells everything that went wrong; what nobody knows comes last, where it is seen. */
    public void problems(ErrorReport errors, PrintWriter err) {
        RowProblems.of(results.stream().filter(result -> !result.isUnknown()).toList())
                .forEach(errors::row);
        results.stream()
                .filter(RowResult.Created.class::isInstance)
                .map(RowResult.Created.class::cast)
                .forEach(created -> errors.warnings(created.location().words(), created.post()));
        List<RowResult> unknown = results.stream().filter(RowResult::isUnknown).toList();
        if (!unknown.isEmpty()) {
            err.println();
            err.println("!!! OUTCOME UNKNOWN: " + warning(unknown.size()));
            unknown.forEach(result -> result.problems().forEach(errors::row));
        }
    }

    private static String warning(int posts) {
        return posts == 1
                ? "1 post may or may not exist. Look before you send it again, or it may be posted twice."
                : posts + " posts may or may not exist. Look before you send them again, or they may be posted twice.";
    }
}
