package dev.socialscheduler.contract;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the results of all tests for each backend and mode. After the last test of the process, it prints the counts,
 * and fails if the backends did not run the same tests. Thread-safe.
 */
final class Runs implements AutoCloseable {

    private final PrintStream out;
    private final Map<String, Map<RuleResult, Integer>> byRun = new TreeMap<>();

    Runs(PrintStream out) {
        this.out = out;
    }

    synchronized void count(String backend, boolean raw, RuleResult verdict) {
        byRun.computeIfAbsent(backend + (raw ? " raw" : " guarded"), run -> new EnumMap<>(RuleResult.class))
                .merge(verdict, 1, Integer::sum);
    }

    private static int total(Map<RuleResult, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized String table() {
        List<String> lines = new ArrayList<>();
        lines.add(line("contract tests", "all", Stream.of(RuleResult.values()).map(RuleResult::words)));
        byRun.forEach((run, counts) -> lines.add(line(
                run,
                String.valueOf(total(counts)),
                Stream.of(RuleResult.values()).map(verdict -> String.valueOf(counts.getOrDefault(verdict, 0))))));
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(String name, String total, Stream<String> cells) {
        return Stream.concat(Stream.of(total), cells)
                .map(cell -> String.format("%24s", cell))
                .collect(Collectors.joining("", String.format("%-18s", name), ""));
    }

    synchronized boolean isEven() {
        return byRun.values().stream().map(Runs::total).distinct().count() <= 1;
    }

    @Override
    public void close() {
        String table = table();
        out.println(table);
        if (!isEven()) {
            throw new AssertionError("The backends did not run the same tests." + System.lineSeparator() + table);
        }
    }
}
