package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.TestClient.Reply;
import dev.socialscheduler.emulator.maton.MatonQuirk;
import dev.socialscheduler.emulator.v1.V1Quirk;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {
    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final TestClient client = new TestClient(emulator.get());

    private Reply send(String method, String name, String body) {
        return client.send(HttpRequest.newBuilder(emulator.get().baseUri().resolve("_emulator/" + name))
                .method(method, BodyPublishers.ofString(body)));
    }

    @Test
    void theClockIsReadAndMoved() {
        assertThat(send("GET", "clock", "").text()).isEqualTo("{\"now\":\"2026-12-04T08:00:00Z\"}");
        assertThat(send("POST", "clock", "{\"advance\":\"PT1H\"}").text())
                .isEqualTo("{\"now\":\"2026-12-04T09:00:00Z\"}");
        assertThat(send("POST", "clock", "{\"now\":\"2027-01-01T00:00:00Z\"}").text())
                .isEqualTo("{\"now\":\"2027-01-01T00:00:00Z\"}");
        assertThat(send("POST", "reset", "").text()).isEqualTo("{\"now\":\"2026-12-04T08:00:00Z\"}");
    }

    @Test
    void faultsAreAddedListedAndRemoved() {
        Reply added = send(
                "POST",
                "faults",
                "[{\"kind\":\"rateLimited\",\"window\":\"24h\"},{\"kind\":\"serverErrorAfter\",\"status\":500,\"on\":\"createPost\"}]");

        assertThat(added.text())
                .isEqualTo(
                        "{\"pending\":[{\"kind\":\"rateLimited\",\"delay\":\"PT0S\",\"count\":0,\"status\":502,\"window\":\"24h\",\"on\":null},{\"kind\":\"serverErrorAfter\",\"delay\":\"PT0S\",\"count\":0,\"status\":500,\"window\":null,\"on\":\"createPost\"}]}");
        assertThat(client.send("{ account { id } }").status()).isEqualTo(429);
        assertThat(send("DELETE", "faults", "").text()).isEqualTo("{\"pending\":[]}");
    }

    @Test
    void requestsAreListed() {
        client.send("query Me { account { id } }");

        assertThat(send("GET", "requests", "")
                        .json()
                        .at("/requests/0/operation")
                        .asText())
                .isEqualTo("Me");
        assertThat(send("GET", "requests", "").json().get("requests")).hasSize(1);
        assertThat(send("GET", "requests", "").text()).doesNotContain("emulator-key");
    }

    @ParameterizedTest
    @EnumSource
    void quirksAreShownListedAndHidden(V1Quirk quirk) {
        String shown = send("POST", "v1-quirks", "[\"" + FaultReader.wireName(quirk) + "\"]")
                .text();

        assertThat(shown).isEqualTo("{\"shown\":[\"" + FaultReader.wireName(quirk) + "\"]}");
        assertThat(emulator.get().v1Quirks().shown()).containsExactly(quirk);
        assertThat(send("GET", "v1-quirks", "").text()).isEqualTo(shown);
        assertThat(send("DELETE", "v1-quirks", "").text()).isEqualTo("{\"shown\":[]}");
    }

    @ParameterizedTest
    @EnumSource
    void quirksOfTheGatewayAreShownListedAndHidden(MatonQuirk quirk) {
        String shown = send("POST", "maton-quirks", "[\"" + FaultReader.wireName(quirk) + "\"]")
                .text();

        assertThat(shown).isEqualTo("{\"shown\":[\"" + FaultReader.wireName(quirk) + "\"]}");
        assertThat(emulator.get().matonQuirks().shown()).containsExactly(quirk);
        assertThat(emulator.get().v1Quirks().shown()).isEmpty();
        assertThat(send("GET", "maton-quirks", "").text()).isEqualTo(shown);
        assertThat(send("DELETE", "maton-quirks", "").text()).isEqualTo("{\"shown\":[]}");
    }

    @Test
    void anUnknownQuirkIsAnsweredWithTheKnownOnes() {
        assertThat(send("POST", "v1-quirks", "[\"id\"]").json().path("error").asText())
                .startsWith("unknown quirk 'id'; expected one of idOnly, underscoreIdOnly, documentedFieldsOnly, ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    POST | clock  | {}                    | 400 | Send {"now": "2026-12-01T08:00:00Z"} or {"advance": "PT1H"} to move the clock
                    POST | clock  | {"advance":"an hour"} | 400 | Text cannot be parsed to a Duration
                    POST | faults | {"kind":"loose"}      | 400 | unknown fault 'loose'; expected one of loseAnswer, loseRequest, applyLate, rateLimited, gatewayRateLimited, serverErrorBefore, serverErrorAfter, malformedJson, truncatedJson, cutAnswer, resetBefore, resetAfter, duplicateAnswer, htmlForbidden, slow, stall, dataNull
                    POST | faults | {"kind":"rateLimited","window":"1h"} | 400 | window must be one of 15m, 24h, 30d, but was '1h'
                    POST | v1-quirks | []                 | 400 | Send a list of quirks such as ["idOnly"]
                    POST | maton-quirks | {}              | 400 | Send a list of quirks such as ["errorsAreText"]
                    POST | maton-quirks | ["idOnly"]      | 400 | unknown quirk 'idOnly'; expected one of errorsAreText, errorsAreHtml, errorsAreEmpty, errorsAreNested, errorsAreArrays, rateLimitHasRetryAfter, missingSlashIsRedirected, connectionsHaveNoMethod, createdIsBare, createdHasStatus201, deletedHasNoBody
                    GET  | worlds | ~~ | 404 | Under /_emulator/ you can use: GET and POST clock; POST reset; GET requests; GET, POST and DELETE faults, v1-quirks and maton-quirks
                    """)
    void badWishesAreExplained(String method, String name, String body, int status, String message) {
        Reply reply = send(method, name, body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().path("error").asText()).isEqualTo(message);
    }
}
