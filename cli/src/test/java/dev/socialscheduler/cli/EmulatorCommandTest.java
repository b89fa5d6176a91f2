package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.cli.process.CliEnvironment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EmulatorCommandTest {

    @Test
    @Timeout(30)
    void its_output_can_be_pasted_and_it_runs_until_it_is_stopped() throws Exception {
        AtomicInteger code = new AtomicInteger(-1);
        try (PipedReader pipe = new PipedReader(4096);
                PrintWriter out = new PrintWriter(new PipedWriter(pipe));
                BufferedReader lines = new BufferedReader(pipe)) {
            CliEnvironment none =
                    new CliEnvironment(Map.of(), Map.of(), Path.of("target"), Clock.fixed(Cli.START, ZoneOffset.UTC));
            Thread emulator =
                    new Thread(() -> code.set(new CommandRunner(none, out, new PrintWriter(new StringWriter()))
                            .run(
                                    "emulator",
                                    "--start-at",
                                    "2026-12-01T08:00Z",
                                    "--world-clock-offset",
                                    "-40s",
                                    "--edge-clock-offset",
                                    "5m")));
            emulator.start();

            String key = variable(lines.readLine(), "BUFFER_API_KEY");
            String endpoint = variable(lines.readLine(), "SOCIAL_SCHEDULER_GRAPHQL_ENDPOINT");
            String token = variable(lines.readLine(), "BUFFER_ACCESS_TOKEN");
            String v1 = variable(lines.readLine(), "SOCIAL_SCHEDULER_V1_REST_ENDPOINT");
            Map<String, String> gateway = Map.of(
                    "MATON_API_KEY", variable(lines.readLine(), "MATON_API_KEY"),
                    "SOCIAL_SCHEDULER_MATON_ENDPOINT", variable(lines.readLine(), "SOCIAL_SCHEDULER_MATON_ENDPOINT"),
                    "SOCIAL_SCHEDULER_MATON_CONTROL_ENDPOINT",
                            variable(lines.readLine(), "SOCIAL_SCHEDULER_MATON_CONTROL_ENDPOINT"));
            assertThat(lines.readLine())
                    .isEqualTo("# export SOCIAL_SCHEDULER_ORGANIZATION_ID=65a1b2c3d401000000000001  # Harbour Bakery");
            assertThat(lines.readLine())
                    .isEqualTo(
                            "# export SOCIAL_SCHEDULER_ORGANIZATION_ID=65a1b2c3d401000000000002  # Northwind Cycling Club");
            Map<String, String> pasted = Map.of("BUFFER_API_KEY", key, "SOCIAL_SCHEDULER_GRAPHQL_ENDPOINT", endpoint);
            assertThat(Cli.with(pasted, key).run("channels").done()).contains("harbour.bakery");
            Map<String, String> old = Map.of("BUFFER_ACCESS_TOKEN", token, "SOCIAL_SCHEDULER_V1_REST_ENDPOINT", v1);
            assertThat(Cli.with(old, token)
                            .run("channels", "--backend", "v1-rest")
                            .done())
                    .contains("harbour.bakery");
            assertThat(Cli.with(gateway).run("channels", "--backend", "maton").done())
                    .contains("harbour.bakery");
            assertThat(Cli.with(gateway).run("maton", "connections", "list").lines())
                    .hasSize(6);

            assertThat(HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(v1).resolve("/_emulator/clock"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body())
                    .isEqualTo("{\"now\":\"2026-12-01T08:00:00Z\",\"worldOffset\":\"PT-40S\",\"edgeOffset\":\"PT5M\"}");

            emulator.interrupt();
            emulator.join();
        }
        assertThat(code).hasValue(0);
    }

    private static String variable(String line, String name) {
        assertThat(line).startsWith("export " + name + "=");
        return line.substring(line.indexOf('=') + 1);
    }

    @Test
    void a_port_in_use_is_reported() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Cli.with(Map.of())
                    .run("emulator", "--port", String.valueOf(socket.getLocalPort()))
                    .failed(
                            2,
                            "The emulator cannot listen on port " + socket.getLocalPort() + ": Address already in use.",
                            "Choose another --port, or omit it to use any free port.",
                            "command line; nothing was changed");
        }
    }

    @Test
    void invalid_options_are_reported() {
        Cli.with(Map.of())
                .run("emulator", "--port", "70000")
                .failed(2, "Invalid port 70000.", "Use a number from 1 to 65535.", "command line; nothing was changed");
        Cli.with(Map.of())
                .run("emulator", "--start-at", "tomorrow")
                .failed(
                        2,
                        "--start-at tomorrow is not a time with an offset.",
                        "For example, use 2026-12-01T09:00Z or 2026-12-01T09:00+01:00.",
                        "command line; nothing was changed");
        Cli.with(Map.of())
                .run("emulator", "--world-clock-offset", "soon")
                .failed(
                        2,
                        "\"soon\" is not a duration.",
                        "For example, use 90s, 5m or 1h.",
                        "command line; nothing was changed");
        assertThat(Cli.with(Map.of()).run("emulator", "--plan", "gold"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("free, essentials, team"));
        assertThat(Cli.with(Map.of()).run("emulator", "--world", "none.json"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("none.json"));
    }
}
