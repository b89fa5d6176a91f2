package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.TestClient.Reply;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.emulator.world.RateWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The older rate-limit headers of the beta dialect, and a channel that the default world does not have. */
class BetaTransportTest {
    private static final String ACCOUNT = "{ account { id } }";
    private static final String WORLD = """
            {
              "accounts": [
                {"id": "a00000000000000000000001", "email": "a@x.example", "name": "A", "timezone": "Europe/Paris", "plan": "free", "keys": ["k"]}
              ],
              "organizations": [{"id": "b00000000000000000000001", "account": "a00000000000000000000001", "name": "B"}],
              "channels": [
                {"id": "c00000000000000000000001", "organization": "b00000000000000000000001", "service": "startPage", "name": "s", "timezone": "Asia/Tokyo"},
                {"id": "c00000000000000000000002", "organization": "b00000000000000000000001", "service": "threads", "name": "t", "timezone": "Asia/Tokyo"}
              ]
            }
            """;

    @TempDir
    Path folder = Path.of("");

    private Emulator start() throws IOException {
        return Emulator.start(EmulatorOptions.builder()
                .dialect(Dialect.BETA)
                .world(Files.writeString(folder.resolve("world.json"), WORLD))
                .startAt(Instant.parse("2026-03-10T08:00:00Z"))
                .build());
    }

    private static void assertBudget(Reply reply, String limit, String remaining, String reset) {
        assertThat(reply.header("RateLimit-Limit")).containsExactly(limit);
        assertThat(reply.header("RateLimit-Remaining")).containsExactly(remaining);
        assertThat(reply.header("RateLimit-Reset")).containsExactly(reset);
        assertThat(reply.headers())
                .doesNotContainKeys("ratelimit", "ratelimit-policy", "retry-after", "x-ratelimit-limit");
    }

    @Test
    void threeHeadersTellOfTheShortestWindow() throws IOException {
        try (Emulator emulator = start()) {
            TestClient client = new TestClient(emulator);
            client.send(ACCOUNT);
            emulator.clock().advance(Duration.ofSeconds(3));

            assertBudget(client.send("{ nonsense }"), "100", "98", "2026-03-10T08:15:00.000Z");
        }
    }

    @Test
    void aRefusalSaysInItsBodyHowLongToWait() throws IOException {
        try (Emulator emulator = start()) {
            TestClient client = new TestClient(emulator);
            for (int i = 0; i < 100; i++) {
                assertThat(client.send(ACCOUNT).status()).isEqualTo(200);
            }
            emulator.clock().advance(Duration.ofSeconds(10));
            Reply refused = client.send(ACCOUNT);

            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.text())
                    .isEqualTo(
                            "{\"errors\":[{\"message\":\"Too many requests from this client. Please try again later.\",\"extensions\":{\"code\":\"RATE_LIMIT_EXCEEDED\",\"limitType\":\"CLIENT_ACCOUNT\",\"retryAfter\":890}}]}");
            assertBudget(refused, "100", "0", "2026-03-10T08:15:00.000Z");
        }
    }

    @Test
    void aFullLongerWindowIsTheOneThatIsTold() throws IOException {
        try (Emulator emulator = start()) {
            emulator.faults().next(Fault.rateLimited(RateWindow.DAY));
            Reply refused = new TestClient(emulator).send(ACCOUNT);

            assertThat(refused.json().at("/errors/0/extensions/retryAfter").asInt())
                    .isEqualTo(86_400);
            assertBudget(refused, "250", "0", "2026-03-11T08:00:00.000Z");
        }
    }

    @Test
    void startPageIsOneWord() throws IOException {
        try (Emulator emulator = start()) {
            TestClient client = new TestClient(emulator);
            String organization = "organizationId: \"b00000000000000000000001\"";

            assertThat(client.send("{ channels(input: {" + organization
                                    + ", filter: {services: [startpage, mastodon]}}) { name service } }")
                            .data("channels")
                            .toString())
                    .isEqualTo("[{\"name\":\"s\",\"service\":\"startpage\"}]");
            assertThat(client.send("{ channels(input: {" + organization + ", filter: {services: []}}) { name } }")
                            .data("channels"))
                    .hasSize(2);
            JsonNode idea = client.send(
                            "mutation { createIdea(input: {" + organization
                                    + ", content: {text: \"t\", services: [startpage, threads]}}) { ... on Idea { content { services } } } }")
                    .data("createIdea");
            assertThat(idea.toString()).isEqualTo("{\"content\":{\"services\":[\"startpage\",\"threads\"]}}");
        }
    }
}
