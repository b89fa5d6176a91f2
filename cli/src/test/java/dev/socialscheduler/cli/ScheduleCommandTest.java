package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.world.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleCommandTest extends EmulatedTest {

    @TempDir
    private Path folder;

    private String csv(String... lines) throws IOException {
        Files.writeString(folder.resolve("calendar.csv"), String.join("\n", lines) + "\n");
        return "calendar.csv";
    }

    private Cli here() {
        return cli().in(folder);
    }

    private List<Post> made() {
        return emulator.world().posts().stream()
                .filter(post -> post.createdAt().equals(Cli.START))
                .toList();
    }

    @Test
    void a_calendar_is_scheduled_on_the_clocks_of_its_channels() throws IOException {
        String file = csv(
                "Channel,Text,Posting Time",
                "bluesky:harbour-bakery,Good morning,2026-12-01 08:30",
                "x:northwind-cycling,\"Ride, eat, repeat\",2026-12-01 08:30",
                "65a1b2c3d4c0000000000004,By offset,2026-12-24T18:00+09:00",
                "mastodon:harbour-bakery,By queue,",
                "threads:harbour-bakery,Just a draft,draft");

        assertThat(here().run("schedule", file).lines())
                .containsExactly(
                        " Row | Channel                      | Goes out                | Result  | Text",
                        "-----+------------------------------+-------------------------+---------+-------------------",
                        " 2   | bluesky:harbour-bakery       | 2026-12-01 08:30 +01:00 | created | Good morning",
                        " 3   | twitter:northwind-cycling    | 2026-12-01 08:30 -05:00 | created | Ride, eat, repeat",
                        " 4   | facebook:harbour-bakery-page | 2026-12-24 09:00 +00:00 | created | By offset",
                        " 5   | mastodon:harbour-bakery      | 2026-11-30 16:00 +01:00 | created | By queue",
                        " 6   | threads:harbour-bakery       | draft                   | created | Just a draft",
                        "5 created, 0 invalid (not sent), 0 refused, 0 unknown.");
        assertThat(made()).hasSize(5);
    }

    @Test
    void invalid_rows_do_not_stop_the_run_and_each_is_reported() throws IOException {
        String file = csv(
                "Channel,Text,Image URL,Posting Time",
                "bluesky:harbour-bakery,One,,2026-12-01 08:30",
                "bluesky:nobody,Two,,",
                "bluesky:harbour-bakery,Three,,someday",
                "bluesky:harbour-bakery,Four",
                "instagram:harbour.bakery,Five,,2026-12-01 08:30",
                "bluesky:harbour-bakery,Six,,2026-12-02 08:30");

        Cli.Run run = here().run("schedule", file);

        assertThat(run.out().lines())
                .contains(
                        " 2   | bluesky:harbour-bakery   | 2026-12-01 08:30 +01:00 | created | One",
                        " 3   |                          |                         | invalid |",
                        " 6   | instagram:harbour.bakery | 2026-12-01 08:30 +01:00 | refused | Five",
                        " 7   | bluesky:harbour-bakery   | 2026-12-02 08:30 +01:00 | created | Six",
                        "2 created, 3 invalid (not sent), 1 refused, 0 unknown.");
        assertThat(run.err().lines())
                .contains(
                        "Error: Row 4 (line 4), column Posting Time: \"someday\" is not a posting time.",
                        "Error: Row 5 (line 5), column Image URL: The row ends before this column: it has 2 fields, "
                                + "the first line names 4 columns.",
                        "Where: calendar; nothing was changed")
                .anyMatch(line ->
                        line.startsWith("Error: Row 3 (line 3), column Channel: Unknown channel \"bluesky:nobody\"."))
                .anyMatch(line ->
                        line.startsWith("Error: Row 6 (line 6), instagram:harbour.bakery, 2026-12-01 08:30 +01:00: "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(made()).extracting(Post::text).containsExactlyInAnyOrder("One", "Six");
    }

    @Test
    void a_post_that_the_provider_could_not_publish_is_no_success() throws IOException {
        emulator.world().failPublishing("65a1b2c3d4c0000000000004", "The network is closed today.");
        String file = csv(
                "Channel,Text,Posting Time",
                "facebook:harbour-bakery-page,At once,now",
                "bluesky:harbour-bakery,Later,2026-12-01 08:30");

        Cli.Run run = here().run("schedule", file);

        assertThat(run.code()).isEqualTo(11);
        assertThat(run.out().lines())
                .anyMatch(line ->
                        line.startsWith(" 2   | facebook:harbour-bakery-page | now") && line.contains("| failed"))
                .contains("1 created, 0 invalid (not sent), 0 refused, 0 unknown, 1 failed at the provider.");
        assertThat(run.err()).contains("could not publish it. The network is closed today.", "it took effect");
        assertThat(here().run("schedule", file).out())
                .contains("0 created", "2 already posted"); // a second run posts nothing
        assertThat(emulator.world().posts())
                .filteredOn(post -> post.text().equals("At once"))
                .hasSize(1);
    }

    @Test
    void json_stays_json_when_rows_fail() throws IOException {
        String file = csv("Text,Tags", "One,", "Two,sale", "Three");

        Cli.Run run = here().run("schedule", file, "--channel", "bluesky:harbour-bakery", "--output", "json");

        JsonNode json = new JsonMapper().readTree(run.out());
        JsonNode rows = json.path("rows");
        assertThat(rows.findValuesAsText("outcome")).containsExactly("created", "invalid", "invalid");
        assertThat(rows.findValuesAsText("exitCode")).containsExactly("0", "2", "2");
        assertThat(rows.findValuesAsText("line")).containsExactly("2", "3", "4");
        assertThat(rows.path(0).path("channel").asText()).isEqualTo("bluesky:harbour-bakery");
        assertThat(rows.path(0).path("post").path("status").asText()).isEqualTo("scheduled");
        assertThat(rows.path(1).path("problems").path(0).path("place").asText())
                .isEqualTo("Row 3 (line 3), column Tags");
        assertThat(json.path("summary").toString())
                .isEqualTo(
                        "{\"created\":1,\"invalid\":2,\"refused\":0,\"failed\":0,\"unknown\":0,\"alreadyPosted\":0,\"notSent\":0}");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void an_unknown_outcome_is_reported_prominently() throws IOException {
        emulator.faults().next(Fault.loseAnswer().on("createPost"));
        for (int i = 0; i < 3; i++) {
            emulator.faults().next(Fault.serverErrorBefore(502).on("posts"));
        }
        String file = csv("Text", "One", "Two", "x".repeat(400));

        Cli.Run run = here().run(
                        "schedule",
                        file,
                        "--channel",
                        "bluesky:harbour-bakery",
                        "--set",
                        "retry.delay=0ms",
                        "--set",
                        "batch-size=1");

        assertThat(run.out()).contains("1 created, 0 invalid (not sent), 1 refused, 1 unknown.", "| UNKNOWN | One");
        assertThat(run.err())
                .contains(
                        "!!! OUTCOME UNKNOWN: 1 post may or may not exist. Check before you send it again, or it "
                                + "may be posted twice.",
                        "Error: Row 2 (line 2), bluesky:harbour-bakery, queue: ",
                        "it may have taken effect",
                        "Reconcile: social-scheduler reconcile 1~");
        assertThat(run.code()).isEqualTo(9);
        assertThat(made()).extracting(Post::text).containsExactlyInAnyOrder("One", "Two");
    }

    private Cli.Run unseen(String... options) throws IOException {
        emulator.faults().next(Fault.loseRequest().on("createPost"));
        emulator.faults().next(Fault.slow(Duration.ZERO).on("posts"));
        for (int i = 0; i < 3; i++) {
            emulator.faults().next(Fault.serverErrorBefore(502).on("posts"));
        }
        List<String> args = new ArrayList<>(List.of("schedule", csv("Text", "One")));
        args.addAll(List.of("--channel", "bluesky:harbour-bakery"));
        args.addAll(List.of("--set", "retry.delay=0ms", "--set", "retry.settling-delay=0s"));
        args.addAll(List.of(options));
        return here().run(args.toArray(String[]::new));
    }

    @Test
    void a_possible_duplicate_is_reported_and_can_be_reconciled() throws IOException {
        Cli.Run run = unseen();

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("Warning: Row 2 (line 2): An earlier attempt may also have arrived late. The lookup"
                        + " failed, so there may be two posts.");
        String reconcile = run.err()
                .lines()
                .filter(line -> line.startsWith("Reconcile: social-scheduler reconcile "))
                .findFirst()
                .orElseThrow();
        assertThat(here().run("reconcile", reconcile.substring(reconcile.lastIndexOf(' ') + 1))
                        .done())
                .startsWith("It took effect: ");
    }

    @Test
    void in_json_the_warning_is_with_its_post() throws IOException {
        JsonNode warning = new JsonMapper()
                .readTree(unseen("--output", "json").out())
                .path("rows")
                .path(0)
                .path("post")
                .path("warnings")
                .path(0);

        assertThat(warning.path("message").asText()).startsWith("An earlier attempt may also have arrived late");
        assertThat(warning.path("reconcile").asText()).startsWith("1~");
    }

    @Test
    void drafts_are_kept_without_a_time() throws IOException {
        String file = csv("Text,Posting Time", "One,2026-12-01 08:30", "Two,now");

        Cli.Run run = here().run("schedule", file, "--channel", "bluesky:harbour-bakery", "--draft");

        assertThat(run.code()).isZero();
        assertThat(run.err().lines())
                .containsExactly("Note: drafts have no posting time; the times of 2 rows were not sent.");
        assertThat(run.out()).contains(" 2   | bluesky:harbour-bakery | draft    | created | One");
        assertThat(made()).hasSize(2).allMatch(post -> post.dueAt() == null);
    }

    @Test
    void a_json_calendar_is_scheduled_the_same_way() throws IOException {
        Files.writeString(folder.resolve("calendar.json"), """
                [{"channel": "pinterest:harbour-bakery-boards", "text": "Rye", "board": "Sourdough",
                  "imageUrl": ["https://example.com/a.jpg"], "postingTime": "2026-12-01 20:00"}]
                """);

        assertThat(here().run("schedule", "calendar.json").done())
                .contains(" 1   | pinterest:harbour-bakery-boards | 2026-12-01 20:00 -05:00 | created | Rye");
    }

    @Test
    void without_a_good_row_nothing_is_sent() throws IOException {
        Cli.Run run = here().run("schedule", csv("Text,Tags", "One"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(emulator.requests().count()).isZero();
    }

    @Test
    void a_past_time_is_refused() throws IOException {
        Cli.Run run = here().run(
                        "schedule",
                        csv("Text,Posting Time", "One,2026-11-29 09:00"),
                        "--channel",
                        "bluesky:harbour-bakery");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("Error: Row 2 (line 2), bluesky:harbour-bakery, 2026-11-29 09:00 +01:00: ");
        assertThat(made()).isEmpty();
    }

    @Test
    void a_missing_file_is_reported() {
        here().run("schedule", "none.csv")
                .failed(
                        2,
                        "File not found: " + folder.resolve("none.csv") + ".",
                        "Check its name and the working directory.",
                        "command line; nothing was changed");
    }

    @Test
    void with_a_configured_organization_names_are_looked_up_with_one_request() throws IOException {
        bakery().in(folder)
                .run("schedule", csv("Text", "One"), "--channel", "bluesky:harbour-bakery")
                .done();

        assertThat(emulator.requests().of("channels")).hasSize(1);
        assertThat(emulator.requests().of("account")).isEmpty();
    }
}
