package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostsCommandTest extends EmulatedTest {

    private static JsonNode json(String text) throws Exception {
        return new JsonMapper().readTree(text);
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("posts").forEach(post -> ids.add(post.path("id").asText()));
        return ids;
    }

    @Test
    void posts_are_listed_by_filters() {
        assertThat(bakery().run("posts", "--status", "scheduled", "--sort", "dueAt:asc")
                        .lines())
                .containsExactly(
                        " ID                       | Network  | Status    | Due               | Text",
                        "--------------------------+----------+-----------+-------------------+-------------------------------------"
                                + "-------------",
                        " 65a1b2c3d4b0000000000005 | mastodon | scheduled | 2026-11-30 08:00Z | New on the shelf: spelt crispbread "
                                + "with caraway.",
                        " 65a1b2c3d4b0000000000004 | bluesky  | scheduled | 2026-12-06 06:00Z | We close at four on Sunday for the "
                                + "harbour fair.");
    }

    @Test
    void a_list_continues_after_its_cursor() throws Exception {
        JsonNode first =
                json(bakery().run("posts", "--limit", "2", "--output", "json").done());
        String next = first.path("next").asText();
        JsonNode rest = json(bakery().run("posts", "--after", next, "--page-size", "2", "-o", "json")
                .done());

        assertThat(first.path("posts")).hasSize(2);
        assertThat(next).startsWith("graphql:");
        assertThat(rest.path("next").isNull()).isTrue();
        assertThat(ids(rest)).hasSize(3).doesNotContainAnyElementsOf(ids(first));
        assertThat(bakery().run("posts", "--limit", "2").done())
                .endsWith("continue with --after " + next + System.lineSeparator());
    }

    @Test
    void channels_tags_and_times_choose_posts() throws Exception {
        JsonNode found = json(bakery().run(
                        "posts",
                        "--channel",
                        "bluesky:harbour-bakery",
                        "--tag",
                        "65a1b2c3d47a000000000002",
                        "--due-from",
                        "2026-12-01T00:00Z",
                        "--due-to",
                        "2026-12-31T00:00Z",
                        "--created-from",
                        "2026-11-01T00:00+01:00",
                        "--output",
                        "json")
                .done());

        assertThat(ids(found)).containsExactly("65a1b2c3d4b0000000000004");
    }

    @Test
    void invalid_options_are_reported_before_anything_is_sent() {
        String where = "command line; nothing was changed";
        bakery().run("posts", "--status", "lost")
                .failed(
                        2,
                        "Unknown status \"lost\".",
                        "Use one of draft, needs_approval, scheduled, sending, sent, error.",
                        where);
        bakery().run("posts", "--sort", "text:asc")
                .failed(
                        2,
                        "\"text:asc\" is not a sort order.",
                        "Use dueAt or createdAt, with :asc or :desc, for example dueAt:asc.",
                        where);
        bakery().run("posts", "--due-from", "tomorrow")
                .failed(
                        2,
                        "--due-from tomorrow is not a time with an offset.",
                        "For example, use 2026-12-01T09:00Z or 2026-12-01T09:00+01:00.",
                        where);
        bakery().run("posts", "--limit", "0")
                .failed(2, "--limit and --page-size must be at least 1.", "Use a larger number.", where);
        bakery().run("posts", "--after", "x")
                .failed(
                        2,
                        "A cursor has the form backend:position; pass it exactly as the page returned it.",
                        "Copy the ID from the output of another command.",
                        where);
        assertThat(emulator.requests().count()).isZero();
    }

    @Test
    void the_name_of_a_channel_determines_the_organization() {
        assertThat(cli().run("posts", "--channel", "mastodon:harbour-bakery").lines())
                .hasSize(3);
    }

    @Test
    void with_several_organizations_one_has_to_be_chosen() {
        Cli.Run run = cli().run("posts");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("65a1b2c3d401000000000001 (Harbour Bakery)", "Where: account on graphql; nothing was");
    }
}
