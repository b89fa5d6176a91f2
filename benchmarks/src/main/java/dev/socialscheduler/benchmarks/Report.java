package dev.socialscheduler.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts the results of all runs into one page of Markdown. */
final class Report {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private static final String HEAD = "| | \u00b5s/op | \u00b1 | ratio | CPU \u00b5s/op | ratio | bytes/op | ratio |";

    private final List<String> lines = new ArrayList<>();

    /** One figure for each contender, of one kind of work on so many threads. */
    private record Group(String work, int threads) {}

    /** Time, time of processors and allocation of one operation. */
    private record Cost(double micros, double error, double cpu, double bytes) {}

    private Report() {}

    /** Takes the folder of results, the file to write, and facts about the run for its head. */
    public static void main(String[] args) throws IOException {
        Report report = new Report();
        report.head(List.of(args).subList(2, args.length));
        report.calls(costs(Path.of(args[0])));
        report.processes(Path.of(args[0], "processes.tsv"));
        Files.write(Path.of(args[1]), report.lines);
    }

    private void head(List<String> facts) {
        add("# Results", "", "Written by `benchmarks/run`; what is measured, and how: [README](README.md).", "");
        facts.forEach(fact -> lines.add("* " + fact));
        add("", "Ratios are to `" + Contenders.OKHTTP + "`, in the same run: below 1 is less than it.", "");
    }

    private static Map<Group, Map<String, Cost>> costs(Path folder) throws IOException {
        Map<Group, Map<String, Cost>> costs = new LinkedHashMap<>();
        for (int threads : List.of(1, 2, 32)) {
            for (String set : List.of("calls", "local")) {
                Path file = folder.resolve(set + "-" + threads + ".json");
                if (Files.exists(file)) {
                    PeerJackson.MAPPER.readTree(file.toFile()).forEach(result -> put(costs, result, threads));
                }
            }
        }
        return costs;
    }

    private static void put(Map<Group, Map<String, Cost>> costs, JsonNode result, int threads) {
        String name = result.path("benchmark").asText();
        String work = name.substring(name.lastIndexOf('.') + 1);
        boolean isEncoding = work.startsWith("encode");
        String who = result.path("params").path("contender").asText(Contenders.OURS);
        costs.computeIfAbsent(new Group(isEncoding ? "encode" : work, threads), group -> new LinkedHashMap<>())
                .put(
                        isEncoding ? encoder(work) : who,
                        new Cost(
                                result.path("primaryMetric").path("score").asDouble(),
                                result.path("primaryMetric").path("scoreError").asDouble(),
                                second(result, CpuTime.LABEL),
                                second(result, ALLOCATION)));
    }

    private static double second(JsonNode result, String name) {
        return result.path("secondaryMetrics").path(name).path("score").asDouble();
    }

    private static String encoder(String work) {
        return switch (work) {
            case "encodeByHand" -> Contenders.OKHTTP;
            case "encodeOurs" -> Contenders.OURS;
            default -> work.substring("encode".length()).toLowerCase(Locale.ROOT);
        };
    }

    private void calls(Map<Group, Map<String, Cost>> costs) {
        costs.forEach((group, of) -> {
            add("## " + group.work() + ", " + group.threads() + (group.threads() == 1 ? " thread" : " threads"), "");
            add(HEAD, "|---|--:|--:|--:|--:|--:|--:|--:|");
            Cost base = of.getOrDefault(Contenders.OKHTTP, of.get(Contenders.OURS));
            of.forEach((who, cost) -> add(row(who, cost, Peers.required(base))));
            add("");
        });
    }

    private static String row(String who, Cost cost, Cost base) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %s | %s | %.1f | %s | %.0f | %s |",
                who,
                cost.micros(),
                Double.isNaN(cost.error()) ? "" : String.format(Locale.ROOT, "%.1f", cost.error()),
                ratio(cost.micros(), base.micros()),
                cost.cpu(),
                ratio(cost.cpu(), base.cpu()),
                cost.bytes(),
                ratio(cost.bytes(), base.bytes()));
    }

    private void processes(Path file) throws IOException {
        add("## From the start of the JVM to the first created post", "");
        add("| | ms | ratio | peak MB | ratio | jars | class path MB | ratio |", "|---|--:|--:|--:|--:|--:|--:|--:|");
        List<String[]> rows = Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        String[] base = rows.stream()
                .filter(row -> row[0].equals(Contenders.OKHTTP))
                .findFirst()
                .orElseThrow();
        rows.forEach(row -> add("| " + row[0] + figure(row, base, 1) + figure(row, base, 2) + " | " + row[3]
                + figure(row, base, 4) + " |"));
    }

    private static String figure(String[] row, String[] base, int column) {
        double value = Double.parseDouble(row[column]);
        return String.format(Locale.ROOT, " | %.1f | ", value) + ratio(value, Double.parseDouble(base[column]));
    }

    private static String ratio(double value, double base) {
        return String.format(Locale.ROOT, "%.2f", value / base);
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
