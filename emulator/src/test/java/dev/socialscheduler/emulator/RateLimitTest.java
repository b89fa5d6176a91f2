package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.TestClient.Reply;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RateLimitTest {
    private static final String ACCOUNT = "{ account { id } }";
    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.with(
            EmulatorOptions.builder().startAt(START).plan("free").build());

    private final TestClient client = new TestClient(emulator.get());

    private Reply send(int times) {
        for (int i = 1; i < times; i++) {
            assertThat(client.send(ACCOUNT).status()).isEqualTo(200);
        }
        return client.send(ACCOUNT);
    }

    private static void pass(Duration duration) {
        emulator.get().clock().advance(duration);
    }

    @Test
    void everyAnswerShowsTheThreeWindows() {
        send(1);
        pass(Duration.ofSeconds(3));
        Reply reply = client.send("{ nonsense }");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("RateLimit"))
                .containsExactlyInAnyOrder(
                        "\"100-in-15min\";r=98;t=897",
                        "\"250-in-1day\";r=248;t=86397",
                        "\"3000-in-30days\";r=2998;t=2591997");
        assertThat(reply.header("RateLimit-Policy"))
                .containsExactlyInAnyOrder(
                        "\"100-in-15min\";q=100;w=900;pk=:Zjg2M2U5ZGQ0NTA5:",
                        "\"250-in-1day\";q=250;w=86400;pk=:Zjg2M2U5ZGQ0NTA5:",
                        "\"3000-in-30days\";q=3000;w=2592000;pk=:Zjg2M2U5ZGQ0NTA5:");
        assertThat(reply.header("X-RateLimit-Limit")).containsExactly("3000");
        assertThat(reply.header("X-RateLimit-Remaining")).containsExactly("2998");
        assertThat(reply.header("X-RateLimit-Reset"))
                .containsExactly(String.valueOf(START.plus(Duration.ofDays(30)).getEpochSecond()));
    }

    @Test
    void theQuarterOfAnHourRolls() {
        send(60);
        pass(Duration.ofMinutes(10));
        send(40);
        Reply refused = client.send(ACCOUNT);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"Too many requests from this client. Please try again later.\",\"extensions\":{\"code\":\"RATE_LIMIT_EXCEEDED\",\"window\":\"15m\"}}]}");
        assertThat(refused.header("Retry-After")).containsExactly("300");
        assertThat(refused.header("RateLimit")).contains("\"100-in-15min\";r=0;t=300");
        pass(Duration.ofMinutes(5));
        assertThat(send(60).status()).isEqualTo(200);
        assertThat(client.send(ACCOUNT).status()).isEqualTo(429);
    }

    @Test
    void theDayRefusesAfter250() {
        send(100);
        pass(Duration.ofMinutes(15));
        send(100);
        pass(Duration.ofMinutes(15));
        send(50);
        Reply refused = client.send(ACCOUNT);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().at("/errors/0/extensions/window").asText()).isEqualTo("24h");
        assertThat(refused.header("Retry-After")).containsExactly(String.valueOf(86_400 - 1_800));
    }

    @Test
    void a429IsNotCounted() {
        send(100);
        client.send(ACCOUNT);
        client.send(ACCOUNT);
        pass(Duration.ofMinutes(15));

        assertThat(client.send(ACCOUNT).header("RateLimit")).contains("\"250-in-1day\";r=149;t=85500");
    }

    @Test
    void allKeysOfAnAccountShareOneBudgetAndOthersHaveTheirOwn() {
        send(100);

        assertThat(new TestClient(emulator.get(), "emulator-key-mira-2")
                        .send(ACCOUNT)
                        .status())
                .isEqualTo(429);
        assertThat(new TestClient(emulator.get(), "emulator-key-joel")
                        .send(ACCOUNT)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusedKeysCostNothing() {
        new TestClient(emulator.get(), "wrong").send(ACCOUNT);

        assertThat(client.send(ACCOUNT).header("RateLimit")).contains("\"100-in-15min\";r=99;t=900");
    }

    @Test
    void resetGivesTheWholeBudgetBack() {
        send(100);
        emulator.get().reset();

        assertThat(client.send(ACCOUNT).status()).isEqualTo(200);
    }

    @Test
    void limitsCanBeSwitchedOff() {
        EmulatorOptions options = EmulatorOptions.builder().rateLimits(false).build();
        try (Emulator generous = Emulator.start(options)) {
            TestClient other = new TestClient(generous);
            Reply last = other.send(ACCOUNT);
            for (int i = 0; i < 120; i++) {
                last = other.send(ACCOUNT);
            }
            assertThat(last.status()).isEqualTo(200);
            assertThat(last.header("RateLimit")).isEmpty();
        }
    }
}
