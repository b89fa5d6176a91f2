package dev.socialscheduler.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts each contender in a separate process, alternating, and writes the cost until its first post. */
final class WholeProcess {

    private static final double MEGA = 1e6;

    private final Path classes;
    private final Path lib;

    private WholeProcess(Path classes, Path lib) {
        this.classes = classes;
        this.lib = lib;
    }

    /** Takes the folder of classes, the folder of jars, the number of runs and the file for the result. */
    public static void main(String[] args) throws IOException {
        WholeProcess runs = new WholeProcess(Path.of(args[0]), Path.of(args[1]));
        Files.write(Path.of(args[3]), runs.lines(Integer.parseInt(args[2])));
    }

    private List<String> lines(int count) throws IOException {
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        try (ResponderProcess responder = ResponderProcess.start(Responder.HTTP_2)) {
            for (int i = 0; i < count; i++) {
                for (String contender : Contenders.ALL) {
                    runs.computeIfAbsent(contender, name -> new ArrayList<>()).add(run(contender, responder));
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<Run>> entry : runs.entrySet()) {
            lines.add(line(entry.getKey(), entry.getValue()));
        }
        return lines;
    }

    private String line(String contender, List<Run> runs) throws IOException {
        ClassPath path = ClassPath.of(contender, lib);
        return String.join(
                "\t",
                contender,
                Double.toString(Median.of(runs.stream().map(Run::millis).toList())),
                Double.toString(runs.stream().mapToDouble(Run::millis).min().orElseThrow()),
                Double.toString(Median.of(runs.stream().map(Run::cpuMillis).toList())),
                Double.toString(Median.of(runs.stream().map(Run::megabytes).toList())),
                Integer.toString(path.jars().size()),
                Double.toString(path.bytes() / MEGA));
    }

    private Run run(String contender, ResponderProcess responder) throws IOException {
        String path = ClassPath.of(contender, lib).behind(classes);
        long start = System.nanoTime();
        try (OtherProcess process = new OtherProcess(
                path,
                responder.certificate().options(),
                FirstPost.class,
                contender,
                responder.address().toString())) {
            process.line();
            double millis = (System.nanoTime() - start) / MEGA;
            return new Run(millis, Long.parseLong(process.line()) / MEGA, Long.parseLong(process.line()) / 1024.0);
        }
    }

    private record Run(double millis, double cpuMillis, double megabytes) {}
}
