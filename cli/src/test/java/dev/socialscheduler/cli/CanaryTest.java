package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.socialscheduler.testsupport.process.ChildEnvironment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No command prints the credential, even if the server echoes it wherever it can. */
class CanaryTest {

    private static final String SECRET = "1/CANARY-4711+key=of~mine";
    private static final List<List<String>> COMMANDS = List.of(
            List.of("channels"),
            List.of("posts"),
            List.of("schedule", "calendar.csv", "--channel", "bluesky:shop"),
            List.of("validate", "calendar.csv", "--channel", "bluesky:shop"),
            List.of("edit", "p1", "--text", "Hello"),
            List.of("move", "p1", "top"),
            List.of("publish", "p1", "--yes"),
            List.of("delete", "p1"),
            List.of("idea", "--text", "Hello"),
            List.of("ideas"),
            List.of("limits"),
            List.of("doctor"),
            List.of("maton", "connections", "list"),
            List.of("maton", "connections", "create"),
            List.of("maton", "connections", "get", "conn_1"),
            List.of("maton", "connections", "delete", "conn_1"));

    @TempDir
    private Path folder;

    private final AtomicInteger requests = new AtomicInteger();
    private volatile int status = 200;
    private HttpServer server = started();

    private HttpServer started() {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext("/", exchange -> {
                requests.incrementAndGet();
                String said = SECRET + " " + SECRET.replace("/", "\\/");
                byte[] body = ("{\"errors\":[{\"message\":\"" + said + "\",\"extensions\":{\"code\":\"" + SECRET
                                + "\"}}],\"success\":false,\"code\":1001,\"message\":\"" + said + "\",\"error\":\""
                                + said + "\"}")
                        .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("X-Echo", "Bearer " + SECRET);
                exchange.getResponseHeaders().set("Location", "/?access_token=" + SECRET);
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            made.start();
            return made;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void write_a_calendar() throws IOException {
        Files.writeString(folder.resolve("calendar.csv"), "Text\nHello\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Map<String, String> environment(String backend) {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "SOCIAL_SCHEDULER_BACKEND",
                backend,
                "SOCIAL_SCHEDULER_RETRY_MAX_ATTEMPTS",
                "1",
                "SOCIAL_SCHEDULER_RETRY_SETTLING_DELAY",
                "0ms",
                "BUFFER_API_KEY",
                SECRET,
                "MATON_API_KEY",
                SECRET,
                "BUFFER_ACCESS_TOKEN",
                SECRET,
                "SOCIAL_SCHEDULER_GRAPHQL_ENDPOINT",
                address + "/",
                "SOCIAL_SCHEDULER_MATON_ENDPOINT",
                address + "/buffer/",
                "SOCIAL_SCHEDULER_MATON_CONTROL_ENDPOINT",
                address,
                "SOCIAL_SCHEDULER_V1_REST_ENDPOINT",
                address + "/1/");
    }

    @ParameterizedTest
    @CsvSource({
        "graphql, 200",
        "graphql, 401",
        "graphql, 302",
        "graphql, 500",
        "maton, 200",
        "maton, 401",
        "maton, 500",
        "v1-rest, 200",
        "v1-rest, 401",
        "v1-rest, 500"
    })
    void no_command_prints_it_even_in_verbose_mode(String backend, int answered) {
        status = answered;
        Cli cli = Cli.with(environment(backend), "CANARY").in(folder);
        for (List<String> command : COMMANDS) {
            List<String> arguments = new ArrayList<>(command);
            arguments.add("--verbose");
            Cli.Run run = cli.run(arguments.toArray(String[]::new));

            assertThat(run.err() + run.out())
                    .as(command.toString())
                    .isNotBlank()
                    .doesNotContain("See: social-scheduler");
        }
        assertThat(requests.get()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void a_process_whose_every_logger_is_at_its_finest_does_not_print_it_either() throws Exception {
        status = 401;
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                "-Dorg.slf4j.simpleLogger.log.dev.socialscheduler=trace",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.socialscheduler.cli.Main",
                "channels");
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        ChildEnvironment.set(builder, environment("graphql"));

        assertThat(builder.start().waitFor()).isNotZero();
        assertThat(Files.readString(out))
                .contains("http - --> POST http://127.0.0.1:")
                .contains("X-echo: Bearer (hidden)")
                .doesNotContain("CANARY");
    }
}
