package dev.socialscheduler.backend.support.internal.quota;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Operation;
import dev.socialscheduler.Quota;
import dev.socialscheduler.backend.support.Heard;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.event.QuotaLow;
import dev.socialscheduler.internal.LogTopics;
import dev.socialscheduler.testsupport.clock.MovingClock;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.time.Duration;
import java.util.List;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

class QuotaAlarmTest {

    private static final ErrorContext READ = ErrorContext.of("red", Operation.POSTS);
    private static final String LOW =
            "Only 9 of 100 requests remain in the window 100-in-15min; more become available at 2026-12-01T12:10:00Z.";

    private final Heard heard = new Heard();
    private final MovingClock clock = new MovingClock(TestContext.NOW);
    private final TestContext context = new TestContext().at(clock).telling(heard);

    private static void answer(QuotaLedger ledger, long left) {
        try (QuotaLedger.Ticket ticket = ledger.admit(READ)) {
            ticket.learn(Headers.of(
                    "RateLimit-Policy",
                    "\"100-in-15min\"; q=100; w=900, \"500-in-1day\"; q=500; w=86400",
                    "RateLimit",
                    "\"100-in-15min\"; r=" + left + "; t=600, \"500-in-1day\"; r=400; t=600"));
        }
    }

    private List<Long> left() {
        return heard.events.stream()
                .map(event -> ((QuotaLow) event).window().remaining())
                .toList();
    }

    @Test
    void a_window_of_which_less_than_a_tenth_is_left_is_told_once() {
        QuotaLedger ledger = QuotaLedger.of("red", context);
        try (LogCapture log = LogCapture.of(LogTopics.QUOTA, Level.WARN)) {
            answer(ledger, 11);
            assertThat(heard.events)
                    .as("a tenth is left while the next is under way")
                    .isEmpty();
            answer(ledger, 10);
            answer(ledger, 9);
            answer(ledger, 8);

            assertThat(log.text()).containsOnlyOnce(LOW);
        }
        assertThat(left()).containsExactly(9L);
        assertThat(heard.events)
                .containsExactly(QuotaLow.builder(
                                "red",
                                Quota.Window.builder(
                                                "100-in-15min",
                                                100,
                                                9,
                                                TestContext.NOW.plusSeconds(600),
                                                TestContext.NOW)
                                        .length(Duration.ofMinutes(15))
                                        .build())
                        .build());
    }

    @Test
    void it_is_told_again_only_after_a_fifth_was_free() {
        QuotaLedger ledger = QuotaLedger.of("red", context);
        answer(ledger, 5);
        answer(ledger, 19);
        answer(ledger, 5);
        assertThat(left()).containsExactly(5L);

        answer(ledger, 22);
        answer(ledger, 5);
        assertThat(left()).containsExactly(5L, 5L);
    }

    @Test
    void requests_under_way_count() {
        QuotaLedger ledger = QuotaLedger.of("red", context);
        answer(ledger, 12);
        for (int i = 0; i < 3; i++) {
            ledger.admit(READ);
        }

        assertThat(left()).containsExactly(9L);
    }

    @Test
    void a_window_that_is_counted_here_rings_too() {
        QuotaLedger ledger =
                QuotaLedger.of("red", context, QuotaLedger.window("60 per minute", 60, Duration.ofMinutes(1)));
        for (int i = 0; i < 60; i++) {
            ledger.admit(READ);
        }
        assertThat(left()).containsExactly(5L);

        clock.advance(Duration.ofMinutes(1));
        for (int i = 0; i < 60; i++) {
            ledger.admit(READ);
        }
        assertThat(left()).containsExactly(5L, 5L);
    }

    @Test
    void a_listener_may_ask_for_the_quota() {
        QuotaLedger[] ledger = new QuotaLedger[1];
        context.telling(new dev.socialscheduler.SchedulerListener() {
            @Override
            public void quotaLow(QuotaLow event) {
                Thread other = new Thread(() -> heard.events.add(ledger[0].quota()));
                other.start();
                try {
                    other.join(1_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        ledger[0] = QuotaLedger.of("red", context);
        answer(ledger[0], 5);

        assertThat(heard.events).as("no lock is held").hasSize(1);
    }
}
