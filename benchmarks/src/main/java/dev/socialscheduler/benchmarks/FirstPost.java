package dev.socialscheduler.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that schedules one post, reports it, and then prints its CPU time and peak memory. */
final class FirstPost {

    private static final String PEAK = "VmHWM:";

    private FirstPost() {}

    /** Takes the name of the contender and the URL of the responder. */
    public static void main(String[] args) throws IOException {
        Contender contender = Contenders.create(args[0], URI.create(args[1]));
        contender.createPost();
        System.out.println("made");
        System.out.println(((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime());
        System.out.println(peakKilobytes());
        System.exit(0);
    }

    /** Returns the peak memory if the system provides it, as Linux does, otherwise 0. */
    private static long peakKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status, StandardCharsets.UTF_8).stream()
                        .filter(line -> line.startsWith(PEAK))
                        .map(line -> line.substring(PEAK.length()).replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElse(0)
                : 0;
    }
}
