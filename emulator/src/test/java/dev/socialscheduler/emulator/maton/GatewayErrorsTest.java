package dev.socialscheduler.emulator.maton;

import static dev.socialscheduler.emulator.maton.MatonClient.EMAIL;
import static dev.socialscheduler.emulator.maton.MatonClient.FAILED;
import static dev.socialscheduler.emulator.maton.MatonClient.JOELS;
import static dev.socialscheduler.emulator.maton.MatonClient.MIRAS;
import static dev.socialscheduler.emulator.maton.MatonClient.NONE;
import static dev.socialscheduler.emulator.maton.MatonClient.OF_SLACK;
import static dev.socialscheduler.emulator.maton.MatonClient.OF_SOMEBODY_ELSE;
import static dev.socialscheduler.emulator.maton.MatonClient.PENDING;
import static dev.socialscheduler.emulator.maton.MatonClient.TO_JOEL;
import static dev.socialscheduler.emulator.maton.MatonClient.TO_MIRA;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway itself refuses, and what of Buffer's refusals it lets through. */
class GatewayErrorsTest {
    @RegisterExtension
    static final EmulatorExtension extension = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final Emulator emulator = extension.get();
    private final MatonClient client = new MatonClient(emulator);

    private static List<List<String>> unusableConnections() {
        String start = "400 {\"message\":\"Missing buffer connection: ";
        return List.of(
                List.of(
                        "5f0c2a10-7d3b-4e61-9a52-0000000000ff",
                        start + "there is none with the id in Maton-Connection\"}"),
                List.of("nonsense", start + "there is none with the id in Maton-Connection\"}"),
                List.of(OF_SOMEBODY_ELSE, start + "there is none with the id in Maton-Connection\"}"),
                List.of(PENDING, start + "the one in Maton-Connection is PENDING\"}"),
                List.of(FAILED, start + "the one in Maton-Connection is FAILED\"}"),
                List.of(OF_SLACK, start + "the one in Maton-Connection is of another app\"}"));
    }

    @ParameterizedTest
    @MethodSource("unusableConnections")
    void aConnectionThatCannotBeUsedIsRefused(List<String> idAndAnswer) {
        Reply reply = client.through(idAndAnswer.get(0));

        assertThat(reply.line()).isEqualTo(idAndAnswer.get(1));
        assertThat(reply.header("Content-Type")).containsExactly("application/json; charset=utf-8");
        assertThat(reply.header("RateLimit")).isEmpty();
    }

    @Test
    void aDeletedConnectionIsUnknown() {
        client.control("DELETE", "/connections/" + TO_JOEL, "");

        assertThat(client.through(TO_JOEL).line())
                .isEqualTo(
                        "400 {\"message\":\"Missing buffer connection: there is none with the id in Maton-Connection\"}");
    }

    @Test
    void withoutAnActiveConnectionThereIsNoDefault() {
        assertThat(new MatonClient(emulator, NONE).ask(EMAIL).line())
                .isEqualTo("400 {\"message\":\"Missing buffer connection: there is no active one\"}");
    }

    @Test
    void withoutAKeyNothingIsLookedAt() {
        Reply reply = client.send(client.request("/buffer/")
                .header("Maton-Connection", "nonsense")
                .POST(BodyPublishers.ofString("not even json")));

        assertThat(reply.line()).isEqualTo("401 {\"message\":\"Missing API key\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer wrong",
                "emulator-maton-key-mira",
                "Basic emulator-maton-key-mira",
                "Bearer ",
                "Bearer emulator-key-mira-1"
            })
    void aWrongKeyOrSchemeIsInvalid(String authorization) {
        Reply reply = client.send(client.request("/buffer/")
                .header("Authorization", authorization)
                .POST(BodyPublishers.ofString("{}")));

        assertThat(reply.line()).isEqualTo("401 {\"message\":\"Invalid API key\"}");
    }

    @Test
    void aKeyOfTheGatewayIsWorthNothingAtBuffer() {
        assertThat(client.control("POST", "/graphql", "{\"query\":\"{ account { id } }\"}")
                        .line())
                .isEqualTo(
                        "401 {\"errors\":[{\"message\":\"Access token is not valid\",\"extensions\":{\"code\":\"UNAUTHENTICATED\"}}]}");
    }

    @Test
    void anExpiredAuthorizationIsAServerError() {
        emulator.world().expireConnection(TO_MIRA);
        String expected = "500 {\"message\":\"The authorization of the buffer connection has expired\"}";

        assertThat(client.ask(EMAIL).line()).isEqualTo(expected);
        assertThat(client.through(TO_MIRA).line()).isEqualTo(expected);
        assertThat(client.through(TO_JOEL).line()).isEqualTo(JOELS);
    }

    @Test
    void theRefusalOfAConnectionsKeyIsBuffers() {
        emulator.world().revokeConnectionKey(TO_MIRA);
        Reply reply = client.ask(EMAIL);

        assertThat(reply.line())
                .isEqualTo(
                        "401 {\"errors\":[{\"message\":\"Access token is not valid\",\"extensions\":{\"code\":\"UNAUTHENTICATED\"}}]}");
        assertThat(client.through(TO_JOEL).line()).isEqualTo(JOELS);
        emulator.reset();
        assertThat(client.ask(EMAIL).line()).isEqualTo(MIRAS);
    }

    @Test
    void theSlashBelongsToThePath() {
        Reply reply = client.control("POST", "/buffer", "{\"query\":\"{ account { email } }\"}");

        assertThat(reply.line()).isEqualTo("404 {\"message\":\"The path of an app ends in a slash: /buffer/\"}");
        assertThat(reply.header("Location")).isEmpty();
        assertThat(client.control("POST", "/buffering", "").status()).isEqualTo(404);
    }

    @Test
    void aMissingSlashMayBeRedirected() {
        emulator.matonQuirks().show(MatonQuirk.MISSING_SLASH_IS_REDIRECTED);
        Reply plain = client.control("POST", "/buffer", "{}");
        Reply withQuery = client.control("POST", "/buffer?a=b", "{}");

        assertThat(plain.line()).isEqualTo("301 ");
        assertThat(plain.header("Location")).containsExactly("/buffer/");
        assertThat(withQuery.header("Location")).containsExactly("/buffer/?a=b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ERRORS_ARE_TEXT   | text/plain; charset=utf-8       | 401 Invalid API key
                    ERRORS_ARE_HTML   | text/html; charset=utf-8        | 401 <!DOCTYPE html><html><body><h1>401</h1><p>Invalid API key</p></body></html>
                    ERRORS_ARE_NESTED | application/json; charset=utf-8 | 401 {"error":{"code":401,"message":"Invalid API key"}}
                    ERRORS_ARE_ARRAYS | application/json; charset=utf-8 | 401 ["Invalid API key"]
                    """)
    void errorsHaveOtherShapes(MatonQuirk quirk, String type, String line) {
        emulator.matonQuirks().show(quirk);
        MatonClient stranger = new MatonClient(emulator, "wrong");

        assertThat(stranger.ask(EMAIL).line()).isEqualTo(line);
        assertThat(stranger.ask(EMAIL).header("Content-Type")).containsExactly(type);
        assertThat(stranger.control("GET", "/connections", "").line()).isEqualTo(line);
    }

    @Test
    void errorsMayHaveNoBody() {
        emulator.matonQuirks().show(MatonQuirk.ERRORS_ARE_TEXT, MatonQuirk.ERRORS_ARE_EMPTY);
        Reply reply = new MatonClient(emulator, "wrong").ask(EMAIL);

        assertThat(reply.line()).isEqualTo("401 ");
        assertThat(reply.header("Content-Type")).isEmpty();
        assertThat(emulator.matonQuirks().shown()).containsExactly(MatonQuirk.ERRORS_ARE_EMPTY);
    }

    @Test
    void buffersOwnErrorsKeepTheirShape() {
        emulator.matonQuirks().show(MatonQuirk.ERRORS_ARE_HTML);

        assertThat(client.ask("").text())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"The request body must be a JSON object with a non-empty \\\"query\\\".\",\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}");
        emulator.reset();
        assertThat(new MatonClient(emulator, "wrong").ask(EMAIL).line())
                .isEqualTo("401 {\"message\":\"Invalid API key\"}");
    }
}
