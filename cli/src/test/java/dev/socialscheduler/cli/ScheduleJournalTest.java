package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Running the same command again posts what is missing and nothing twice. */
class ScheduleJournalTest extends JournalledTest {

    @Test
    void a_second_run_posts_nothing_and_reports_it() throws IOException {
        calendar("One", "Two");
        schedule().done();
        int requests = emulator.requests().of("createPost").size();

        Cli.Run run = schedule();

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "| queue    | already posted (",
                        ") | One",
                        "0 created, 0 invalid (not sent), 0 refused, 0 unknown, 2 already posted.");
        assertThat(run.err())
                .isEqualToIgnoringNewLines("Note: nothing was sent: according to the journal " + journal()
                        + ", all posts exist already. To post them again, choose another journal with --journal "
                        + "FILE or use --no-journal.");
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

        assertThat(again.at("/rows/0/outcome").asText()).isEqualTo("already posted");
        assertThat(again.at("/rows/0/postId").asText()).isEqualTo(id).isNotEmpty();
        assertThat(again.at("/rows/0/exitCode").asInt(-1)).isZero();
        assertThat(again.path("summary").toString())
                .isEqualTo(
                        "{\"created\":0,\"invalid\":0,\"refused\":0,\"failed\":0,\"unknown\":0,\"alreadyPosted\":1,\"notSent\":0}");
    }

    @Test
    void rows_may_be_added_moved_and_duplicated() throws IOException {
        calendar("One", "Two", "Same", "Same");
        schedule().done();
        calendar("Zero", "Same", "Two", "Same", "Same", "One");

        Cli.Run run = schedule();

        assertThat(run.out()).contains("2 created, 0 invalid (not sent), 0 refused, 0 unknown, 4 already posted.");
        assertThat(run.err())
                .isEqualToIgnoringNewLines("Note: according to the journal " + journal()
                        + ", 4 posts existed already and were not sent again.");
        assertThat(made()).containsExactly("One", "Same", "Same", "Same", "Two", "Zero");
    }

    @Test
    void a_row_that_changed_after_it_was_posted_stops_the_run() throws IOException {
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
                "According to the journal " + journal()
                        + ", rows were posted that are not in this calendar: row 3 (post " + id + ").",
                "Nothing was sent: a row that changed after it was posted would be posted again. Restore "
                        + "the rows and the options --channel and --draft, and change the posts with the command "
                        + "edit. If none of the rows of this file was ever posted, name a journal of its own with "
                        + "--journal FILE.",
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

        assertThat(schedule().err())
                .contains("are not in this calendar: row 2 (post ", "row 6 (post ", ") and 2 more.");
    }

    @Test
    void a_refused_row_is_sent_again_once_it_is_fixed() throws IOException {
        String tooLong = "x".repeat(400);
        calendar("One", tooLong);
        assertThat(schedule().code()).isEqualTo(2);
        calendar("One", "x");

        assertThat(schedule().out())
                .contains("1 created, 0 invalid (not sent), 0 refused, 0 unknown, 1 already posted.");
        assertThat(made()).containsExactly("One", "x");
    }

    @Test
    void another_endpoint_is_another_journal() throws IOException {
        calendar("One");
        schedule().done();

        assertThat(schedule("--set", "graphql.endpoint=" + emulator.baseUri()).err())
                .startsWith("Error: The journal " + journal() + " belongs to posts sent over graphql at "
                        + emulator.graphQlEndpoint()
                        + ", organization 65a1b2c3d401000000000001, but this run sends over graphql at "
                        + emulator.baseUri() + ", organization 65a1b2c3d401000000000001.");
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
                        "--journal and --no-journal cannot be combined.",
                        "Use only one of them.",
                        "command line; nothing was changed");
    }

    @Test
    void nothing_is_sent_if_the_journal_cannot_be_written() throws IOException {
        calendar("One");

        schedule("--journal", "none/a.journal")
                .failed(
                        2,
                        "The journal " + folder.resolve("none/a.journal")
                                + " cannot be opened: the folder does not exist.",
                        "Nothing was sent. Make the folder writable, choose another file with --journal FILE, or "
                                + "use --no-journal (an interrupted run then cannot be resumed).",
                        "command line; nothing was changed");
        assertThat(made()).isEmpty();
    }

    @Test
    void it_contains_neither_texts_nor_keys() throws IOException {
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

        assertThat(schedule().out()).contains("1 already posted.");
        assertThat(folder.resolve("latest.csv.journal")).doesNotExist();
    }
}
