package dev.socialscheduler.emulator.maton;

import static dev.socialscheduler.emulator.maton.MatonClient.FAILED;
import static dev.socialscheduler.emulator.maton.MatonClient.NONE;
import static dev.socialscheduler.emulator.maton.MatonClient.OF_SLACK;
import static dev.socialscheduler.emulator.maton.MatonClient.PENDING;
import static dev.socialscheduler.emulator.maton.MatonClient.TO_JOEL;
import static dev.socialscheduler.emulator.maton.MatonClient.TO_MIRA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.maton.MatonClient.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlApiTest {
    private static final String FIRST_MADE = "e0ca11ab-1e5e-4d00-8000-000000000001";
    private static final String NOT_FOUND = "404 {\"message\":\"Connection not found\"}";

    @RegisterExtension
    static final EmulatorExtension extension =
            EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00.327860999Z"));

    private final Emulator emulator = extension.get();
    private final MatonClient client = new MatonClient(emulator);

    private List<String> listed(String query) {
        Reply reply = client.control("GET", "/connections" + query, "");
        assertThat(reply.status()).isEqualTo(200);
        return reply.json().path("connections").findValuesAsText("connection_id");
    }

    private Reply create(String body) {
        return client.control("POST", "/connections", body);
    }

    private String urlStart() {
        return emulator.matonControlEndpoint() + "/connect/?session_token=";
    }

    @Test
    void theListShowsOnesOwnTheOldestFirst() {
        assertThat(listed("")).containsExactly(OF_SLACK, PENDING, FAILED, TO_MIRA, TO_JOEL);
    }

    @Test
    void theListIsFiltered() {
        assertThat(listed("?app=buffer&status=ACTIVE")).containsExactly(TO_MIRA, TO_JOEL);
        assertThat(listed("?app=buffer")).containsExactly(PENDING, FAILED, TO_MIRA, TO_JOEL);
        assertThat(listed("?app=slack")).containsExactly(OF_SLACK);
        assertThat(listed("?status=PENDING")).containsExactly(PENDING);
        assertThat(listed("?status=FAILED&app=buffer")).containsExactly(FAILED);
        assertThat(listed("?status=FAILED&app=slack")).isEmpty();
        assertThat(listed("?app=buf%66er&status=EXPIRED")).isEmpty();
        assertThat(listed("?limit=1&status")).hasSize(5);
    }

    @Test
    void anEmptyListIsAList() {
        assertThat(new MatonClient(emulator, NONE)
                        .control("GET", "/connections?status=ACTIVE", "")
                        .line())
                .isEqualTo("200 {\"connections\":[]}");
    }

    @Test
    void aConnectionIsShown() {
        Reply reply = client.control("GET", "/connections/" + TO_MIRA, "");

        assertThat(reply.line())
                .isEqualTo("200 {\"connection\":{\"connection_id\":\"" + TO_MIRA
                        + "\",\"status\":\"ACTIVE\",\"creation_time\":\"2026-05-18T08:00:00.327860Z\",\"last_updated_time\":\"2026-05-18T08:00:00.327860Z\",\"url\":\""
                        + urlStart() + token(TO_MIRA)
                        + "\",\"app\":\"buffer\",\"method\":\"API_KEY\",\"metadata\":{}}}");
        assertThat(reply.header("Content-Type")).containsExactly("application/json; charset=utf-8");
    }

    private String token(String id) {
        return emulator.world().connections().stream()
                .filter(connection -> connection.id().equals(id))
                .map(connection -> connection.sessionToken())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aConnectionIsMadeAndWaits() {
        Reply reply = create("{\"app\":\"buffer\"}");

        assertThat(reply.line())
                .isEqualTo("200 {\"connection\":{\"connection_id\":\"" + FIRST_MADE
                        + "\",\"status\":\"PENDING\",\"creation_time\":\"2026-12-04T08:00:00.327860Z\",\"last_updated_time\":\"2026-12-04T08:00:00.327860Z\",\"url\":\""
                        + urlStart() + token(FIRST_MADE)
                        + "\",\"app\":\"buffer\",\"method\":\"API_KEY\",\"metadata\":{}}}");
        assertThat(token(FIRST_MADE)).matches("[0-9a-f]{32}");
        assertThat(client.through(FIRST_MADE).line())
                .isEqualTo("400 {\"message\":\"Missing buffer connection: the one in Maton-Connection is PENDING\"}");
    }

    @Test
    void timesHaveSixDigitsEvenIfTheyAreNoughts() {
        emulator.clock().set(Instant.parse("2026-12-05T00:00:00Z"));

        assertThat(create("{\"app\":\"buffer\"}")
                        .json()
                        .at("/connection/creation_time")
                        .asText())
                .isEqualTo("2026-12-05T00:00:00.000000Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"API_KEY", "BASIC", "OAUTH1", "OAUTH2", "MCP"})
    void theMethodIsWhatTheWishSays(String method) {
        JsonNode made = create("{\"app\":\"buffer\",\"method\":\"" + method + "\",\"more\":1}")
                .json()
                .path("connection");

        assertThat(made.path("method").asText()).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    not json                           | The body is not valid JSON
                    ~~                                 | The body must be a JSON object
                    ["buffer"]                         | The body must be a JSON object
                    {}                                 | The field 'app' is missing
                    {"app": 7}                         | The field 'app' is missing
                    {"app": "Buffer"}                  | Unknown app
                    {"app": "buffer", "method": "KEY"} | Unknown method
                    """)
    void aWishThatCannotBeGrantedIsRefused(String body, String message) {
        assertThat(create(body).line()).isEqualTo("400 {\"message\":\"" + message + "\"}");
        assertThat(listed("")).hasSize(5);
    }

    @Test
    void aConnectionIsDeleted() {
        assertThat(client.control("DELETE", "/connections/" + TO_MIRA, "").line())
                .isEqualTo("200 {}");

        assertThat(listed("?app=buffer&status=ACTIVE")).containsExactly(TO_JOEL);
        assertThat(client.control("GET", "/connections/" + TO_MIRA, "").line()).isEqualTo(NOT_FOUND);
        assertThat(client.control("DELETE", "/connections/" + TO_MIRA, "").line())
                .isEqualTo(NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", MatonClient.OF_SOMEBODY_ELSE, "", "a/b"})
    void whatIsUnknownOrSomebodyElsesIsNotFound(String id) {
        assertThat(client.control("GET", "/connections/" + id, "").line()).isEqualTo(NOT_FOUND);
        assertThat(client.control("DELETE", "/connections/" + id, "").line()).isEqualTo(NOT_FOUND);
        assertThat(emulator.world().connections()).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /connections, 'GET, POST'",
        "DELETE, /connections, 'GET, POST'",
        "POST, /connections/x, 'GET, DELETE'",
        "PATCH, /connections/x, 'GET, DELETE'"
    })
    void otherMethodsAreRefused(String method, String path, String allowed) {
        Reply reply = client.control(method, path, "");

        assertThat(reply.line()).isEqualTo("405 {\"message\":\"Method not allowed\"}");
        assertThat(reply.header("Allow")).containsExactly(allowed);
    }

    @Test
    void aKeyIsNeeded() {
        assertThat(client.send(client.request("/connections").GET()).line())
                .isEqualTo("401 {\"message\":\"Missing API key\"}");
        assertThat(new MatonClient(emulator, "wrong")
                        .control("DELETE", "/connections/" + TO_MIRA, "")
                        .line())
                .isEqualTo("401 {\"message\":\"Invalid API key\"}");
        assertThat(client.send(client.request("/connections").POST(BodyPublishers.ofString("{\"app\":\"buffer\"}")))
                        .status())
                .isEqualTo(401);
        assertThat(emulator.world().connections()).hasSize(7);
    }

    @Test
    void answersMayBeOtherThanWeThink() {
        emulator.matonQuirks().show(MatonQuirk.CREATED_IS_BARE, MatonQuirk.CREATED_HAS_STATUS_201);
        emulator.matonQuirks().show(MatonQuirk.DELETED_HAS_NO_BODY, MatonQuirk.CONNECTIONS_HAVE_NO_METHOD);
        Reply made = create("{\"app\":\"buffer\"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("connection_id").asText()).isEqualTo(FIRST_MADE);
        assertThat(made.text()).doesNotContain("method").contains("\"app\":\"buffer\",\"metadata\":{}");
        assertThat(client.control("DELETE", "/connections/" + FIRST_MADE, "").line())
                .isEqualTo("204 ");
    }

    @Test
    void callsAreRecordedByName() {
        listed("?app=buffer");
        create("{\"app\":\"buffer\"}");
        client.control("GET", "/connections/" + FIRST_MADE, "");
        client.control("DELETE", "/connections/" + FIRST_MADE, "");

        assertThat(emulator.requests().all())
                .flatExtracting(request -> request.rootFields())
                .containsExactly("connections/list", "connections/create", "connections/get", "connections/delete");
        assertThat(emulator.requests().all()).asString().doesNotContain("emulator-maton-key", token(TO_MIRA));
    }

    @Test
    void resetBringsBackWhatWasThere() {
        create("{\"app\":\"buffer\"}");
        client.control("DELETE", "/connections/" + TO_MIRA, "");
        emulator.matonQuirks().show(MatonQuirk.CREATED_IS_BARE);
        emulator.reset();

        assertThat(listed("")).containsExactly(OF_SLACK, PENDING, FAILED, TO_MIRA, TO_JOEL);
        assertThat(create("{\"app\":\"buffer\"}")
                        .json()
                        .at("/connection/connection_id")
                        .asText())
                .isEqualTo(FIRST_MADE);
    }
}
