package dev.socialscheduler.emulator.maton;

import static dev.socialscheduler.emulator.maton.MatonClient.EMAIL;
import static dev.socialscheduler.emulator.maton.MatonClient.FAILED;
import static dev.socialscheduler.emulator.maton.MatonClient.JOELS;
import static dev.socialscheduler.emulator.maton.MatonClient.MIRAS;
import static dev.socialscheduler.emulator.maton.MatonClient.NONE;
import static dev.socialscheduler.emulator.maton.MatonClient.PENDING;
import static dev.socialscheduler.emulator.maton.MatonClient.TO_MIRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.maton.MatonClient.Reply;
import dev.socialscheduler.emulator.world.Connection;
import dev.socialscheduler.emulator.world.Connection.Status;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do to connections: at the page to which their {@code url} leads, and through the window for tests. */
class ConnectPageTest {
    @RegisterExtension
    static final EmulatorExtension extension = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final Emulator emulator = extension.get();
    private final MatonClient client = new MatonClient(emulator, NONE);

    private static JsonNode create(MatonClient client) {
        return client.control("POST", "/connections", "{\"app\":\"buffer\"}")
                .json()
                .path("connection");
    }

    private static String url(MatonClient client, String id) {
        return client.control("GET", "/connections/" + id, "")
                .json()
                .at("/connection/url")
                .asText();
    }

    private Reply visit(String method, String url) {
        return client.send(HttpRequest.newBuilder(URI.create(url)).method(method, BodyPublishers.noBody()));
    }

    private Connection connection(String id) {
        return emulator.world().connections().stream()
                .filter(connection -> connection.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void aVisitAuthorizesTheConnection(String method) {
        JsonNode made = create(client);
        String id = made.path("connection_id").asText();
        assertThat(client.ask(EMAIL).status()).isEqualTo(400);
        emulator.clock().advance(Duration.ofNanos(14_490_149_000L));
        Reply page = visit(method, made.path("url").asText());

        assertThat(page.line()).isEqualTo("200 The connection " + id + " is ACTIVE now.");
        assertThat(page.header("Content-Type")).containsExactly("text/plain; charset=utf-8");
        assertThat(client.ask(EMAIL).line()).isEqualTo(MIRAS);
        JsonNode shown = client.control("GET", "/connections/" + id, "").json().path("connection");
        assertThat(shown.path("status").asText()).isEqualTo("ACTIVE");
        assertThat(shown.path("creation_time").asText()).isEqualTo("2026-12-04T08:00:00.000000Z");
        assertThat(shown.path("last_updated_time").asText()).isEqualTo("2026-12-04T08:00:14.490149Z");
    }

    @Test
    void anotherVisitChangesNothing() {
        MatonClient mira = new MatonClient(emulator);
        Connection before = connection(TO_MIRA);

        assertThat(visit("GET", url(mira, TO_MIRA)).text()).isEqualTo("The connection " + TO_MIRA + " is ACTIVE now.");
        assertThat(connection(TO_MIRA)).isEqualTo(before);
        assertThat(visit("GET", url(mira, FAILED)).text()).isEqualTo("The connection " + FAILED + " is FAILED now.");
    }

    @Test
    void aWrongTokenLeadsNowhere() {
        String page = emulator.matonControlEndpoint() + "/connect/";

        assertThat(visit("GET", page + "?session_token=x").line()).isEqualTo("404 No connection waits here.");
        assertThat(visit("GET", page).line()).isEqualTo("404 No connection waits here.");
        assertThat(visit("DELETE", page).line()).isEqualTo("405 Open this page with a browser.");
        assertThat(visit("GET", emulator.matonControlEndpoint() + "/connect").status())
                .isEqualTo(404);
    }

    @Test
    void aDeletedConnectionCannotBeAuthorized() {
        JsonNode made = create(client);
        client.control("DELETE", "/connections/" + made.path("connection_id").asText(), "");

        assertThat(visit("GET", made.path("url").asText()).status()).isEqualTo(404);
    }

    @Test
    void aVisitIsRecordedWithoutItsToken() {
        JsonNode made = create(client);
        visit("GET", made.path("url").asText());

        assertThat(emulator.requests().all().get(1).path()).isEqualTo("/connect/");
        assertThat(emulator.requests().all())
                .asString()
                .doesNotContain(connection(made.path("connection_id").asText()).sessionToken());
    }

    @Test
    void newConnectionsLeadWhereTheWorldSays(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("world.json"), """
                {
                  "accounts": [
                    {"id": "a00000000000000000000001", "email": "a@x.example", "name": "A", "timezone": "Europe/Paris", "keys": ["a"]},
                    {"id": "a00000000000000000000002", "email": "joel@other.example", "name": "B", "timezone": "Europe/Paris", "keys": ["b"]}
                  ],
                  "maton": [{"keys": ["m1", "m2"], "newConnectionsLeadTo": "a00000000000000000000002"}]
                }
                """);
        try (Emulator other =
                Emulator.start(EmulatorOptions.builder().world(file).build())) {
            MatonClient first = new MatonClient(other);
            MatonClient second = new MatonClient(other, "m2");
            visit("GET", create(first).path("url").asText());

            assertThat(second.ask(EMAIL).line()).isEqualTo(JOELS);
        }
    }

    @Test
    void testsDoWhatPeopleDo() {
        emulator.world().authorizeConnection(PENDING);
        assertThat(connection(PENDING).status()).isEqualTo(Status.ACTIVE);

        String made = create(client).path("connection_id").asText();
        emulator.world().failConnection(made);
        assertThat(connection(made).status()).isEqualTo(Status.FAILED);
        assertThat(new MatonClient(emulator, NONE).through(made).status()).isEqualTo(400);
    }

    @Test
    void onlyWhatWaitsCanBeAuthorizedOrFail() {
        assertThatIllegalStateException()
                .isThrownBy(() -> emulator.world().authorizeConnection(TO_MIRA))
                .withMessage("connection " + TO_MIRA + " is ACTIVE, not PENDING");
        assertThatIllegalStateException()
                .isThrownBy(() -> emulator.world().failConnection(FAILED))
                .withMessage("connection " + FAILED + " is FAILED, not PENDING");
        assertThatThrownBy(() -> emulator.world().expireConnection("x"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no connection with the id x");
    }

    @Test
    void resetUndoesWhatTestsDid() {
        emulator.world().authorizeConnection(PENDING);
        emulator.world().expireConnection(TO_MIRA);
        emulator.world().revokeConnectionKey(TO_MIRA);
        assertThat(connection(TO_MIRA).expired()).isTrue();
        assertThat(connection(TO_MIRA).keyRevoked()).isTrue();
        emulator.reset();

        assertThat(connection(PENDING).status()).isEqualTo(Status.PENDING);
        assertThat(connection(TO_MIRA).expired()).isFalse();
        assertThat(connection(TO_MIRA).keyRevoked()).isFalse();
    }
}
