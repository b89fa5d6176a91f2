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
import java.util.stream.Stream;

/** The results of all JMH runs: one cost for each contender and workload. */
final class Costs {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final Map<Work, Map<String, Samples>> samples = new LinkedHashMap<>();

    private Costs() {}

    /** A workload with a number of threads. */
    record Work(String name, int threads) {}

    /** The cost of an operation: median and minimum in microseconds, CPU time in microseconds, and bytes. */
    record Cost(double micros, double best, double cpu, double bytes) {}

    /** Reads every file of a folder with results, ordered by name. */
    static Map<Work, Map<String, Cost>> in(Path folder) throws IOException {
        Costs costs = new Costs();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                PeerJackson.MAPPER.readTree(file.toFile()).forEach(costs::add);
            }
        }
        Map<Work, Map<String, Cost>> read = new LinkedHashMap<>();
        costs.samples.forEach((work, of) -> {
            Map<String, Cost> all = new LinkedHashMap<>();
            of.forEach((who, what) -> all.put(who, what.cost()));
            read.put(work, all);
        });
        return read;
    }

    private void add(JsonNode result) {
        String method = result.path("benchmark").asText();
        String name = method.substring(method.lastIndexOf('.') + 1);
        boolean isEncoding = name.startsWith("encode");
        boolean isOld =
                Responder.HTTP_1_1.equals(result.path("params").path("protocol").asText());
        Work work = new Work(
                isEncoding ? "encode" : isOld ? name + " over HTTP/1.1" : name,
                result.path("threads").asInt());
        String who = isEncoding
                ? encoder(name)
                : result.path("params").path("contender").asText(Contenders.OURS);
        samples.computeIfAbsent(work, key -> new LinkedHashMap<>())
                .computeIfAbsent(who, key -> new Samples())
                .add(result);
    }

    private static String encoder(String name) {
        return switch (name) {
            case "encodeByHand" -> Contenders.OKHTTP;
            case "encodeOurs" -> Contenders.OURS;
            default -> name.substring("encode".length()).toLowerCase(Locale.ROOT);
        };
    }

    /** Returns the iterations of all forks. */
    private static final class Samples {

        private final List<Double> micros = new ArrayList<>();
        private final List<Double> cpu = new ArrayList<>();
        private final List<Double> bytes = new ArrayList<>();

        void add(JsonNode result) {
            JsonNode beside = result.path("secondaryMetrics");
            add(result.path("primaryMetric"), micros);
            add(beside.path(CpuTime.LABEL), cpu);
            add(beside.path(ALLOCATION), bytes);
        }

        private static void add(JsonNode metric, List<Double> values) {
            metric.path("rawData").forEach(fork -> fork.forEach(value -> values.add(value.asDouble())));
        }

        Cost cost() {
            double best = micros.stream().mapToDouble(value -> value).min().orElse(Double.NaN);
            return new Cost(Median.of(micros), best, Median.of(cpu), Median.of(bytes));
        }
    }
}
