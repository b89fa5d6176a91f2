package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a provider answers controls the terminal: neither the output of a command nor what it logs. */
class TerminalTextTest {

    private static final String MARK = "FORGED";
    private static final String IN_JSON =
            "\\u001b]0;title\\u0007\\u001b[31mred\\u009b2J\\u202ereversed\\u2066\\u0000\\r\\n" + MARK + "\\u2028"
                    + MARK;
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069&&[^\t\r\n]]|(?m:^" + MARK + ")");

    @TempDir
    private Path folder;

    private static Map<String, String> at(String backend, String address) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SOCIAL_SCHEDULER_BACKEND", backend);
        environment.put("SOCIAL_SCHEDULER_RETRY_MAX_ATTEMPTS", "1");
        environment.put("SOCIAL_SCHEDULER_RETRY_SETTLING_DELAY", "0ms");
        environment.put("SOCIAL_SCHEDULER_GRAPHQL_ENDPOINT", address + "/");
        environment.put("SOCIAL_SCHEDULER_MATON_ENDPOINT", address + "/buffer/");
        environment.put("SOCIAL_SCHEDULER_MATON_CONTROL_ENDPOINT", address);
        environment.put("SOCIAL_SCHEDULER_V1_REST_ENDPOINT", address + "/1/");
        return environment;
    }

    private String run(Map<String, String> environment, String... arguments) {
        try (LogCapture logs = LogCapture.ofEverything()) {
            Cli.Run run = Cli.with(environment).in(folder).run(arguments);
            String all = run.out() + run.err() + logs.text();
            assertThat(all.replace(System.lineSeparator(), "\n"))
                    .as(String.join(" ", arguments))
                    .doesNotContainPattern(CONTROLS);
            return all;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "graphql, 200",
        "graphql, 401",
        "graphql, 429",
        "graphql, 500",
        "maton, 200",
        "maton, 401",
        "maton, 429",
        "maton, 500",
        "v1-rest, 200",
        "v1-rest, 401",
        "v1-rest, 429",
        "v1-rest, 500"
    })
    void errors(String backend, int status) throws IOException {
        Files.writeString(folder.resolve("calendar.csv"), "Text\nHello\n");
        byte[] body = ("{\"errors\":[{\"message\":\"" + IN_JSON + "\",\"extensions\":{\"code\":\"" + IN_JSON
                        + "\",\"window\":\"" + IN_JSON + "\"}}],\"success\":false,\"code\":1001,\"message\":\""
                        + IN_JSON
                        + "\",\"error\":\"" + IN_JSON + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("X-RateLimit-Limit", "5");
            exchange.getResponseHeaders().set("X-RateLimit-Remaining", "5");
            exchange.getResponseHeaders().set("X-RateLimit-Reset", "\u001B]0;title\u0007");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            Map<String, String> environment =
                    at(backend, "http://127.0.0.1:" + server.getAddress().getPort());
            environment.putAll(Map.of("BUFFER_API_KEY", "k", "MATON_API_KEY", "k", "BUFFER_ACCESS_TOKEN", "k"));
            for (List<String> command : List.of(
                    List.of("channels"),
                    List.of("posts"),
                    List.of("schedule", "calendar.csv", "--channel", "bluesky:shop"),
                    List.of("edit", "p1", "--text", "Hello"),
                    List.of("move", "p1", "top"),
                    List.of("publish", "p1", "--yes"),
                    List.of("delete", "p1"),
                    List.of("idea", "--text", "Hello"),
                    List.of("ideas"),
                    List.of("limits"),
                    List.of("doctor"),
                    List.of("maton", "connections", "list"))) {
                List<String> verbose = new ArrayList<>(command);
                verbose.add("--verbose");
                run(environment, verbose.toArray(String[]::new));
            }
        } finally {
            server.stop(0);
        }
    }

    /** The usual world, with control characters in every name and text. */
    private Path world() throws IOException {
        try (InputStream usual = Objects.requireNonNull(Emulator.class.getResourceAsStream("default-world.json"))) {
            String json = new String(usual.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll(
                            "(\"(?:name|displayName|text|title)\": \"[^\"]*)\"",
                            "$1 " + IN_JSON.replace("\\", "\\\\") + "\"");
            return Files.writeString(folder.resolve("world.json"), json);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql", "maton", "v1-rest"})
    void names_and_texts(String backend) throws IOException {
        try (Emulator emulator = Emulator.start(EmulatorOptions.builder()
                .startAt(Cli.START)
                .rateLimits(false)
                .world(world())
                .build())) {
            Map<String, String> environment =
                    at(backend, emulator.matonControlEndpoint().toString());
            environment.putAll(Map.of(
                    "BUFFER_API_KEY", emulator.graphQlKey(),
                    "MATON_API_KEY", emulator.matonKey(),
                    "BUFFER_ACCESS_TOKEN", emulator.v1Token()));
            String channel = emulator.world().channels().stream()
                    .filter(one -> one.name().startsWith("harbour-bakery")
                            && one.network().wireName().equals("bluesky"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            Files.writeString(folder.resolve("calendar.csv"), "Text,Posting Time\nHello,queue\n\u001B[31mred,next\n");

            assertThat(run(environment, "channels")).contains("harbour-bakery");
            run(environment, "channels", "--output", "json");
            run(environment, "posts", "--channel", channel, "--output", "json");
            run(environment, "ideas");
            run(environment, "limits");
            assertThat(run(environment, "posts", "--channel", channel)).contains(channel.substring(0, 8));
            assertThat(run(environment, "doctor")).contains("Account");
            assertThat(run(environment, "schedule", "calendar.csv", "--channel", channel))
                    .contains(" | Hello");
            run(environment, "schedule", "calendar.csv", "--channel", "bluesky:nobody");
            run(environment, "validate", "calendar.csv", "--channel", channel);
        }
    }
}
