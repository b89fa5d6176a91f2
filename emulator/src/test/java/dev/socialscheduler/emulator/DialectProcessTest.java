package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.graphql.Dialect;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dialect as an option of the process, and of a program. */
class DialectProcessTest {

    @ParameterizedTest
    @CsvSource({
        "--dialect current, ''",
        "--port 0, ''",
        "--dialect beta, ' (dialect beta)'",
        "--port 0 --dialect gateway, ' (dialect gateway)'"
    })
    void theProcessSaysWhichDialectItSpeaks(String arguments, String said) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Emulator emulator = EmulatorMain.start(arguments.split(" ", -1))) {
            EmulatorMain.announce(emulator, new PrintStream(out, true, StandardCharsets.UTF_8));

            assertThat(out.toString(StandardCharsets.UTF_8).lines().findFirst())
                    .contains("# Serving Buffer's GraphQL API" + said
                            + ", REST API v1 and the Maton gateway. Emulator settings: " + emulator.baseUri()
                            + "_emulator/");
        }
    }

    @Test
    void theGatewaysFaceForwardsToTheSameDialect() {
        try (Emulator emulator = Emulator.start(
                EmulatorOptions.builder().dialect(Dialect.GATEWAY).build())) {
            TestClient.Reply reply = new TestClient(emulator)
                    .send(
                            HttpRequest.newBuilder(emulator.matonEndpoint())
                                    .header("Authorization", "Bearer " + emulator.matonKey())
                                    .POST(
                                            HttpRequest.BodyPublishers.ofString(
                                                    "{\"query\":\"{ channel(channelId: \\\"65a1b2c3d4c0000000000001\\\") { service } }\"}")));

            assertThat(reply.text()).isEqualTo("{\"data\":{\"channel\":{\"service\":\"bluesky\"}}}");
        }
    }

    @Test
    void aResetKeepsTheDialect() {
        try (Emulator emulator = Emulator.start(
                EmulatorOptions.builder().dialect(Dialect.GATEWAY).build())) {
            emulator.reset();

            assertThat(emulator.dialect()).isEqualTo(Dialect.GATEWAY);
            assertThat(new TestClient(emulator)
                            .send("{ account { organizations { channels { id } } } }")
                            .status())
                    .isEqualTo(200);
        }
    }
}
