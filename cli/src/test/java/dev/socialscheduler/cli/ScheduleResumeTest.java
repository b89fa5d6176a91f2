package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.world.RateWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Rows that an earlier run left unresolved are reconciled before anything is sent. */
class ScheduleResumeTest extends JournalledTest {

    @Test
    void rows_in_flight_are_found() throws IOException {
        calendar("One", "Two", "Two");
        schedule().done();
        forgetResults();

        Cli.Run run = schedule();

        assertThat(run.out()).contains("0 created, 0 invalid (not sent), 0 refused, 0 unknown, 3 already posted.");
        assertThat(made()).containsExactly("One", "Two", "Two");
        assertThat(schedule().out()).contains("3 already posted.");
    }

    @Test
    void absent_rows_in_flight_are_sent_once_nothing_can_arrive_any_more() throws IOException {
        calendar("One", "Two");
        emulator.faults().next(Fault.loseRequest().on("createPost"));
        noLooking();
        assertThat(schedule().code()).isEqualTo(9);
        assertThat(made()).isEmpty();

        Cli.Run run = schedule();

        assertThat(run.out()).contains("2 created, 0 invalid (not sent), 0 refused, 0 unknown.");
        assertThat(run.err())
                .isEqualToIgnoringNewLines("Waiting 61 s: the last request of an earlier run may still arrive.");
        assertThat(made()).containsExactly("One", "Two");
        assertThat(schedule().out()).contains("2 already posted.");
    }

    @Test
    void an_unknown_outcome_stays_unknown_while_it_cannot_be_looked_up() throws IOException {
        calendar("One");
        emulator.faults().next(Fault.loseAnswer().on("createPost"));
        noLooking();
        assertThat(schedule().err()).contains("Run the same command again: it resumes from there");
        calendar("One", "Two");
        noLooking();

        Cli.Run run = schedule();

        assertThat(run.code()).isEqualTo(9);
        assertThat(run.out()).contains("| UNKNOWN | One", "1 created, 0 invalid (not sent), 0 refused, 1 unknown.");
        assertThat(run.err())
                .contains(
                        "!!! OUTCOME UNKNOWN: 1 post may or may not exist.",
                        "Error: Row 2 (line 2), bluesky:harbour-bakery, queue: An earlier run ended before the "
                                + "outcome of this row was known, and the post cannot be looked up now:"
                                + " The provider could not process the request",
                        "Fix: Run the same command again: it looks up the post again. ",
                        "Where: createPost on graphql; it may have taken effect",
                        "Reconcile: social-scheduler reconcile 1~");
        assertThat(schedule().out()).contains("2 already posted.");
        assertThat(made()).containsExactly("One", "Two");
    }

    @Test
    void immediate_posts_with_an_unknown_outcome_are_not_retried() throws IOException {
        Files.writeString(folder.resolve("calendar.csv"), "Text,Posting Time\nOne,now\n");
        emulator.faults().next(Fault.loseRequest().on("createPost"));
        schedule();

        Cli.Run run = schedule();

        assertThat(run.code()).isEqualTo(9);
        assertThat(run.err())
                .contains(
                        "Error: Row 2 (line 2), bluesky:harbour-bakery, now: An earlier run ended before the "
                                + "outcome of this immediate post was known, and there is no trace of it.",
                        "Fix: Immediate posts are never retried unless the first attempt is known to have "
                                + "failed. Check the channel. If the post is not there, give the row a posting time"
                                + " and run the command again.");
        assertThat(made()).isEmpty();

        Files.writeString(folder.resolve("calendar.csv"), "Text,Posting Time\nOne,2026-12-01 09:00\n");
        assertThat(schedule().out()).contains("1 created,");
        assertThat(made()).containsExactly("One");
    }

    @Test
    void a_removed_row_stops_the_run_if_it_was_posted() throws IOException {
        calendar("One", "Two");
        schedule().done();
        forgetResults();
        calendar("One");

        assertThat(schedule().err()).contains("rows were posted that are not in this calendar: row 3 (post ");
        calendar("One", "Two");
        assertThat(schedule().out()).contains("2 already posted.");
    }

    @Test
    void a_removed_row_stops_the_run_if_its_post_cannot_be_looked_up() throws IOException {
        calendar("One");
        emulator.faults().next(Fault.loseAnswer().on("createPost"));
        noLooking();
        schedule();
        calendar("Two");
        noLooking();

        Cli.Run run = schedule();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "Error: According to the journal " + journal()
                                + ", rows that are not in this calendar may have been posted,"
                                + " and they cannot be looked "
                                + "up: row 2. The provider could not process the request",
                        "Fix: Nothing was sent. Restore the rows, or run the command again when they"
                                + " can be looked up. ");
        assertThat(made()).containsExactly("One");
    }

    @Test
    void a_removed_row_without_a_post_is_forgotten() throws IOException {
        calendar("One");
        emulator.faults().next(Fault.loseRequest().on("createPost"));
        noLooking();
        schedule();
        calendar("Two");

        assertThat(schedule().out()).contains("1 created,");
        assertThat(Files.readString(journal())).contains("{\"event\":\"absent\"");
        assertThat(made()).containsExactly("Two");
    }

    @Test
    void when_the_rate_limit_is_reached_the_rest_is_reported_once_and_sent_later() throws IOException {
        calendar("One", "Two", "Three");
        emulator.faults().next(Fault.rateLimited(RateWindow.QUARTER_HOUR).on("createPost"));

        Cli.Run run = schedule("--set", "batch-size=1");

        assertThat(run.code()).isEqualTo(7);
        assertThat(run.out()).contains("0 created, 0 invalid (not sent), 3 refused, 0 unknown.");
        assertThat(run.err().lines())
                .containsExactly(
                        "Error: 3 rows, Row 2 (line 2) to Row 4 (line 4): The provider's rate limit is exceeded for"
                                + " the window 15m; requests are accepted again at 2026-11-30T06:15:00Z.",
                        "Fix: Retry later, or set social-scheduler.quota.on-exhausted=wait.",
                        "Where: createPost on graphql, HTTP 429, RATE_LIMIT_EXCEEDED; nothing was changed",
                        "Note: not everything was posted. Run the same command again, after 2026-11-30 06:15Z: "
                                + "it resumes from there and posts nothing twice.");
        assertThat(schedule().out()).contains("3 created,");
    }

    @Test
    void a_clock_that_was_set_back_does_not_extend_the_wait() throws IOException {
        calendar("One");
        emulator.clock().advance(Duration.ofDays(1));
        emulator.faults().next(Fault.loseRequest().on("createPost"));
        noLooking();
        schedule();
        emulator.clock().set(Cli.START);

        assertThat(schedule().err()).contains("Waiting 61 s: ");
        assertThat(made()).containsExactly("One");
    }
}
