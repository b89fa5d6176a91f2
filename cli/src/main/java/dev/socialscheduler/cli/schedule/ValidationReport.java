package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.cli.output.JsonText;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.text.TextTable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reports the verdicts on the rows of a calendar. */
public final class ValidationReport {

    private final List<RowVerdict> verdicts;

    public ValidationReport(List<RowVerdict> verdicts) {
        this.verdicts = verdicts;
    }

    /** Prints the table or the JSON and returns the exit code. */
    public ExitCode print(PrintWriter out, boolean isJson) {
        if (isJson) {
            out.println(JsonText.of(View.of(verdicts)));
        } else {
            out.println(table());
            out.println(Summary.of(verdicts).words());
        }
        out.flush();
        return ExitCode.worst(verdicts.stream().map(RowVerdict::code).toList());
    }

    /** Returns a line for each row, and more for its further reasons. */
    private TextTable table() {
        TextTable table = TextTable.of("Row", "Channel", "Verdict", "Reasons");
        for (RowVerdict verdict : verdicts) {
            List<String> lines = verdict.reasons().stream()
                    .flatMap(reason -> TextTable.lines(reason.words()).stream())
                    .toList();
            table.row(
                    String.valueOf(verdict.location().number()),
                    verdict.channelName(),
                    verdict.wireName(),
                    lines.isEmpty() ? "" : lines.get(0));
            lines.stream().skip(1).forEach(line -> table.row("", "", "", line));
        }
        return table;
    }

    /** Everything, in JSON. */
    private record View(List<RowView> rows, Summary summary) {
        static View of(List<RowVerdict> verdicts) {
            return new View(verdicts.stream().map(RowView::of).toList(), Summary.of(verdicts));
        }
    }

    /** One row, in JSON. */
    private record RowView(
            long row,
            long line,
            String verdict,
            int exitCode,
            String channel,
            @Nullable String channelId,
            List<VerdictReason> reasons) {

        static RowView of(RowVerdict verdict) {
            return new RowView(
                    verdict.location().number(),
                    verdict.location().line(),
                    verdict.wireName(),
                    verdict.code().number(),
                    verdict.channelName(),
                    verdict.channel().map(channel -> channel.id().value()).orElse(null),
                    verdict.reasons());
        }
    }

    /** Counts of the verdicts. */
    private record Summary(long fine, long warnings, long errors) {

        static Summary of(List<RowVerdict> verdicts) {
            long wrong = verdicts.stream().filter(RowVerdict::isWrong).count();
            long fine = verdicts.stream().filter(row -> row.reasons().isEmpty()).count();
            return new Summary(fine, verdicts.size() - wrong - fine, wrong);
        }

        String words() {
            return String.format(
                    Locale.ROOT,
                    "%d fine, %d with warnings, %d with errors. Nothing was sent.",
                    fine,
                    warnings,
                    errors);
        }
    }
}
