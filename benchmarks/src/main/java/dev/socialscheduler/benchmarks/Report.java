package dev.socialscheduler.benchmarks;

import dev.socialscheduler.benchmarks.Costs.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the results of all runs to one page of Markdown. */
final class Report {

    private static final double SECOND = 1e6;

    private static final String HEAD =
            "| | calls/s | \u00b5s/op | ratio | best \u00b5s | ratio | CPU \u00b5s/op | ratio | bytes/op | ratio |";

    private final List<String> lines = new ArrayList<>();

    private Report() {}

    /** Takes the folder of results, the file to write, and facts about the run for its heading. */
    public static void main(String[] args) throws IOException {
        Report report = new Report();
        report.head(List.of(args).subList(2, args.length));
        report.turns(Path.of(args[0], "turns.tsv"));
        Costs.in(Path.of(args[0])).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().threads()))
                .forEach(entry -> report.table(entry.getKey(), entry.getValue()));
        report.processes(Path.of(args[0], "processes.tsv"));
        Files.write(Path.of(args[1]), report.lines);
    }

    private void head(List<String> facts) {
        add("# Results", "", "Written by `benchmarks/run`; what is measured, and how: [README](README.md).", "");
        facts.forEach(fact -> lines.add("* " + fact));
        add(
                "",
                "Figures are the median of all iterations of all forks; the best is that of the best iteration, which other");
        add("work on the machine has disturbed least. Ratios are to `" + Contenders.OKHTTP
                + "`: below 1 is less than it.");
        add("");
    }

    /** The contenders that alternated in one JVM. */
    private void turns(Path file) throws IOException {
        add("## By turns in one JVM, 1 thread", "");
        add("Ratios are medians of the ratios within a round.", "");
        add("| | | \u00b5s/op | ratio | CPU \u00b5s/op | ratio |", "|---|---|--:|--:|--:|--:|");
        for (String line : Files.readAllLines(file)) {
            String[] row = line.split("\t", -1);
            add("| " + row[0] + " | " + row[1] + turn(row, 2) + turn(row, 4) + " |");
        }
        add("");
    }

    private static String turn(String[] row, int column) {
        return String.format(
                Locale.ROOT, " | %.1f | %.2f", Double.parseDouble(row[column]), Double.parseDouble(row[column + 1]));
    }

    private void table(Costs.Work work, Map<String, Cost> of) {
        add("## " + work.name() + ", " + work.threads() + (work.threads() == 1 ? " thread" : " threads"), "");
        add(HEAD, "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        Cost base = Peers.required(of.getOrDefault(Contenders.OKHTTP, of.get(Contenders.OURS)));
        of.forEach((who, cost) ->
                add("| " + who + String.format(Locale.ROOT, " | %.0f", work.threads() * SECOND / cost.micros())
                        + pair("%.1f", cost.micros(), base.micros())
                        + pair("%.1f", cost.best(), base.best())
                        + pair("%.1f", cost.cpu(), base.cpu())
                        + pair("%.0f", cost.bytes(), base.bytes())
                        + " |"));
        add("");
    }

    private void processes(Path file) throws IOException {
        add("## From the start of the JVM to the first created post", "");
        add("| | ms | ratio | best ms | ratio | CPU ms | ratio | peak MB | ratio | jars | class path MB | ratio |");
        add("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        List<String[]> rows = Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        String[] base = rows.stream()
                .filter(row -> row[0].equals(Contenders.OKHTTP))
                .findFirst()
                .orElseThrow();
        for (String[] row : rows) {
            add("| " + row[0] + figure(row, base, 1) + figure(row, base, 2) + figure(row, base, 3)
                    + figure(row, base, 4) + " | " + row[5] + figure(row, base, 6) + " |");
        }
    }

    private static String figure(String[] row, String[] base, int column) {
        return pair("%.1f", Double.parseDouble(row[column]), Double.parseDouble(base[column]));
    }

    private static String pair(String format, double value, double base) {
        return String.format(Locale.ROOT, " | " + format + " | %.2f", value, value / base);
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
