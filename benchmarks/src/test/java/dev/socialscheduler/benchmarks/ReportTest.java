package dev.socialscheduler.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final String RESULT = """
            {"benchmark": "x.CallBenchmark.page", "threads": 2, "params": {"contender": "%s", "protocol": "%s"},
             "primaryMetric": {"rawData": [[%s]]},
             "secondaryMetrics": {"gc.alloc.rate.norm": {"rawData": [[%s]]}, "cpu.norm": {"rawData": [[%s]]}}}
            """;

    @TempDir
    private Path folder;

    private void result(String file, String contender, String protocol, String micros, String bytes, String cpu)
            throws IOException {
        Files.writeString(folder.resolve(file), "[" + RESULT.formatted(contender, protocol, micros, bytes, cpu) + "]");
    }

    @Test
    void the_forks_of_all_rounds_become_ratios_to_raw_okhttp() throws IOException {
        result("a-1.json", "okhttp", "h2", "100, 900", "1000", "50");
        result("a-2.json", "okhttp", "h2", "90", "1000", "50");
        result("b-1.json", "social-scheduler", "h2", "150, 160", "3000", "60");
        result("c-1.json", "okhttp", "http/1.1", "200", "1000", "50");
        Files.writeString(
                folder.resolve("turns.tsv"),
                "page\tokhttp\t500\t1\t400\t1\npage\tsocial-scheduler\t450\t0.876\t300\t0.75\n");
        Files.writeString(
                folder.resolve("processes.tsv"),
                "okhttp\t200\t190\t400\t50\t6\t3\nsocial-scheduler\t300\t209\t500\t60\t17\t4.5\n");

        Report.main(
                new String[] {folder.toString(), folder.resolve("RESULTS.md").toString(), "Machine: a quiet one"});

        assertThat(Files.readAllLines(folder.resolve("RESULTS.md")))
                .contains(
                        "* Machine: a quiet one",
                        "| page | social-scheduler | 450.0 | 0.88 | 300.0 | 0.75 |",
                        "## page, 2 threads",
                        "| okhttp | 20000 | 100.0 | 1.00 | 90.0 | 1.00 | 50.0 | 1.00 | 1000 | 1.00 |",
                        "| social-scheduler | 12903 | 155.0 | 1.55 | 150.0 | 1.67 | 60.0 | 1.20 | 3000 | 3.00 |",
                        "## page over HTTP/1.1, 2 threads",
                        "| social-scheduler | 300.0 | 1.50 | 209.0 | 1.10 | 500.0 | 1.25 | 60.0 | 1.20 | 17 | 4.5 | 1.50 |");
    }
}
