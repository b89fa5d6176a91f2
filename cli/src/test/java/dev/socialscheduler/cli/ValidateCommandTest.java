package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Validation of a calendar without sending it. */
class ValidateCommandTest extends EmulatedTest {

    @TempDir
    private Path folder;

    private String csv(String... lines) throws IOException {
        Files.writeString(folder.resolve("calendar.csv"), String.join("\n", lines) + "\n");
        return "calendar.csv";
    }

    private Cli.Run run(String... arguments) {
        return cli().in(folder).run(arguments);
    }

    private String mixed() throws IOException {
        return csv(
                "Channel,Text,Image URL,Posting Time",
                "bluesky:harbour-bakery,Fine,,2026-12-01 08:30",
                "bluesky:harbour-bakery," + "x".repeat(312) + ",,",
                "instagram:harbour.bakery,No picture,,",
                "tiktok:harbourbakes,Paused,https://files.example/a.jpg?Expires=1796130000&Signature=abc,",
                "bluesky:nobody,Nobody,,someday");
    }

    private List<String> table() {
        return List.of(
                " Row | Channel                  | Verdict | Reasons",
                "-----+--------------------------+---------+--------------------------------------------------------------",
                " 2   | bluesky:harbour-bakery   | fine    |",
                " 3   | bluesky:harbour-bakery   | error   | text: Bluesky allows 300 graphemes, but this text has"
                        + " 312.",
                " 4   | instagram:harbour.bakery | error   | assets: Posts on Instagram need at least one image or"
                        + " video.",
                " 5   | tiktok:harbourbakes      | warning | (warning) shareMode: The queue of harbourbakes is paused:",
                "     |                          |         | the post is accepted but waits until the queue is resumed.",
                "     |                          |         | (warning) assets[0].url: This URL expires at",
                "     |                          |         | 2026-12-01T13:00:00Z; media are fetched when the post is",
                "     |                          |         | published.",
                " 6   |                          | error   | Row 6 (line 6), column Channel: Unknown channel",
                "     |                          |         | \"bluesky:nobody\". Use an ID or one of",
                "     |                          |         | bluesky:harbour-bakery, mastodon:harbour-bakery,",
                "     |                          |         | instagram:harbour.bakery, facebook:harbour-bakery-page,",
                "     |                          |         | threads:harbour-bakery, pinterest:harbour-bakery-boards,",
                "     |                          |         | googlebusiness:harbour-bakery-shop, tiktok:harbourbakes,",
                "     |                          |         | twitter:northwind-cycling, linkedin:northwind-cycling-club,",
                "     |                          |         | youtube:northwind-rides, instagram:northwind.cycling, or",
                "     |                          |         | another one listed by the command channels.",
                "1 fine, 1 with warnings, 3 with errors. Nothing was sent.");
    }

    private void assertNothingWasSent() {
        assertThat(emulator.world().posts()).noneMatch(post -> post.createdAt().equals(Cli.START));
        assertThat(emulator.requests().of("createPost")).isEmpty();
        assertThat(emulator.requests().of("channel")).isEmpty();
        assertThat(emulator.requests().of("channels")).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void every_row_gets_a_verdict_with_all_reasons_and_nothing_is_sent() throws IOException {
        Cli.Run run = run("validate", mixed());

        assertThat(run.out().lines()).containsExactlyElementsOf(table());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
        assertNothingWasSent();
    }

    @Test
    void a_dry_run_of_schedule_prints_the_same() throws IOException {
        Cli.Run run = run("schedule", mixed(), "--dry-run");

        assertThat(run.out().lines()).containsExactlyElementsOf(table());
        assertThat(run.code()).isEqualTo(2);
        assertNothingWasSent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "schedule --dry-run"})
    void warnings_alone_are_not_an_error(String command) throws IOException {
        String[] words = (command + " " + csv("Text,Image URL", "Paused,https://example.com/a.jpg")
                        + " --channel tiktok:harbourbakes")
                .split(" ");

        assertThat(run(words).lines()).last().isEqualTo("0 fine, 1 with warnings, 0 with errors. Nothing was sent.");
    }

    @Test
    void json_contains_the_same() throws IOException {
        Cli.Run run = run("validate", mixed(), "--output", "json");

        JsonNode json = new JsonMapper().readTree(run.out());
        JsonNode rows = json.path("rows");
        assertThat(rows.findValuesAsText("verdict")).containsExactly("fine", "error", "error", "warning", "error");
        assertThat(rows.findValuesAsText("exitCode")).containsExactly("0", "2", "2", "0", "2");
        assertThat(rows.path(1))
                .hasToString(
                        "{\"row\":3,\"line\":3,\"verdict\":\"error\",\"exitCode\":2,\"channel\":\"bluesky:harbour-bakery\",\"channelId\":\"65a1b2c3d4c0000000000001\",\"reasons\":[{\"severity\":\"error\",\"place\":\"text\",\"problem\":\"Bluesky"
                                + " allows 300 graphemes, but this text has 312.\"}]}");
        assertThat(rows.path(4).path("reasons").findValuesAsText("place"))
                .containsExactly("Row 6 (line 6), column Channel");
        assertThat(rows.path(3).path("reasons").findValuesAsText("severity")).containsExactly("warning", "warning");
        assertThat(json.path("summary").toString()).isEqualTo("{\"fine\":1,\"warnings\":1,\"errors\":3}");
        assertThat(run.code()).isEqualTo(2);
        assertNothingWasSent();
    }

    @Test
    void drafts_are_validated_as_drafts() throws IOException {
        assertThat(run("validate", csv("Text,Posting Time", "One,queue"), "--channel", "tiktok:harbourbakes", "--draft")
                        .out())
                .contains("assets: Posts on TikTok need at least one image or video.")
                .doesNotContain("paused");
    }

    @Test
    void a_file_without_readable_rows_costs_no_request() throws IOException {
        Cli.Run run = run("validate", csv("Text,Tags", "One"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out().lines()).last().isEqualTo("0 fine, 0 with warnings, 1 with errors. Nothing was sent.");
        assertThat(emulator.requests().count()).isZero();
    }

    @Test
    void unreadable_rows_keep_their_place_in_the_order_of_the_file() throws IOException {
        String file = csv("Text,Tags", "One", "Two,", "Three");

        assertThat(run("validate", file, "--channel", "bluesky:harbour-bakery")
                        .out()
                        .lines()
                        .filter(line -> line.matches(" [234].*")))
                .extracting(line -> line.replaceAll(" +", " ").substring(0, 12))
                .containsExactly(" 2 | | error", " 3 | bluesky", " 4 | | error");
    }
}
