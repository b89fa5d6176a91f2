package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.world.RateWindow;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each kind of failure has one readable line, the fix, the place, and its own exit code. */
class FailureTest extends EmulatedTest {

    private static final String WHERE = "command line; nothing was changed";

    private static void told(Cli.Run run, int code) {
        assertThat(run.err().lines())
                .filteredOn(line -> !line.startsWith("["))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Error: "),
                        line -> assertThat(line).startsWith("Fix: "),
                        line -> assertThat(line).startsWith("Where: "));
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void a_missing_key_is_a_fault_of_the_configuration() {
        Cli.with(Map.of())
                .run("channels")
                .failed(
                        3,
                        "social-scheduler.graphql.api-key is missing: Buffer's API key. Set it, or the environment variable "
                                + "SOCIAL_SCHEDULER_GRAPHQL_API_KEY or BUFFER_API_KEY.",
                        "Correct the configuration and try again.",
                        "configuration; nothing was changed");
    }

    @Test
    void every_problem_of_the_configuration_is_reported() {
        Cli.Run run = Cli.with(Map.of("SOCIAL_SCHEDULER_HTTP_READ_TIMEOUT", "soon", "SOCIAL_SCHEDULER_BAKEND", "x"))
                .run("channels");

        assertThat(run.err().lines())
                .startsWith("Error: The configuration has 3 problems:")
                .contains("  - There is no setting SOCIAL_SCHEDULER_BAKEND (environment). "
                        + "Did you mean SOCIAL_SCHEDULER_BACKEND?")
                .endsWith("Where: configuration; nothing was changed");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void an_unknown_backend_is_a_fault_of_the_configuration() {
        Cli.Run run = cli().run("channels", "--set", "backend=carrier-pigeon");

        told(run, 3);
        assertThat(run.err())
                .contains("There is no backend carrier-pigeon on the class path. Found: graphql, maton, v1-rest.");
    }

    @Test
    void a_wrong_key_is_reported_without_the_key() {
        told(Cli.on(emulator, "wrong-key-of-mine").run("channels", "--verbose=false"), 4);
    }

    @Test
    void a_stack_trace_is_only_shown_if_asked_for_and_holds_no_key() {
        Cli wrong = Cli.on(emulator, "wrong-key-of-mine");

        assertThat(wrong.run("channels", "--verbose").err())
                .contains("AuthenticationException", "\tat dev.socialscheduler.");
        assertThat(wrong.run("channels").err()).doesNotContain("\tat ");
    }

    @Test
    void a_limit_of_requests_has_its_own_code() {
        emulator.faults().next(Fault.rateLimited(RateWindow.QUARTER_HOUR));

        told(cli().run("channels"), 7);
    }

    @Test
    void a_service_that_does_not_answer_has_its_own_code() {
        emulator.close();

        told(cli().run("channels", "--set", "retry.max-attempts=1"), 8);
    }

    @Test
    void a_write_without_an_answer_may_have_taken_effect() {
        emulator.faults().next(Fault.loseAnswer().on("editPost"));
        for (int i = 0; i < 3; i++) {
            emulator.faults().next(Fault.serverErrorBefore(502).on("post"));
        }
        Cli.Run run = cli().run("edit", "65a1b2c3d4b0000000000004", "--text", "x", "--set", "retry.delay=0ms");

        assertThat(run.code()).isEqualTo(9);
        assertThat(run.err().lines().map(line -> line.replaceFirst(" .*", "")))
                .containsExactly("Error:", "Fix:", "Where:", "Reconcile:");
        assertThat(run.err()).contains("it may have taken effect" + System.lineSeparator());
        String token =
                run.err().lines().reduce((one, last) -> last).orElseThrow().replaceFirst(".* ", "");

        Cli.Run reconciled = cli().run("reconcile", token);

        assertThat(reconciled.out()).startsWith("It took effect: 65a1b2c3d4b0000000000004 (");
        assertThat(reconciled.code()).isZero();
    }

    @Test
    void a_credential_on_the_command_line_is_rejected_and_not_echoed() {
        for (String key : new String[] {"graphql.api-key", "social-scheduler.graphql.api-key", "maton.api-key"}) {
            Cli.Run run = Cli.with(Map.of(), "TOPSECRET").run("channels", "--set", key + "=TOPSECRET");

            told(run, 2);
            assertThat(run.err())
                    .startsWith("Error: --set does not accept credentials: " + key
                            + " would stay in your shell history and be visible in the process list.");
        }
        Cli.with(Map.of(), "TOPSECRET")
                .run("channels", "--api-key=TOPSECRET")
                .failed(2, "Unknown option --api-key.", "See: social-scheduler channels --help.", WHERE);
    }

    @Test
    void invalid_usage_is_reported_with_a_pointer_to_the_help() {
        cli().run("chanels")
                .failed(2, "Unknown command chanels. Did you mean channels?", "See: social-scheduler --help.", WHERE);
        cli().run("delete")
                .failed(2, "Missing required parameter: 'POST_ID'", "See: social-scheduler delete --help.", WHERE);
    }
}
