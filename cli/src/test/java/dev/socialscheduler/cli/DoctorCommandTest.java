package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoctorCommandTest extends EmulatedTest {

    @Test
    void everything_that_matters_is_shown_and_the_key_is_not() {
        assertThat(cli().run("doctor", "--verbose").lines())
                .contains(
                        "Configuration",
                        "Account",
                        "Mira Halvorsen <mira@harbour.example>, Europe/Copenhagen",
                        " Harbour Bakery         | 65a1b2c3d401000000000001 | 8        | 3",
                        "Channels",
                        "Capabilities",
                        "Request limits",
                        "The backend is reachable. 3 of 14 channels need attention (see above).")
                .anyMatch(line -> line.matches(
                        " social-scheduler.graphql.api-key +\\| \\(hidden\\) +\\| environment BUFFER_API_KEY"))
                .anyMatch(line -> line.contains("locked: exceeds your plan"))
                .anyMatch(line -> line.contains("queue paused: queued posts wait"))
                .anyMatch(line -> line.startsWith(" 100-in-15min"));
    }

    @Test
    void the_configuration_is_shown_even_if_the_backend_refuses() {
        Cli.Run run = Cli.on(emulator, "wrong-key").run("doctor");

        assertThat(run.out()).startsWith("Configuration").contains("(hidden)");
        assertThat(run.err()).contains("Error: ", "BUFFER_API_KEY");
        assertThat(run.code()).isEqualTo(4);
    }
}
