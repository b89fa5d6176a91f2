package dev.socialscheduler.emulator.maton;

import static dev.socialscheduler.emulator.maton.MatonClient.EMAIL;
import static dev.socialscheduler.emulator.maton.MatonClient.MIRAS;
import static dev.socialscheduler.emulator.maton.MatonClient.SINGLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.maton.MatonClient.Reply;
import dev.socialscheduler.emulator.world.RateWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ten requests a second at the gateway, and Buffer's own windows behind it. The clock stands still: nothing sleeps. */
class GatewayLimitTest {
    private static final Instant START = Instant.parse("2026-12-04T08:00:00Z");
    private static final String REFUSED = "429 {\"message\":\"Too many requests\"}";

    @RegisterExtension
    static final EmulatorExtension extension = EmulatorExtension.startingAt(START);

    private final Emulator emulator = extension.get();
    private final MatonClient client = new MatonClient(emulator);

    private void useUp() {
        for (int i = 0; i < 10; i++) {
            assertThat(client.ask(EMAIL).line()).isEqualTo(MIRAS);
        }
    }

    @Test
    void theEleventhRequestOfASecondIsRefused() {
        useUp();
        Reply refused = client.ask(EMAIL);

        assertThat(refused.line()).isEqualTo(REFUSED);
        assertThat(refused.headers())
                .doesNotContainKeys(
                        "retry-after",
                        "ratelimit",
                        "ratelimit-policy",
                        "x-ratelimit-limit",
                        "x-ratelimit-remaining",
                        "x-ratelimit-reset");
        emulator.clock().advance(Duration.ofMillis(999));
        assertThat(client.ask(EMAIL).line()).isEqualTo(REFUSED);
        emulator.clock().advance(Duration.ofMillis(1));
        assertThat(client.ask(EMAIL).line()).isEqualTo(MIRAS);
    }

    @Test
    void bufferNeverSeesWhatTheGatewayRefuses() {
        useUp();
        client.ask(EMAIL);
        emulator.clock().advance(Duration.ofSeconds(1));

        assertThat(client.ask(EMAIL).header("RateLimit")).contains("\"100-in-15min\";r=89;t=899");
    }

    @Test
    void theControlApiCountsToo() {
        for (int i = 0; i < 10; i++) {
            assertThat(client.control("GET", "/connections", "").status()).isEqualTo(200);
        }

        assertThat(client.ask(EMAIL).line()).isEqualTo(REFUSED);
        assertThat(client.control("GET", "/connections", "").line()).isEqualTo(REFUSED);
        assertThat(new MatonClient(emulator, SINGLE).ask(EMAIL).line()).isEqualTo(MIRAS);
    }

    @Test
    void refusedConnectionsCountButWrongKeysDoNot() {
        for (int i = 0; i < 10; i++) {
            new MatonClient(emulator, "wrong").ask(EMAIL);
            assertThat(client.through("nonsense").status()).isEqualTo(400);
        }

        assertThat(client.through("nonsense").line()).isEqualTo(REFUSED);
    }

    @Test
    void buffersOwnRefusalPassesThrough() {
        emulator.faults().next(Fault.rateLimited(RateWindow.DAY));
        Reply refused = client.ask(EMAIL);

        assertThat(refused.line())
                .isEqualTo(
                        "429 {\"errors\":[{\"message\":\"Too many requests from this client. Please try again later.\",\"extensions\":{\"code\":\"RATE_LIMIT_EXCEEDED\",\"window\":\"24h\"}}]}");
        assertThat(refused.header("Retry-After")).containsExactly("86400");
        assertThat(refused.header("RateLimit")).contains("\"500-in-1day\";r=0;t=86400");
    }

    @Test
    void buffersWindowIsUsedUpThroughTheGateway() {
        for (int i = 0; i < 100; i++) {
            emulator.clock().advance(Duration.ofMillis(100));
            assertThat(client.ask(EMAIL).status()).isEqualTo(200);
        }
        emulator.clock().advance(Duration.ofMillis(100));
        Reply refused = client.ask(EMAIL);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().at("/errors/0/extensions/window").asText()).isEqualTo("15m");
        assertThat(refused.header("Retry-After")).containsExactly("890");
    }

    @Test
    void theGatewaysRefusalCanBeForced() {
        emulator.faults().next(Fault.gatewayRateLimited().on("account"));

        assertThat(client.ask(EMAIL).line()).isEqualTo(REFUSED);
        assertThat(client.ask(EMAIL).line()).isEqualTo(MIRAS);
    }

    @Test
    void theRefusalMaySayWhenToComeBack() {
        emulator.matonQuirks().show(MatonQuirk.RATE_LIMIT_HAS_RETRY_AFTER);
        emulator.faults().next(Fault.gatewayRateLimited());

        assertThat(client.ask(EMAIL).header("Retry-After")).containsExactly("1");
        assertThat(client.through("nonsense").header("Retry-After")).isEmpty();
    }

    @Test
    void resetGivesTheWholeLimitAgain() {
        useUp();
        emulator.reset();

        assertThat(client.ask(EMAIL).line()).isEqualTo(MIRAS);
    }

    @Test
    void withoutLimitsNothingIsCounted() {
        EmulatorOptions options =
                EmulatorOptions.builder().startAt(START).rateLimits(false).build();
        try (Emulator unlimited = Emulator.start(options)) {
            MatonClient many = new MatonClient(unlimited);
            for (int i = 0; i < 20; i++) {
                assertThat(many.ask(EMAIL).line()).isEqualTo(MIRAS);
            }
            assertThat(many.ask(EMAIL).header("RateLimit")).isEmpty();
        }
    }

    @Test
    void ofManyAtOnceTenAreServed() {
        long served = IntStream.range(0, 40)
                .parallel()
                .filter(i -> client.ask(EMAIL).status() == 200)
                .count();

        assertThat(served).isEqualTo(10);
    }
}
