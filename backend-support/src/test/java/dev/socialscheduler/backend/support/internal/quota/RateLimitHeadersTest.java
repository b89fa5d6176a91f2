package dev.socialscheduler.backend.support.internal.quota;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Quota.Window;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.internal.LogTopics;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.event.Level;

class RateLimitHeadersTest {

    private static final Instant NOW = TestContext.NOW;

    private static final Window QUARTER = window("100-in-15min", Duration.ofMinutes(15), 100, 98, NOW.plusSeconds(897));
    private static final Window DAY = window("250-in-1day", Duration.ofDays(1), 250, 248, NOW.plusSeconds(86_397));
    private static final Window MONTH =
            window("3000-in-30days", Duration.ofDays(30), 3_000, 2_969, NOW.plusSeconds(696_980));

    private static Window window(String name, @Nullable Duration length, long limit, long remaining, Instant resetsAt) {
        return Window.builder(name, limit, remaining, resetsAt, NOW)
                .length(length)
                .build();
    }

    private static Headers headers(String... lines) {
        Headers.Builder headers = new Headers.Builder();
        Stream.of(lines).forEach(headers::add);
        return headers.build();
    }

    static Stream<Arguments> spellings() {
        return Stream.of(
                Arguments.of(
                        "one line a window",
                        headers(
                                "RateLimit: \"100-in-15min\";r=98;t=897",
                                "RateLimit: \"250-in-1day\";r=248;t=86397",
                                "RateLimit: \"3000-in-30days\";r=2969;t=696980",
                                "RateLimit-Policy: \"100-in-15min\";q=100;w=900;pk=:ZjJjZjVmNzM5M2Zm:",
                                "RateLimit-Policy: \"250-in-1day\";q=250;w=86400;pk=:ZjJjZjVmNzM5M2Zm:",
                                "RateLimit-Policy: \"3000-in-30days\";q=3000;w=2592000;pk=:ZjJjZjVmNzM5M2Zm:"),
                        List.of(QUARTER, DAY, MONTH)),
                Arguments.of(
                        "one comma list",
                        headers(
                                "ratelimit: \"100-in-15min\";r=98;t=897, \"250-in-1day\";r=248;t=86397, "
                                        + "\"3000-in-30days\";r=2969;t=696980",
                                "ratelimit-policy: \"100-in-15min\";q=100;w=900,\"250-in-1day\";q=250;w=86400,"
                                        + "\"3000-in-30days\";q=3000;w=2592000"),
                        List.of(QUARTER, DAY, MONTH)),
                Arguments.of(
                        "longest first, states in another order",
                        headers(
                                "RateLimit-Policy: \"3000-in-30days\";w=2592000;q=3000, \"100-in-15min\";w=900;q=100",
                                "RateLimit: \"100-in-15min\";t=897;r=98, \"3000-in-30days\";t=696980;r=2969"),
                        List.of(QUARTER, MONTH)),
                Arguments.of(
                        "tokens for names",
                        headers("RateLimit-Policy: day;q=250;w=86400", "RateLimit: day;r=0;t=5"),
                        List.of(window("day", Duration.ofDays(1), 250, 0, NOW.plusSeconds(5)))),
                Arguments.of(
                        "a policy without a state has not been touched",
                        headers("RateLimit-Policy: \"250-in-1day\";q=250;w=86400"),
                        List.of(window("250-in-1day", Duration.ofDays(1), 250, 250, NOW.plusSeconds(86_400)))),
                Arguments.of(
                        "a policy without a length",
                        headers("RateLimit-Policy: \"day\";q=250", "RateLimit: \"day\";r=9;t=7"),
                        List.of(window("day", null, 250, 9, NOW.plusSeconds(7)))),
                Arguments.of(
                        "a state without a policy says no limit", headers("RateLimit: \"day\";r=9;t=7"), List.of()),
                Arguments.of(
                        "the older headers, in seconds since 1970",
                        headers("X-RateLimit-Limit: 100", "X-RateLimit-Remaining: 99", "X-RateLimit-Reset: 1796126400"),
                        List.of(window("X-RateLimit", null, 100, 99, Instant.ofEpochSecond(1_796_126_400)))),
                Arguments.of(
                        "the oldest headers, with a date",
                        headers(
                                "RateLimit-Limit: 100",
                                "RateLimit-Remaining: 0",
                                "RateLimit-Reset: 2026-12-01T12:15:00.000Z"),
                        List.of(window("RateLimit", null, 100, 0, NOW.plusSeconds(900)))),
                Arguments.of(
                        "the structured fields are believed before the older ones",
                        headers(
                                "X-RateLimit-Limit: 1",
                                "X-RateLimit-Remaining: 1",
                                "X-RateLimit-Reset: 1",
                                "RateLimit-Policy: \"100-in-15min\";q=100;w=900",
                                "RateLimit: \"100-in-15min\";r=98;t=897"),
                        List.of(QUARTER)),
                Arguments.of("half of the older headers", headers("X-RateLimit-Limit: 100"), List.of()),
                Arguments.of("no headers", headers(), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void every_spelling_tells_the_same(String name, Headers headers, List<Window> windows) {
        assertThat(RateLimitHeaders.read(headers, NOW, new HintLimits())).isEqualTo(windows);
    }

    static Stream<Arguments> absurd() {
        return Stream.of(
                Arguments.of(
                        headers("RateLimit-Policy: \"a\";q=100;w=900", "RateLimit: \"a\";r=0;t=999999999999999"),
                        window("a", Duration.ofMinutes(15), 100, 0, NOW.plusSeconds(900))),
                Arguments.of(
                        headers("RateLimit-Policy: \"a\";q=100;w=999999999999999", "RateLimit: \"a\";r=0"),
                        window("a", Duration.ofDays(31), 100, 0, NOW.plus(Duration.ofDays(31)))),
                Arguments.of(
                        headers("RateLimit-Policy: \"a\";q=-5;w=900", "RateLimit: \"a\";r=-7;t=-900"),
                        window("a", Duration.ofMinutes(15), 0, 0, NOW)),
                Arguments.of(
                        headers(
                                "X-RateLimit-Limit: 9223372036854775807",
                                "X-RateLimit-Remaining: 9223372036854775807",
                                "X-RateLimit-Reset: 1796126400000"),
                        window(
                                "X-RateLimit",
                                null,
                                1_000_000_000_000L,
                                1_000_000_000_000L,
                                NOW.plus(Duration.ofDays(31)))),
                Arguments.of(
                        headers(
                                "RateLimit-Limit: 100",
                                "RateLimit-Remaining: 0",
                                "RateLimit-Reset: 9999-12-31T23:59:59Z"),
                        window("RateLimit", null, 100, 0, NOW.plus(Duration.ofDays(31)))));
    }

    @ParameterizedTest
    @MethodSource("absurd")
    void values_that_no_window_can_have_are_limited(Headers headers, Window window) {
        assertThat(RateLimitHeaders.read(headers, NOW, new HintLimits())).containsExactly(window);
    }

    static Stream<Headers> malformed() {
        return Stream.of(
                headers("RateLimit-Policy: \"100-in-15min;q=100"),
                headers("RateLimit-Policy: \"a\";q=100;w=900", "RateLimit: ;;;"),
                headers("RateLimit-Policy: \"a\";q=100;w=900", "RateLimit: \"a\";r=;t=5"),
                headers("X-RateLimit-Limit: many", "X-RateLimit-Remaining: 99", "X-RateLimit-Reset: 1796126400"),
                headers("X-RateLimit-Limit: 1", "X-RateLimit-Remaining: 1", "X-RateLimit-Reset: 99999999999999999"),
                headers("X-RateLimit-Limit: 1", "X-RateLimit-Remaining: 1", "X-RateLimit-Reset: tomorrow"),
                headers("RateLimit-Limit: 100", "RateLimit-Remaining: 0", "RateLimit-Reset: tomorrow"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void headers_that_cannot_be_read_are_a_warning_and_nothing_else(Headers headers) {
        try (LogCapture log = LogCapture.of(LogTopics.QUOTA, Level.WARN)) {
            assertThat(RateLimitHeaders.read(headers, NOW, new HintLimits())).isEmpty();
            assertThat(log.text()).contains("WARN").contains("Could not parse the provider's rate-limit headers: ");
        }
    }
}
