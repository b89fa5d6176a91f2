package dev.socialscheduler.emulator.v1;

import static dev.socialscheduler.emulator.v1.V1Client.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.v1.V1Client.Reply;
import dev.socialscheduler.emulator.world.RateWindow;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tokens, the budget of a minute, the record, faults, and the end of the API. */
class TransportV1Test {
    private static final String BLUESKY = "65a1b2c3d4c0000000000001";
    private static final String TOKEN = "access_token=1%2Femulator-token-mira-1";
    private static final String FORM = "application/x-www-form-urlencoded";

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final V1Client client = new V1Client(emulator.get());

    private Reply anonymous(String path) {
        return client.send(client.request(path));
    }

    private Reply form(String path, String contentType, String body) {
        return client.send(
                client.request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    @Test
    void theTokenMayStandInThreePlaces() {
        assertThat(client.get("user").status()).isEqualTo(200);
        assertThat(anonymous("user.json?" + TOKEN).status()).isEqualTo(200);
        String body = pair("profile_ids[]", BLUESKY) + "&text=x";
        assertThat(form("updates/create.json", FORM, body + "&" + TOKEN).status())
                .isEqualTo(200);
        assertThat(form("updates/create.json?" + TOKEN, FORM + "; charset=UTF-8", body + "+2")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void withoutATokenThereIsNoBody() {
        Reply reply = anonymous("user.json");

        assertThat(reply.line()).isEqualTo("401 ");
        assertThat(reply.header("Content-Type")).containsExactly("text/html");
        assertThat(reply.header("WWW-Authenticate").get(0))
                .startsWith("OAuth realm='Service', error='invalid_request'");
    }

    @Test
    void aWrongTokenAndANewKeyAreRefused() {
        assertThat(new V1Client(emulator.get(), "1/wrong").get("user").line())
                .isEqualTo("401 {\"error\":\"Unauthorized\",\"code\":401}");
        assertThat(new V1Client(emulator.get(), emulator.get().graphQlKey())
                        .get("user")
                        .line())
                .isEqualTo("401 {\"error\":\"OIDC tokens are not accepted for direct API access\",\"code\":401}");
    }

    @Test
    void aBodyThatSaysItIsJsonIsNotRead() {
        assertThat(form("updates/create.json?" + TOKEN, "application/json", "profile_ids[]=" + BLUESKY + "&text=x")
                        .line())
                .isEqualTo("400 {\"success\":false,\"message\":\"profile_ids is required\",\"code\":1004}");
    }

    @Test
    void sharesOfALinkNeedNoTokenAndMayCallAFunction() {
        Reply plain = anonymous("links/shares.json?url=https%3A%2F%2Facme.example");
        Reply called = anonymous("links/shares.json?url=https%3A%2F%2Fwww.acme.example&callback=cb");

        assertThat(plain.line()).matches("200 \\{\"shares\":\\d+}");
        assertThat(called.text()).isEqualTo("cb(" + plain.text() + ");");
        assertThat(called.header("Content-Type")).containsExactly("application/javascript");
    }

    @Test
    void anAnswerCanBeIndented() {
        assertThat(client.post("user/deauthorize", "pretty=true").text())
                .isEqualToNormalizingNewlines(
                        "{\n  \"success\" : true,\n  \"message\" : \"Access successfully revoked!\"\n}");
    }

    @Test
    void sixtyRequestsAMinute() {
        for (int i = 0; i < 60; i++) {
            assertThat(client.get("user").status()).isEqualTo(200);
        }
        Reply refused = client.get("user");
        assertThat(refused.line()).isEqualTo("429 {\"error\":\"Too many requests\",\"code\":429}");
        assertThat(refused.header("Retry-After")).isEmpty();
        assertThat(refused.header("RateLimit")).isEmpty();
        assertThat(new V1Client(emulator.get(), "1/emulator-token-mira-2")
                        .get("user")
                        .status())
                .isEqualTo(429);
        assertThat(new V1Client(emulator.get(), "1/emulator-token-joel")
                        .get("user")
                        .status())
                .isEqualTo(200);

        emulator.get().clock().advance(Duration.ofMinutes(1));
        assertThat(client.get("user").status()).isEqualTo(200);
    }

    @Test
    void theBudgetCanBeSwitchedOff() {
        EmulatorOptions options = EmulatorOptions.builder()
                .startAt(Instant.parse("2026-12-01T08:00:00Z"))
                .rateLimits(false)
                .build();
        try (Emulator generous = Emulator.start(options)) {
            V1Client other = new V1Client(generous);
            for (int i = 0; i < 70; i++) {
                assertThat(other.get("user").status()).isEqualTo(200);
            }
        }
    }

    @Test
    void requestsAreRecordedByEndpointAndWithoutTheToken() {
        String body = pair("profile_ids[]", BLUESKY) + "&text=caf%C3%A9&" + TOKEN;
        form("updates/create.json?" + TOKEN, FORM, body);
        client.get("updates/65a1b2c3d4b0000000000001", TOKEN);

        var recorded = emulator.get().requests().all();
        assertThat(recorded.get(0).rootFields()).containsExactly("updates/create");
        assertThat(recorded.get(0).variables())
                .hasToString("{\"access_token\":\"(hidden)\",\"profile_ids\":{\"0\":\"" + BLUESKY
                        + "\"},\"text\":\"café\"}");
        assertThat(recorded.get(1).rootFields()).containsExactly("updates/:id");
        assertThat(recorded.toString()).doesNotContain("emulator-token");
        assertThat(emulator.get().requests().of("updates/create")).hasSize(1);
    }

    @Test
    void faultsBefallEndpoints() {
        emulator.get()
                .faults()
                .next(
                        Fault.serverErrorBefore(502).on("updates/create"),
                        Fault.rateLimited(RateWindow.DAY).on("updates/:id"),
                        Fault.loseAnswer().on("updates/:id/share"));

        assertThat(client.get("user").status()).isEqualTo(200);
        assertThat(client.post("updates/create", pair("profile_ids[]", BLUESKY), "text=x")
                        .line())
                .isEqualTo("502 {\"error\":\"An unknown error occurred\",\"code\":1000}");
        assertThat(client.get("updates/65a1b2c3d4b0000000000004").status()).isEqualTo(429);
        assertThatThrownBy(() -> client.post("updates/65a1b2c3d4b0000000000004/share"))
                .hasMessage("no answer");
        assertThat(client.get("updates/65a1b2c3d4b0000000000004")
                        .ok()
                        .path("status")
                        .asText())
                .isEqualTo("sent");
    }

    @Test
    void aCreateCanFailHalfWay() {
        emulator.get().faults().next(Fault.dataNullAfter(1).on("updates/create"));
        int before = emulator.get().world().posts().size();
        Reply reply = client.post(
                "updates/create",
                pair("profile_ids[]", BLUESKY),
                pair("profile_ids[]", "65a1b2c3d4c0000000000002"),
                "text=x");

        assertThat(reply.line()).isEqualTo("500 {\"error\":\"An unknown error occurred\",\"code\":1000}");
        assertThat(emulator.get().world().posts()).hasSize(before + 1);
    }

    @Test
    void anAgentIsRefusedWithCloudflaresText() {
        EmulatorOptions options = EmulatorOptions.builder()
                .refuseUserAgent(Pattern.compile("^Java-http-client"))
                .build();
        try (Emulator strict = Emulator.start(options)) {
            Reply reply = new V1Client(strict).get("user");
            assertThat(reply.line()).isEqualTo("403 error code: 1010");
            assertThat(reply.header("Content-Type")).containsExactly("text/plain; charset=UTF-8");
        }
    }

    @Test
    void theApiEndsOnTheAnnouncedDay() {
        emulator.get().clock().set(Instant.parse("2027-01-31T23:59:59Z"));
        assertThat(client.get("user").status()).isEqualTo(200);

        emulator.get().clock().advance(Duration.ofSeconds(1));
        assertThat(client.get("user").line()).isEqualTo("410 {\"error\":\"This API has been retired.\",\"code\":410}");
    }

    @Test
    void anotherDayAndTheTrialAreOptions() {
        EmulatorOptions options = EmulatorOptions.builder()
                .startAt(Instant.parse("2026-12-09T12:00:00Z"))
                .v1RetiredFrom(Instant.parse("2026-12-20T00:00:00Z"))
                .v1BrownOut(true)
                .build();
        try (Emulator trial = Emulator.start(options)) {
            assertThat(new V1Client(trial).get("user").status()).isEqualTo(410);
            trial.clock().advance(Duration.ofDays(1));
            assertThat(new V1Client(trial).get("user").status()).isEqualTo(200);
            trial.clock().advance(Duration.ofDays(10));
            assertThat(new V1Client(trial).get("user").status()).isEqualTo(410);
        }
    }

    @Test
    void aTokenGivenBackIsWorthNothingUntilTheReset() {
        client.post("user/deauthorize").ok();

        assertThat(client.get("user").status()).isEqualTo(401);
        assertThat(new V1Client(emulator.get(), "1/emulator-token-mira-2")
                        .get("user")
                        .status())
                .isEqualTo(200);
        emulator.get().reset();
        assertThat(client.get("user").status()).isEqualTo(200);
    }
}
