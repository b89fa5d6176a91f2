package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Operation;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReconcileCommandTest {

    private static final Instant SINCE = Instant.parse("2026-12-01T08:00:00Z");

    private Emulator emulator;

    @BeforeEach
    void start() {
        emulator = Emulator.start(EmulatorOptions.builder().startAt(SINCE).build());
    }

    @AfterEach
    void stop() {
        emulator.close();
    }

    private static String token(String backend, Operation operation, String target) {
        return new PendingOutcome("1", backend, operation, target, "", null, false, SINCE, List.of()).token();
    }

    @Test
    void a_call_without_a_trace_has_its_own_exit_code() {
        Cli.Run run =
                Cli.on(emulator).run("reconcile", token("graphql", Operation.DELETE_POST, "65a1b2c3d4b0000000000004"));

        assertThat(run.out())
                .isEqualToIgnoringNewLines(
                        "No trace found: deletePost of 2026-12-01T08:00:00Z has had no effect so far.");
        assertThat(run.code()).isEqualTo(5);
    }

    @Test
    void a_post_that_is_gone_was_deleted() {
        Cli.Run run =
                Cli.on(emulator).run("reconcile", token("graphql", Operation.DELETE_POST, "ffffffffffffffffffffffff"));

        assertThat(run.out()).isEqualToIgnoringNewLines("It took effect: the post ffffffffffffffffffffffff is gone.");
        assertThat(run.code()).isZero();
    }

    @Test
    void an_invalid_token_is_rejected_before_any_request() {
        for (String broken : List.of(
                "x",
                "1~2~3",
                token("graphql", Operation.DELETE_POST, "p").replace("2026", "20x6"),
                token("graphql", Operation.DELETE_POST, "p").replace("deletePost", "post"),
                "1~%zz~~~~~~~~")) {
            Cli.Run run = Cli.on(emulator).run("reconcile", broken);

            assertThat(run.err()).startsWith("Error: This is not the complete token of an unknown outcome.");
            assertThat(run.code()).isEqualTo(2);
        }
        assertThat(emulator.requests().count()).isZero();
    }

    @Test
    void the_token_of_another_backend_names_it() {
        Cli.Run run = Cli.on(emulator).run("reconcile", token("v1-rest", Operation.DELETE_POST, "p"));

        assertThat(run.err())
                .startsWith("Error: This token belongs to the backend v1-rest, not to graphql." + System.lineSeparator()
                        + "Fix: Use --backend v1-rest.");
        assertThat(run.code()).isEqualTo(2);
        assertThat(emulator.requests().count()).isZero();
    }
}
