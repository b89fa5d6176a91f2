package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangingCommandsTest extends EmulatedTest {

    /** Scheduled on the Bluesky channel of the bakery, in Copenhagen, for 2026-12-06T06:00Z. */
    private static final String POST = "65a1b2c3d4b0000000000004";

    /** In the queue of the Mastodon channel. */
    private static final String QUEUED = "65a1b2c3d4b0000000000005";

    private static final String NOBODY = "ffffffffffffffffffffffff";
    private static final String WHERE = "command line; nothing was changed";

    @Test
    void a_text_is_changed() {
        assertThat(cli().run("edit", POST, "--text", "We close at five.").lines())
                .containsExactly("Changed " + POST + " (bluesky, scheduled, 2026-12-06 06:00Z): We close at five.");
    }

    @Test
    void a_time_is_changed_with_an_offset_or_on_the_clocks_of_the_channel() {
        assertThat(cli().run("edit", POST, "--at", "2026-12-07T10:00-05:00").done())
                .contains("2026-12-07 15:00Z");
        assertThat(emulator.requests().count()).isEqualTo(1);
        assertThat(cli().run("edit", POST, "--at", "2026-12-07 10:00").done()).contains("2026-12-07 09:00Z");
        assertThat(cli().run("edit", POST, "--queue").done()).contains("scheduled");
        assertThat(cli().run("edit", POST, "--next").done()).contains("scheduled");
    }

    @Test
    void an_edit_requires_a_change() {
        cli().run("edit", POST).failed(2, "Nothing to change.", "Use --text, --at, --queue or --next.", WHERE);
        cli().run("edit", POST, "--at", "now")
                .failed(
                        2,
                        "--at takes a time, not \"now\".",
                        "Use 2026-12-01T09:00+01:00 or 2026-12-01 09:00 (in the channel's time zone),"
                                + " or use --queue or --next.",
                        WHERE);
        assertThat(cli().run("edit", POST, "--queue", "--next").code()).isEqualTo(2);
        assertThat(emulator.requests().count()).isZero();
    }

    @Test
    void a_post_is_moved_within_its_queue() {
        assertThat(cli().run("move", QUEUED, "top").done()).startsWith("Moved " + QUEUED + " (mastodon, scheduled, ");
        assertThat(cli().run("move", QUEUED, "middle").code()).isEqualTo(2);
    }

    @Test
    void publishing_requires_confirmation() {
        cli().run("publish", QUEUED)
                .failed(2, "Publishing " + QUEUED + " cannot be undone.", "Run the command again with --yes.", WHERE);
        assertThat(emulator.requests().count()).isZero();
        assertThat(cli().run("publish", QUEUED, "--yes").done())
                .startsWith("Published " + QUEUED + " (mastodon, sent, ");
    }

    @Test
    void one_post_that_cannot_be_deleted_does_not_keep_the_others() {
        Cli.Run run = cli().run("delete", NOBODY, POST);

        assertThat(run.out().lines()).containsExactly("Deleted " + POST + ".");
        assertThat(run.err()).startsWith("Not deleted: " + NOBODY).contains("nothing was changed");
        assertThat(run.code()).isEqualTo(5);
        assertThat(emulator.world().post(POST)).isEmpty();
    }

    @Test
    void an_invalid_id_is_reported() {
        cli().run("delete", "a/b")
                .failed(
                        2,
                        "A PostId must not contain SOLIDUS.",
                        "Copy the ID from the output of another command.",
                        WHERE);
    }

    @Test
    void an_idea_is_kept_and_listed() {
        assertThat(bakery().run("idea", "--title", "Cake", "--text", "With cream", "--network", "x,bluesky")
                        .done())
                .startsWith("Saved idea ");
        assertThat(bakery().run("ideas").done()).contains("| Cake ", "Cardamom week");
        assertThat(bakery().run("ideas", "--output", "json").done())
                .contains("\"title\" : \"Cake\"", "\"networks\" : [ \"twitter\", \"bluesky\" ]", "\"next\" : null");
        bakery().run("idea").failed(2, "The idea is empty.", "Use --title, --text or both.", WHERE);
    }

    @Test
    void limits_are_shown_for_channels_of_all_organizations() {
        assertThat(cli().run("limits", "--channel", "instagram:harbour.bakery,x:northwind-cycling")
                        .lines())
                .hasSize(4)
                .anyMatch(line -> line.matches(" instagram:harbour.bakery +\\| 0 +\\| 0 +\\| \\d+ +\\|"))
                .anyMatch(line -> line.startsWith(" twitter:northwind-cycling"));
        assertThat(cli().run("limits", "--date", "2026-12-24").lines()).hasSize(16);
    }
}
