package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    private static final Cli CLI = Cli.with(Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "schedule",
                "validate",
                "posts",
                "channels",
                "edit",
                "move",
                "publish",
                "delete",
                "idea",
                "ideas",
                "limits",
                "doctor",
                "emulator",
                "maton"
            })
    void every_command_has_help_with_examples_that_fits_a_terminal(String command) {
        assertThat(CLI.run(command, "--help").lines())
                .anyMatch(line -> line.startsWith("Usage: social-scheduler " + command))
                .anyMatch(line -> line.startsWith("  social-scheduler " + command))
                .allMatch(line -> line.length() <= 80);
        assertThat(CLI.run("--help").done()).contains("\n  " + command + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "create", "get", "delete"})
    void the_connection_commands_have_help_too(String command) {
        String whole = "social-scheduler maton connections " + command;

        assertThat(CLI.run("maton", "connections", command, "--help").lines())
                .anyMatch(line -> line.startsWith("Usage: " + whole))
                .anyMatch(line -> line.startsWith("  " + whole))
                .allMatch(line -> line.length() <= 80);
        assertThat(CLI.run("maton", "connections", "--help").done()).contains("\n  " + command + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maton", "maton connections"})
    void without_its_command_a_group_shows_its_help_as_an_error(String group) {
        Cli.Run run = CLI.run(group.split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: social-scheduler " + group);
    }

    @Test
    void the_exit_codes_are_documented() {
        assertThat(CLI.run("--help").done())
                .contains(
                        "Exit codes:",
                        "  9    outcome unknown: check before you retry",
                        "  10   stopped before everything was sent: run it again to resume");
    }

    @Test
    void the_version_is_printed() {
        assertThat(CLI.run("--version").done()).matches("social-scheduler \\d+\\.\\d+\\.\\d+\\S* \\(Java .+\\)\\R");
    }

    @Test
    void without_a_command_the_help_is_shown_as_an_error() {
        Cli.Run run = CLI.run();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: social-scheduler");
    }
}
