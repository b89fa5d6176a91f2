package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The counts of the runs are told, and must be the same for every backend. */
class RunsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Runs runs = new Runs(new PrintStream(out, true, StandardCharsets.UTF_8));

    @Test
    void every_backend_and_mode_has_a_line() {
        runs.count("toy", false, RuleResult.PASSED);
        runs.count("toy", false, RuleResult.REFUSED);
        runs.count("toy", true, RuleResult.PASSED);
        runs.count("toy", true, RuleResult.NOT_RAW);

        assertThat(runs.table()
                        .lines()
                        .map(line -> line.replaceAll(" {2,}", " | ").strip()))
                .containsExactly(
                        "contract tests | all | passed | rejected by capability | guard only | not offered | failed",
                        "toy guarded | 2 | 1 | 1 | 0 | 0 | 0",
                        "toy raw | 2 | 1 | 0 | 1 | 0 | 0");

        runs.close();
        assertThat(out).hasToString(runs.table() + System.lineSeparator());
    }

    @Test
    void a_backend_that_was_asked_less_is_found_out() {
        runs.count("toy", false, RuleResult.PASSED);
        runs.count("toy", true, RuleResult.PASSED);
        runs.count("toy", true, RuleResult.PASSED);

        assertThatThrownBy(runs::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("The backends did not run the same tests.");
    }
}
