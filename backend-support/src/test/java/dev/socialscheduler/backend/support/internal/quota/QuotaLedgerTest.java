package dev.socialscheduler.backend.support.internal.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.Operation;
import dev.socialscheduler.Quota.Window;
import dev.socialscheduler.backend.support.internal.quota.QuotaLedger.Ticket;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.internal.LogTopics;
import dev.socialscheduler.testsupport.clock.MovingClock;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.event.Level;

class QuotaLedgerTest {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    private static final ErrorContext WRITE = ErrorContext.of("red", Operation.CREATE_POST);
    private static final ErrorContext READ = ErrorContext.of("red", Operation.POSTS);

    private final MovingClock clock = new MovingClock(NOW);
    private QuotaLedger ledger = new QuotaLedger(clock);

    private static Headers left(long remaining, long secondsToReset) {
        return Headers.of(
                "RateLimit-Policy",
                "\"100-in-15min\";q=100;w=900",
                "RateLimit",
                "\"100-in-15min\";r=" + remaining + ";t=" + secondsToReset);
    }

    private void answered(long remaining, long secondsToReset) {
        try (Ticket ticket = ledger.admit(WRITE)) {
            ticket.learn(left(remaining, secondsToReset));
        }
    }

    private void refuses(ErrorContext context, String window, Instant opensAt) {
        assertThatExceptionOfType(RateLimitedException.class)
                .isThrownBy(() -> ledger.admit(context))
                .satisfies(e -> {
                    assertThat(e.window()).contains(window);
                    assertThat(e.opensAt()).contains(opensAt);
                    assertThat(e.outcome()).isEqualTo(Outcome.NOT_APPLIED);
                    assertThat(e.context().httpStatus()).isNull();
                });
    }

    private long shown() {
        return ledger.quota().windows().get(0).remaining();
    }

    @Test
    void before_the_first_answer_nothing_is_known_and_nothing_is_held_back() {
        for (int i = 0; i < 1_000; i++) {
            ledger.admit(WRITE);
        }
        assertThat(ledger.quota().windows()).isEmpty();
    }

    @Test
    void an_answer_tells_and_one_that_says_nothing_changes_nothing() {
        answered(98, 897);
        Window told = Window.builder("100-in-15min", 100, 98, NOW.plusSeconds(897), NOW)
                .length(Duration.ofMinutes(15))
                .build();
        assertThat(ledger.quota().windows()).containsExactly(told);

        try (Ticket ticket = ledger.admit(WRITE)) {
            ticket.learn(Headers.of("Content-Type", "application/json"));
        }
        assertThat(shown()).isEqualTo(97);
    }

    @Test
    void requests_count_down_until_the_window_is_used_up_and_the_next_one_is_not_sent() {
        answered(2, 600);
        ledger.admit(WRITE).close();
        ledger.admit(WRITE).close();

        refuses(WRITE, "100-in-15min", NOW.plusSeconds(600));
        assertThatExceptionOfType(RateLimitedException.class)
                .isThrownBy(() -> ledger.admit(WRITE))
                .withMessage("The rate limit 100-in-15min is exhausted, so no request was sent; the provider accepts"
                        + " requests again at 2026-12-01T08:10:00Z. Retry later, or set"
                        + " social-scheduler.quota.on-exhausted=wait. [createPost on red; nothing was changed]");
    }

    @Test
    void when_the_window_opens_one_request_finds_out_how_much_is_free() {
        answered(0, 600);
        clock.set(NOW.plusSeconds(600));

        Ticket probe = ledger.admit(WRITE);
        refuses(WRITE, "100-in-15min", NOW.plusSeconds(600));
        probe.learn(left(40, 30));
        probe.close();

        assertThat(shown()).isEqualTo(40);
        ledger.admit(WRITE).close();
    }

    @Test
    void a_probe_that_learns_nothing_lets_another_one_try() {
        answered(0, 600);
        clock.set(NOW.plusSeconds(600));
        ledger.admit(WRITE).close();

        ledger.admit(WRITE).close();
    }

    @Test
    void what_is_under_way_is_counted_as_spent() {
        Ticket first = ledger.admit(WRITE);
        Ticket second = ledger.admit(WRITE);
        Ticket third = ledger.admit(WRITE);
        first.learn(left(2, 600));
        first.close();

        refuses(WRITE, "100-in-15min", NOW.plusSeconds(600));
        second.close();
        third.close();
    }

    @Test
    void an_answer_that_was_overtaken_does_not_raise_what_is_left() {
        Ticket early = ledger.admit(WRITE);
        answered(5, 600);
        early.learn(left(50, 600));
        early.close();

        assertThat(shown()).isLessThanOrEqualTo(5);
    }

    @Test
    void a_later_answer_does() {
        answered(5, 600);
        answered(60, 600);

        assertThat(shown()).isEqualTo(60);
    }

    @Test
    void reads_leave_the_reserve_to_writes() {
        ledger = new QuotaLedger(clock, 3, List.of());
        answered(3, 600);

        refuses(READ, "100-in-15min", NOW.plusSeconds(600));
        ledger.admit(WRITE).close();
    }

    @Test
    void a_refusal_of_the_provider_holds_everything_back_until_it_ends() {
        Instant opensAt = NOW.plusSeconds(30);
        ledger.heard(new RateLimitedException(
                "15m", opensAt, Failure.withoutEffect("No.", "Wait.", WRITE.withHttpStatus(429))));

        refuses(WRITE, "reported by the provider", opensAt);
        clock.set(opensAt);
        ledger.admit(WRITE).close();
    }

    private RateLimitedException limited(@Nullable String window, Instant opensAt) {
        return ledger.heard(new RateLimitedException(
                window, opensAt, Failure.withoutEffect("No.", "Wait.", WRITE.withHttpStatus(429))));
    }

    @ParameterizedTest
    @CsvSource({
        "15m, PT15M",
        "24h, PT24H",
        "30d, PT720H",
        "100-in-15min, PT15M",
        "250-in-1day, PT24H",
        "60 per minute, PT1M",
        "999999d, PT744H",
        "some window, PT15M",
        ", PT15M"
    })
    void a_hint_beyond_its_window_blocks_for_the_window_only(@Nullable String window, Duration length) {
        ledger = new QuotaLedger(clock, 0, List.of(QuotaLedger.window("60 per minute", 60, Duration.ofMinutes(1))));
        Instant hint = Instant.parse("2343-09-12T00:00:00Z");

        try (LogCapture log = LogCapture.of(LogTopics.QUOTA, Level.WARN)) {
            RateLimitedException thrown = limited(window, hint);

            Instant opensAt = NOW.plus(length);
            assertThat(thrown.opensAt()).contains(opensAt);
            assertThat(thrown)
                    .hasMessage("The provider's rate limit is exceeded"
                            + (window == null ? "" : " for the window " + window)
                            + "; the wait that it asks for exceeds the window, so requests are tried again at "
                            + opensAt
                            + ". Wait. [createPost on red, HTTP 429; nothing was changed]");
            refuses(WRITE, "reported by the provider", opensAt);
            assertThat(limited(window, hint).opensAt()).contains(opensAt);
            assertThat(log.text().lines())
                    .singleElement()
                    .asString()
                    .contains("The provider asked to send nothing until 2343-09-12T00:00:00Z, which is longer than its"
                            + " rate limit window. One request is tried after " + length + " instead.");
        }
    }

    @Test
    void a_hint_within_its_window_is_honoured_to_the_second() {
        assertThat(limited("24h", NOW.plusSeconds(12_248)).opensAt()).contains(NOW.plusSeconds(12_248));
        refuses(WRITE, "reported by the provider", NOW.plusSeconds(12_248));
    }

    @Test
    void without_a_name_the_longest_window_that_is_used_up_limits_a_hint() {
        try (Ticket ticket = ledger.admit(WRITE)) {
            ticket.learn(Headers.of(
                    "RateLimit-Policy",
                    "\"100-in-15min\";q=100;w=900, \"250-in-1day\";q=250;w=86400, \"9-in-30days\";q=9;w=2592000",
                    "RateLimit",
                    "\"100-in-15min\";r=0;t=60, \"250-in-1day\";r=0;t=60, \"9-in-30days\";r=9;t=60"));
        }

        assertThat(limited(null, NOW.plus(Duration.ofDays(9_999))).opensAt()).contains(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void after_a_capped_hint_one_request_finds_out_whether_the_window_is_open() {
        limited("15m", NOW.plus(Duration.ofDays(9_999)));
        Instant opensAt = NOW.plusSeconds(900);
        clock.set(opensAt);

        Ticket probe = ledger.admit(WRITE);
        refuses(WRITE, "reported by the provider", opensAt);
        probe.close();

        ledger.admit(WRITE);
        ledger.admit(WRITE);
    }

    @Test
    void a_probe_that_is_refused_blocks_again() {
        limited("15m", NOW.plus(Duration.ofDays(9_999)));
        clock.set(NOW.plusSeconds(900));

        ledger.admit(WRITE).close();
        limited("15m", NOW.plus(Duration.ofDays(9_999)));

        refuses(WRITE, "reported by the provider", NOW.plusSeconds(1_800));
    }

    @Test
    void a_window_of_unknown_length_is_probed_after_a_quarter_of_an_hour() {
        try (Ticket ticket = ledger.admit(WRITE)) {
            ticket.learn(Headers.of(
                    "X-RateLimit-Limit", "9",
                    "X-RateLimit-Remaining", "0",
                    "X-RateLimit-Reset", "1796112000000"));
        }

        refuses(WRITE, "X-RateLimit", NOW.plusSeconds(900));
        clock.set(NOW.plusSeconds(900));
        Ticket probe = ledger.admit(WRITE);
        refuses(WRITE, "X-RateLimit", NOW.plusSeconds(900));
        probe.close();
    }

    @Test
    void a_refusal_of_the_ledger_itself_holds_nothing_else_back() {
        ledger.heard(new RateLimitedException("15m", NOW.plusSeconds(30), Failure.withoutEffect("No.", "Wait.", READ)));

        ledger.admit(WRITE).close();
    }

    @Test
    void a_documented_window_is_counted_without_being_told_of() {
        ledger = new QuotaLedger(clock, 0, List.of(QuotaLedger.window("60 per minute", 60, Duration.ofMinutes(1))));
        for (int i = 0; i < 60; i++) {
            clock.set(NOW.plusMillis(i * 100L));
            ledger.admit(WRITE).close();
        }

        refuses(WRITE, "60 per minute", NOW.plusSeconds(60));
        assertThat(shown()).isZero();
        clock.set(NOW.plusSeconds(60));
        ledger.admit(WRITE).close();
        refuses(WRITE, "60 per minute", NOW.plusMillis(60_100));
    }

    @Test
    void a_thousand_threads_never_overrun_a_window_that_is_known() throws Exception {
        ledger = new QuotaLedger(Clock.fixed(NOW, ZoneOffset.UTC));
        AtomicInteger used = new AtomicInteger(1);
        try (Ticket ticket = ledger.admit(WRITE)) {
            ticket.learn(left(99, 600));
        }
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                calls.add(threads.submit(() -> exchange(used)));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        } finally {
            threads.shutdownNow();
        }
        // Not one is wasted either: when nothing is under way any more, the least that was told is exact.
        assertThat(used.get()).isLessThanOrEqualTo(100);
        assertThat(shown()).isEqualTo(100 - used.get());
    }

    /** The provider counts, and says what is left by its own count, which includes what others have under way. */
    private void exchange(AtomicInteger used) {
        try (Ticket ticket = ledger.admit(WRITE)) {
            ticket.learn(left(100 - used.incrementAndGet(), 600));
        } catch (RateLimitedException e) {
            assertThat(e.window()).contains("100-in-15min");
        }
    }
}
