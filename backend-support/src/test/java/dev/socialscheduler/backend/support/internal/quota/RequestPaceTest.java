package dev.socialscheduler.backend.support.internal.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.backend.support.internal.http.TransportFailure;
import dev.socialscheduler.testsupport.clock.MovingClock;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RequestPaceTest {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final List<Duration> waits = new ArrayList<>();
    private final MovingClock clock = new MovingClock(NOW);

    private RequestPace pace(int most) {
        return new RequestPace(most, SECOND, clock, this::keep);
    }

    private synchronized void keep(Duration wait) {
        waits.add(wait);
    }

    @Test
    void as_many_as_allowed_leave_at_once_and_the_rest_as_places_get_free() throws IOException {
        RequestPace pace = pace(3);
        for (int i = 0; i < 3; i++) {
            pace.await();
        }
        assertThat(waits).isEmpty();

        clock.set(NOW.plusMillis(400));
        for (int i = 0; i < 4; i++) {
            pace.await();
        }
        assertThat(waits)
                .containsExactly(
                        Duration.ofMillis(600),
                        Duration.ofMillis(600),
                        Duration.ofMillis(600),
                        Duration.ofMillis(1600));
    }

    @Test
    void a_pause_between_calls_frees_all_places() throws IOException {
        RequestPace pace = pace(2);
        pace.await();
        pace.await();
        clock.set(NOW.plus(SECOND));
        pace.await();
        pace.await();
        assertThat(waits).isEmpty();
    }

    @Test
    void no_window_ever_holds_more_than_allowed_however_many_threads_ask() throws Exception {
        RequestPace pace = new RequestPace(10, SECOND, Clock.fixed(NOW, ZoneOffset.UTC), this::keep);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                calls.add(threads.submit(() -> {
                    pace.await();
                    return null;
                }));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        } finally {
            threads.shutdownNow();
        }
        for (int second = 1; second < 10; second++) {
            assertThat(waits).filteredOn(Duration.ofSeconds(second)::equals).hasSize(10);
        }
        assertThat(waits).hasSize(90);
    }

    @Test
    void without_a_limit_nothing_waits() throws IOException {
        RequestPace pace = RequestPace.unlimited();
        for (int i = 0; i < 1_000; i++) {
            pace.await();
        }
        assertThat(waits).isEmpty();
    }

    @Test
    void an_interrupt_ends_the_wait_with_nothing_sent() throws IOException {
        RequestPace pace = new RequestPace(1, SECOND, clock, wait -> {
            throw new InterruptedException();
        });
        pace.await();
        try {
            assertThatExceptionOfType(TransportFailure.class)
                    .isThrownBy(pace::await)
                    .matches(failure -> !failure.requestSent())
                    .withCauseInstanceOf(InterruptedIOException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }
}
