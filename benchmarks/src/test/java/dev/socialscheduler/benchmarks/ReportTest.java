package dev.socialscheduler.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final String RESULT = """
            {"benchmark": "x.CallBenchmark.page", "params": {"contender": "%s"},
             "primaryMetric": {"score": %s, "scoreError": "NaN"},
             "secondaryMetrics": {"gc.alloc.rate.norm": {"score": %s}, "cpu.norm": {"score": %s}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void figures_become_ratios_to_raw_okhttp() throws IOException {
        Files.writeString(
                folder.resolve("calls-1.json"),
                "[" + RESULT.formatted("okhttp", "100", "1000", "50") + ","
                        + RESULT.formatted("social-scheduler", "150", "3000", "60") + "]");
        Files.writeString(
                folder.resolve("processes.tsv"), "okhttp\t200\t50\t6\t3\nsocial-scheduler\t300\t60\t17\t4.5\n");

        Report.main(
                new String[] {folder.toString(), folder.resolve("RESULTS.md").toString(), "Machine: a quiet one"});

        assertThat(Files.readString(folder.resolve("RESULTS.md")))
                .contains(
                        "* Machine: a quiet one",
                        "## page, 1 thread",
                        "| social-scheduler | 150.0 |  | 1.50 | 60.0 | 1.20 | 3000 | 3.00 |",
                        "| social-scheduler | 300.0 | 1.50 | 60.0 | 1.20 | 17 | 4.5 | 1.50 |");
    }
}
