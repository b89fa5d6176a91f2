package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.cli.process.CliEnvironment;
import dev.socialscheduler.cli.process.HostProcess;
import dev.socialscheduler.emulator.Emulator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs commands in this process, isolated from the environment, the files and the clock of the machine. */
final class Cli {

    /** When the emulators of these tests start: before every date that the tests schedule. */
    static final Instant START = Instant.parse("2026-11-30T06:00:00Z");

    private static final Path NOWHERE = Path.of("target/there-is-no-such-folder");

    private final CliEnvironment process;
    private final List<String> secrets;

    private Cli(CliEnvironment process, List<String> secrets) {
        this.process = process;
        this.secrets = secrets;
    }

    /** With only these environment variables. */
    static Cli with(Map<String, String> environment, String... secrets) {
        Clock clock = Clock.fixed(START, ZoneOffset.UTC);
        return new Cli(new CliEnvironment(environment, Map.of(), NOWHERE, clock), List.of(secrets));
    }

    /** With the settings that the emulator printed. */
    static Cli on(Emulator emulator) {
        return on(emulator, emulator.graphQlKey());
    }

    /** With another key. */
    static Cli on(Emulator emulator, String key, String... variables) {
        Map<String, String> environment = new HashMap<>();
        environment.put("BUFFER_API_KEY", key);
        environment.put(
                "SOCIAL_SCHEDULER_GRAPHQL_ENDPOINT", emulator.graphQlEndpoint().toString());
        for (String variable : variables) {
            String[] parts = variable.split("=", 2);
            environment.put(parts[0], parts[1]);
        }
        return new Cli(new CliEnvironment(environment, Map.of(), NOWHERE, emulator.clock()), List.of(key));
    }

    /** In another working directory. */
    Cli in(Path directory) {
        return new Cli(
                new CliEnvironment(
                        process.variables(), process.systemProperties(), directory, process.clock(), process.host()),
                secrets);
    }

    /** On another process. */
    Cli on(HostProcess host) {
        return new Cli(
                new CliEnvironment(
                        process.variables(), process.systemProperties(), process.directory(), process.clock(), host),
                secrets);
    }

    /** Runs a command and checks that it prints no credential. */
    Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new CommandRunner(process, new PrintWriter(out), new PrintWriter(err)).run(arguments);
        secrets.forEach(secret -> assertThat(out.toString() + err).doesNotContain(secret));
        return new Run(code, out.toString(), err.toString());
    }

    /** The result of a command. */
    record Run(int code, String out, String err) {

        /** Returns its output, after checking that it succeeded without errors. */
        String done() {
            assertThat(err).isEmpty();
            assertThat(code).isZero();
            return out;
        }

        /** Returns the lines of {@link #done}. */
        List<String> lines() {
            return done().lines().toList();
        }

        /** Checks how it failed: with no output and three lines on standard error. */
        void failed(int expected, String problem, String fix, String where) {
            assertThat(err.lines()).containsExactly("Error: " + problem, "Fix: " + fix, "Where: " + where);
            assertThat(out).isEmpty();
            assertThat(code).isEqualTo(expected);
        }
    }
}
