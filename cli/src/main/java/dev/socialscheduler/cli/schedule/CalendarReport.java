package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.cli.output.ErrorReport;
import dev.socialscheduler.cli.output.JsonText;
import dev.socialscheduler.cli.output.PostLine;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.text.TextTable;
import java.io.PrintWriter;
import java.util.List;

/** Reports the results of a calendar: results on standard output, problems on standard error. */
public final class CalendarReport {

    private final List<RowResult> results;

    public CalendarReport(List<RowResult> results) {
        this.results = results;
    }

    /** Returns the worst exit code of all rows. */
    public ExitCode code() {
        return ExitCode.worst(results.stream().map(RowResult::code).toList());
    }

    /** Returns how many rows had which result. */
    public String summary() {
        return CalendarSummary.of(results).words();
    }

    /** Returns a table of all rows with their channels and times. */
    public TextTable table() {
        TextTable table = TextTable.of("Row", "Channel", "Goes out", "Result", "Text");
        results.forEach(result -> table.row(
                String.valueOf(result.location().number()),
                result.channelName(),
                result.goesOut(),
                result instanceof RowResult.AlreadyPosted there
                        ? there.wireName() + " (" + there.id() + ")"
                        : result.wireName(),
                PostLine.text(result.text())));
        return table;
    }

    /** Returns all rows and their summary as a JSON object. */
    public String json() {
        return JsonText.of(CalendarView.of(results));
    }

    /** Prints all problems; unknown outcomes come last, where they are seen. */
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
                ? "1 post may or may not exist. Check before you send it again, or it may be posted twice."
                : posts + " posts may or may not exist. Check before you send them again, or they may be posted twice.";
    }
}
