package dev.socialscheduler.cli.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Operation;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.Quota;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.event.Requesting;
import dev.socialscheduler.event.Retrying;
import dev.socialscheduler.testsupport.clock.MovingClock;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The progress of a run, in lines and beside a bar. */
class ScheduleProgressTest {

    private static final PostResult REFUSED = PostResult.Refused.of(new SchedulerException(
            Failure.withoutEffect("Problem.", "Remedy.", ErrorContext.of("graphql", Operation.CREATE_POST))));

    private final MovingClock clock = new MovingClock(Instant.parse("2026-12-01T08:00:00Z"));
    private final StringWriter err = new StringWriter();
    private final ScheduleProgress progress = new ScheduleProgress(clock);
    private Quota quota = Quota.builder().build();
    private int index;

    private void begin(int rows, int there) {
        progress.begin(rows, there, () -> quota, new ProgressLines(new PrintWriter(err), clock, rows));
    }

    /** Simulates one request in which all posts are refused. */
    private void request(int posts, Duration took) {
        progress.sending(List.of());
        progress.requesting(
                Requesting.builder("graphql", Operation.CREATE_POST, 1).build());
        clock.set(clock.instant().plus(took));
        for (int i = 0; i < posts; i++) {
            progress.done(index++, REFUSED);
        }
    }

    private void left(long remaining) {
        Instant opens = Instant.parse("2026-12-01T09:15:00Z");
        quota = Quota.builder()
                .windows(List.of(
                        Quota.Window.builder("day", 250, remaining + 100, opens.plusSeconds(60), clock.instant())
                                .length(Duration.ofDays(1))
                                .build(),
                        Quota.Window.builder("quarter", 100, remaining, opens, clock.instant())
                                .length(Duration.ofMinutes(15))
                                .build()))
                .build();
    }

    private List<String> lines() {
        return err.toString().lines().toList();
    }

    @Test
    void a_short_run_prints_no_progress() {
        begin(30, 0);
        request(10, Duration.ofSeconds(1));
        request(10, Duration.ofSeconds(1));
        request(10, Duration.ofSeconds(9));

        assertThat(lines()).isEmpty();
    }

    @Test
    void a_longer_run_prints_a_line_every_few_seconds_between_two_requests() {
        progress.requesting(Requesting.builder("graphql", Operation.CHANNELS, 1).build());
        begin(1_000, 400);
        left(97);
        for (int i = 0; i < 5; i++) {
            request(30, Duration.ofSeconds(3));
        }

        assertThat(lines())
                .containsExactly(
                        "460 of 1000 done, 60 refused; 3 requests used, 97 left; about 54 s to go.",
                        "520 of 1000 done, 120 refused; 5 requests used, 97 left; about 48 s to go.");
    }

    @Test
    void it_shows_when_the_rate_limit_will_stop_it() {
        begin(1_000, 0);
        left(32);
        request(30, Duration.ofSeconds(6));
        request(30, Duration.ofSeconds(6));

        assertThat(lines())
                .containsExactly(
                        "30 of 1000 done, 30 refused; 1 request used, 32 left; not enough: the limit resets at "
                                + "2026-12-01 09:15Z.");
    }

    @Test
    void a_noticeable_wait_is_shown_immediately() {
        begin(60, 0);
        request(30, Duration.ofSeconds(1));
        progress.retrying(Retrying.builder(
                        "graphql", Operation.CREATE_POST, 2, Duration.ofSeconds(1), "ServiceUnavailableException")
                .build());
        progress.retrying(
                Retrying.builder("graphql", Operation.CREATE_POST, 2, Duration.ofMinutes(7), "RateLimitedException")
                        .build());

        assertThat(lines())
                .containsExactly(
                        "30 of 60 done, 30 refused; 1 request used; about 1 s to go. Waiting until 2026-12-01 08:07Z.");
    }

    @Test
    void long_times_are_shown_in_minutes_and_hours() {
        begin(1_000_000, 0);
        request(1_000, Duration.ofSeconds(6));
        request(1_000, Duration.ofSeconds(500));
        request(1, Duration.ofSeconds(1));

        assertThat(lines())
                .containsExactly(
                        "1000 of 1000000 done, 1000 refused; 1 request used; about 100 min to go.",
                        "2000 of 1000000 done, 2000 refused; 2 requests used; about 70 h to go.");
    }

    @Test
    void the_bar_is_one_line_that_fits_and_is_gone_at_the_end() {
        ProgressBarDisplay bar = new ProgressBarDisplay(new PrintWriter(err), 80, 1_000, 400);
        progress.begin(1_000, 400, () -> quota, bar);
        left(97);
        request(30, Duration.ofSeconds(2));
        progress.sending(List.of());
        left(5);
        request(30, Duration.ofSeconds(2));
        progress.sending(List.of());
        progress.retrying(
                Retrying.builder("graphql", Operation.CREATE_POST, 2, Duration.ofMinutes(7), "RateLimitedException")
                        .build());
        progress.close();

        List<String> drawn = List.of(err.toString().split("\r", -1));
        assertThat(drawn)
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(80).doesNotContain("\n"));
        assertThat(drawn.stream()
                        .map(line -> line.replaceAll("\\(\\d:\\d\\d:\\d\\d\\)", "(TIME)")
                                .strip()))
                .containsSubsequence(
                        "43% [======        ]  430/1000 (TIME) 30 refused, 1 request, 97 left, 38 s",
                        "46% [===    ]  460/1000 (TIME) 60 refused, 2 requests, 5 left until 09:15Z",
                        "46% [===     ]  460/1000 (TIME) 60 refused, 2 requests, waits until 08:07Z",
                        "");
        assertThat(err.toString()).endsWith("\r" + " ".repeat(79) + "\r");
    }
}
