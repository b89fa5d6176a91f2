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
import dev.socialscheduler.testsupport.clock.MovingClock;
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
import org.junit.jupiter.api.Test;

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
