package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.RateWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same command again posts what is missing and nothing twice. */
class ScheduleJournalTest extends EmulatedTest {

    @TempDir
    private Path folder;

    /** Equal posts are wanted here, and the service would refuse them. */
    @Override
    @BeforeEach
    void start() {
        emulator = Emulator.start(
                EmulatorOptions.builder().startAt(Cli.START).duplicates(false).build());
    }

    private Path calendar(String... texts) throws IOException {
        return Files.writeString(folder.resolve("calendar.csv"), "Text\n" + String.join("\n", texts) + "\n");
    }

    private Path journal() {
        return folder.resolve("calendar.csv.journal");
    }

    private Cli.Run schedule(String... options) {
        List<String> arguments = new ArrayList<>(List.of("schedule", "calendar.csv"));
        arguments.addAll(List.of("--channel", "bluesky:harbour-bakery", "--set", "retry.delay=0ms"));
        arguments.addAll(List.of("--set", "retry.settling-delay=0ms"));
        arguments.addAll(List.of(options));
        return bakery().in(folder).run(arguments.toArray(String[]::new));
    }

    private List<String> made() {
        return emulator.world().posts().stream()
                .filter(post -> !post.createdAt().isBefore(Cli.START))
                .map(Post::text)
                .sorted()
                .toList();
    }

    /** As if the process had been killed when the requests had been answered and nothing was written about it. */
    private void forgetResults() throws IOException {
        List<String> lines = Files.readAllLines(journal()).stream()
                .filter(line -> !line.contains("\"event\":\"created\""))
                .toList();
        Files.write(journal(), lines);
    }

    private void noLooking() {
        for (int i = 0; i < 3; i++) {
            emulator.faults().next(Fault.serverErrorBefore(502).on("posts"));
        }
    }

    @Test
    void a_second_run_posts_nothing_and_says_so() throws IOException {
        calendar("One", "Two");
        schedule().done();
        int requests = emulator.requests().of("createPost").size();

        Cli.Run run = schedule();

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "| queue    | already there (",
                        ") | One",
                        "0 created, 0 faulty (not sent), 0 refused, 0 unknown," + " 2 already there.");
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "Note: nothing was sent: by the journal " + journal() + " all posts are there"
                                + " already. To make them once more, name another journal with --journal FILE, or say"
                                + " --no-journal.");
        assertThat(emulator.requests().of("createPost")).hasSize(requests);
        assertThat(made()).containsExactly("One", "Two");
    }

    @Test
    void json_names_the_posts_that_are_there() throws IOException {
        calendar("One");
        String id = new JsonMapper()
                .readTree(schedule("--output", "json").done())
                .at("/rows/0/post/id")
                .asText();

        JsonNode again = new JsonMapper().readTree(schedule("--output", "json").out());

        assertThat(again.at("/rows/0/outcome").asText()).isEqualTo("already there");
        assertThat(again.at("/rows/0/postId").asText()).isEqualTo(id).isNotEmpty();
        assertThat(again.at("/rows/0/exitCode").asInt(-1)).isZero();
        assertThat(again.path("summary").toString())
                .isEqualTo("{\"created\":0,\"faulty\":0,\"refused\":0,\"unknown\":0,\"alreadyThere\":1,\"notSent\":0}");
    }

    @Test
    void rows_may_be_added_moved_and_repeated() throws IOException {
        calendar("One", "Two", "Same", "Same");
        schedule().done();
        calendar("Zero", "Same", "Two", "Same", "Same", "One");

        Cli.Run run = schedule();

        assertThat(run.out()).contains("2 created, 0 faulty (not sent), 0 refused, 0 unknown, 4 already there.");
        assertThat(run.err())
                .isEqualToIgnoringNewLines("Note: by the journal " + journal()
                        + " 4 posts were there already and were not" + " sent again.");
        assertThat(made()).containsExactly("One", "Same", "Same", "Same", "Two", "Zero");
    }

    @Test
    void a_row_that_was_changed_after_it_was_posted_stops_everything() throws IOException {
        calendar("One", "Two");
        String out = schedule().done();
        calendar("One", "Two!", "Three");
        byte[] before = Files.readAllBytes(journal());
        String id = emulator.world().posts().stream()
                .filter(post -> post.text().equals("Two"))
                .findFirst()
                .orElseThrow()
                .id();

        Cli.Run run = schedule();

        run.failed(
                2,
                "By the journal " + journal() + " rows were posted that this calendar does not have: row 3 (post " + id
                        + ").",
                "Nothing was sent: a row that was changed after it was posted would be posted again. Put the rows, and the"
                        + " options --channel and --draft, back as they were, and change what is posted with the command"
                        + " edit. If this is another calendar, name another journal with --journal FILE.",
                "command line; nothing was changed");
        assertThat(journal()).hasBinaryContent(before);
        assertThat(out).isNotEmpty();
        assertThat(made()).containsExactly("One", "Two");
    }

    @Test
    void of_many_changed_rows_some_are_named() throws IOException {
        calendar("1", "2", "3", "4", "5", "6", "7");
        schedule().done();
        calendar("8");

        assertThat(schedule().err()).contains("does not have: row 2 (post ", "row 6 (post ", ") and 2 more.");
    }

    @Test
    void what_was_refused_is_sent_again_when_it_is_right() throws IOException {
        String tooLong = "x".repeat(400);
        calendar("One", tooLong);
        assertThat(schedule().code()).isEqualTo(2);
        calendar("One", "x");

        assertThat(schedule().out()).contains("1 created, 0 faulty (not sent), 0 refused, 0 unknown, 1 already there.");
        assertThat(made()).containsExactly("One", "x");
    }

    @Test
    void what_was_under_way_is_found() throws IOException {
        calendar("One", "Two", "Two");
        schedule().done();
        forgetResults();

        Cli.Run run = schedule();

        assertThat(run.out()).contains("0 created, 0 faulty (not sent), 0 refused, 0 unknown, 3 already there.");
        assertThat(made()).containsExactly("One", "Two", "Two");
        assertThat(schedule().out()).contains("3 already there.");
    }

    @Test
    void what_was_under_way_and_is_not_there_is_sent_when_nothing_can_arrive_any_more() throws IOException {
        calendar("One", "Two");
        emulator.faults().next(Fault.loseRequest().on("createPost"));
        noLooking();
        assertThat(schedule().code()).isEqualTo(9);
        assertThat(made()).isEmpty();

        Cli.Run run = schedule();

        assertThat(run.out()).contains("2 created, 0 faulty (not sent), 0 refused, 0 unknown.");
        assertThat(run.err())
                .isEqualToIgnoringNewLines("Waiting 31 s: what an earlier run sent last may still be on its way.");
        assertThat(made()).containsExactly("One", "Two");
        assertThat(schedule().out()).contains("2 already there.");
    }

    @Test
    void what_nobody_knows_stays_so_as_long_as_it_cannot_be_looked_for() throws IOException {
        calendar("One");
        emulator.faults().next(Fault.loseAnswer().on("createPost"));
        noLooking();
        assertThat(schedule().err()).contains("Run the same command again: it goes on from there");
        calendar("One", "Two");
        noLooking();

        Cli.Run run = schedule();

        assertThat(run.code()).isEqualTo(9);
        assertThat(run.out()).contains("| UNKNOWN | One", "1 created, 0 faulty (not sent), 0 refused, 1 unknown.");
        assertThat(run.err())
                .contains(
                        "!!! OUTCOME UNKNOWN: 1 post may or may not exist.",
                        "Error: Row 2 (line 2), bluesky:harbour-bakery, queue: An earlier run ended before it knew what"
                                + " became of it, and it cannot be looked for now: The provider failed",
                        "Fix: Run the same command again: it looks once more. ",
                        "Where: createPost on graphql; it may have taken effect",
                        "Settle: social-scheduler reconcile 1~");
        assertThat(schedule().out()).contains("2 already there.");
        assertThat(made()).containsExactly("One", "Two");
    }

    @Test
    void what_is_published_at_once_is_not_sent_again_on_a_guess() throws IOException {
        Files.writeString(folder.resolve("calendar.csv"), "Text,Posting Time\nOne,now\n");
        emulator.faults().next(Fault.loseRequest().on("createPost"));
        schedule();

        Cli.Run run = schedule();

        assertThat(run.code()).isEqualTo(9);
        assertThat(run.err())
                .contains(
                        "Error: Row 2 (line 2), bluesky:harbour-bakery, now: An earlier run ended before it knew whether this"
                                + " was published, and there is no trace of it.",
                        "Fix: What is published at once is not sent again on a guess. Look at the channel; if it is not"
                                + " there, give the row a time, and it is sent.");
        assertThat(made()).isEmpty();

        Files.writeString(folder.resolve("calendar.csv"), "Text,Posting Time\nOne,2026-12-01 09:00\n");
        assertThat(schedule().out()).contains("1 created,");
        assertThat(made()).containsExactly("One");
    }

    @Test
    void a_row_that_was_taken_out_stops_everything_if_it_was_posted_after_all() throws IOException {
        calendar("One", "Two");
        schedule().done();
        forgetResults();
        calendar("One");

        assertThat(schedule().err()).contains("rows were posted that this calendar does not have: row 3 (post ");
        calendar("One", "Two");
        assertThat(schedule().out()).contains("2 already there.");
    }

    @Test
    void a_row_that_was_taken_out_stops_everything_if_it_cannot_be_looked_for() throws IOException {
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
                        "Error: By the journal " + journal()
                                + " rows may have been posted that this calendar does not have,"
                                + " and they cannot be looked for: row 2. The provider failed",
                        "Fix: Nothing was sent. Put the rows back as they were, or run it again when they can be looked"
                                + " for. ");
        assertThat(made()).containsExactly("One");
    }

    @Test
    void a_row_that_was_taken_out_and_is_not_there_is_forgotten() throws IOException {
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
    void where_the_limit_is_reached_the_rest_is_told_once_and_sent_later() throws IOException {
        calendar("One", "Two", "Three");
        emulator.faults().next(Fault.rateLimited(RateWindow.QUARTER_HOUR).on("createPost"));

        Cli.Run run = schedule("--set", "batch-size=1");

        assertThat(run.code()).isEqualTo(7);
        assertThat(run.out()).contains("0 created, 0 faulty (not sent), 3 refused, 0 unknown.");
        assertThat(run.err().lines())
                .containsExactly(
                        "Error: 3 rows, Row 2 (line 2) to Row 4 (line 4): The provider takes no more requests in its window of"
                                + " 15m; it takes them again at 2026-11-30T06:15:00Z.",
                        "Fix: Call again then, or set social-scheduler.quota.on-exhausted=wait.",
                        "Where: createPost on graphql, HTTP 429, RATE_LIMIT_EXCEEDED; nothing was changed",
                        "Note: not everything was posted. Run the same command again, after 2026-11-30 06:15Z: it goes on from"
                                + " there, and posts nothing twice.");
        assertThat(schedule().out()).contains("3 created,");
    }

    @Test
    void another_endpoint_is_another_journal() throws IOException {
        calendar("One");
        schedule().done();

        assertThat(schedule("--set", "graphql.endpoint=" + emulator.baseUri()).err())
                .startsWith("Error: The journal " + journal() + " is of posts that went over graphql at "
                        + emulator.graphQlEndpoint() + ", and this run posts over graphql at " + emulator.baseUri()
                        + ".");
        assertThat(schedule("--set", "graphql.endpoint=" + emulator.baseUri(), "--journal", "other.journal")
                        .out())
                .contains("1 created,");
        assertThat(folder.resolve("other.journal")).exists();
        assertThat(made()).containsExactly("One", "One");
    }

    @Test
    void without_a_journal_every_run_posts_everything() throws IOException {
        calendar("One");
        schedule("--no-journal").done();
        schedule("--no-journal").done();

        assertThat(journal()).doesNotExist();
        assertThat(made()).containsExactly("One", "One");
    }

    @Test
    void with_and_without_a_journal_is_a_contradiction() throws IOException {
        calendar("One");

        schedule("--journal", "a", "--no-journal")
                .failed(
                        2,
                        "--journal and --no-journal contradict each other.",
                        "Say only one of them.",
                        "command line; nothing was changed");
    }

    @Test
    void a_journal_that_cannot_be_written_keeps_everything_in() throws IOException {
        calendar("One");

        schedule("--journal", "none/a.journal")
                .failed(
                        2,
                        "The journal " + folder.resolve("none/a.journal")
                                + " cannot be opened: there is no such folder.",
                        "Nothing was sent. Allow writing there, name another place with --journal FILE, or do without with --no-journal: then"
                                + " a run that is interrupted cannot go on.",
                        "command line; nothing was changed");
        assertThat(made()).isEmpty();
    }

    @Test
    void nothing_of_a_post_is_in_it_and_no_key() throws IOException {
        calendar("A secret recipe");
        schedule().done();

        assertThat(Files.readString(journal()))
                .contains("\"event\":\"sending\"", "\"event\":\"created\"")
                .doesNotContain("secret", "recipe", emulator.graphQlKey());
    }

    @Test
    void a_dry_run_and_a_calendar_without_a_good_row_make_none() throws IOException {
        calendar("One");
        schedule("--dry-run").done();
        Files.writeString(folder.resolve("calendar.csv"), "Text,Tags\nOne\n");
        schedule();

        assertThat(journal()).doesNotExist();
    }

    @Test
    void links_to_a_calendar_have_its_journal() throws IOException {
        calendar("One");
        Files.createSymbolicLink(folder.resolve("latest.csv"), folder.resolve("calendar.csv"));
        bakery().in(folder)
                .run("schedule", "latest.csv", "--channel", "bluesky:harbour-bakery")
                .done();

        assertThat(schedule().out()).contains("1 already there.");
        assertThat(folder.resolve("latest.csv.journal")).doesNotExist();
    }
}
