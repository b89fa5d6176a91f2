package dev.socialscheduler.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.TagId;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.TikTokMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPlannerTest {

    private static final CalendarPlanner PLANNER = new CalendarPlanner(SampleChannels.directory(), null, false);

    /** Makes a row from {@code column=value} pairs. */
    private static CalendarRow row(String... cells) {
        Map<CalendarColumn, String> texts = new TreeMap<>();
        for (String cell : cells) {
            String[] parts = cell.split("=", 2);
            texts.put(CalendarColumn.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
        }
        return CalendarRow.of(new RowPlace(CalendarFormat.CSV, 2, 2), texts);
    }

    private static NewPost post(String... cells) {
        assertThat(faults(cells)).isEmpty();
        return ((PlannedRow.Ready) PLANNER.plan(row(cells))).post();
    }

    private static List<String> faults(String... cells) {
        return PLANNER.plan(row(cells)) instanceof PlannedRow.Faulty faulty
                ? faulty.faults().stream()
                        .map(fault -> fault.place() + ": " + fault.problem() + " " + fault.remedy())
                        .toList()
                : List.of();
    }

    @Test
    void a_row_becomes_a_post_on_the_clocks_of_its_channel() {
        NewPost post = post(
                "channel=bluesky:shop",
                "text=Hello\r\nworld",
                "image_url=https://example.com/a.jpg https://example.com/b.jpg",
                "alt_text=A door | A window",
                "tags=65a1,65a2",
                "posting_time=2026-12-01 09:00");

        assertThat(post.text()).isEqualTo("Hello\nworld");
        assertThat(post.shareMode()).isEqualTo(new ShareMode.CustomScheduled(Instant.parse("2026-12-01T08:00:00Z")));
        assertThat(post.assets())
                .containsExactly(
                        new Asset.Image(URI.create("https://example.com/a.jpg"), "A door"),
                        new Asset.Image(URI.create("https://example.com/b.jpg"), "A window"));
        assertThat(post.tagIds()).containsExactly(new TagId("65a1"), new TagId("65a2"));
        assertThat(post.metadata()).isNull();
    }

    @Test
    void each_network_gets_what_it_asks_for() {
        assertThat(post("channel=instagram:shop", "text=x").metadata()).isEqualTo(InstagramMetadata.post());
        assertThat(post("channel=instagram:shop", "text=x", "type=Story").metadata())
                .isEqualTo(InstagramMetadata.story());
        assertThat(post("channel=facebook:shop", "text=x").metadata()).isNull();
        assertThat(post("channel=facebook:shop", "text=x", "type=reel").metadata())
                .isEqualTo(FacebookMetadata.builder(PostType.REEL).build());
        assertThat(post("channel=pinterest:shop", "text=x", "board=bread", "title=t", "link=https://example.com/l")
                        .metadata())
                .isEqualTo(PinterestMetadata.builder("board-1")
                        .title("t")
                        .urlText("https://example.com/l")
                        .build());
        assertThat(post("channel=youtube:shop", "text=x", "title=t", "category=17")
                        .metadata())
                .isEqualTo(YouTubeMetadata.of("t", "17"));
        assertThat(post("channel=googlebusiness:shop", "text=x").metadata())
                .isEqualTo(GoogleBusinessMetadata.whatsNew());
        assertThat(post("channel=tiktok:shop", "text=x", "title=t").metadata())
                .isEqualTo(TikTokMetadata.builder().title("t").build());
        assertThat(post("channel=bluesky:shop", "text=x", "link=https://example.com/l")
                        .metadata())
                .isEqualTo(BlueskyMetadata.builder()
                        .link(new Asset.Link(URI.create("https://example.com/l")))
                        .build());
    }

    @Test
    void a_channel_is_found_by_id_and_by_names_that_people_use() {
        for (String name :
                List.of("id-twitter-shop", "twitter:shop", "X:Shop", "x:@shop", "twitter:the shop", " x : shop ")) {
            assertThat(post("channel=" + name, "text=x").channelId().value()).isEqualTo("id-twitter-shop");
        }
    }

    @Test
    void the_usual_channel_serves_rows_that_name_none() {
        CalendarPlanner planner = new CalendarPlanner(SampleChannels.directory(), "bluesky:shop", false);

        assertThat(planner.plan(row("text=x"))).isInstanceOf(PlannedRow.Ready.class);
    }

    @Test
    void only_drafts_have_no_time() {
        CalendarPlanner planner = new CalendarPlanner(SampleChannels.directory(), null, true);

        PlannedRow.Ready ready =
                (PlannedRow.Ready) planner.plan(row("channel=bluesky:shop", "text=x", "posting_time=2026-12-01 09:00"));

        assertThat(ready.post().draft()).isTrue();
        assertThat(ready.post().shareMode()).isEqualTo(new ShareMode.AddToQueue());
    }

    @Test
    void everything_that_is_wrong_with_a_row_is_said_at_once() {
        assertThat(faults(
                        "channel=twitter:shop",
                        "text=x",
                        "board=Bread",
                        "link=https://example.com/l",
                        "image_url=https://example.com/<door>",
                        "posting_time=soon"))
                .containsExactlyInAnyOrder(
                        "Row 2 (line 2), column Image URL: \"https://example.com/<door>\" is not an address. Write a public https address, "
                                + "for instance https://example.com/door.jpg.",
                        "Row 2 (line 2), column Link: This column has no meaning on X (Twitter). "
                                + "Put the link into the text and leave the column empty.",
                        "Row 2 (line 2), column Board: This column has no meaning on X (Twitter). Leave it empty.",
                        "Row 2 (line 2), column Posting Time: \"soon\" is not a posting time. "
                                + "Write 2026-12-01T09:00+01:00, 2026-12-01 09:00 (in the channel's time zone), "
                                + "queue, next, now or draft.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "text=x > Channel: No channel is named. Write an id or network:name here, or name one for all such rows "
                        + "with --channel.",
                "channel=mastodon:twin;text=x > Channel: Several channels are called \"mastodon:twin\". Write the id of "
                        + "one of them: id-mastodon-twin, id-mastodon-Twin.",
                "channel=id-mastodon-Twin;text=x;posting_time=2026-12-01 09:00 > Posting Time: The channel's time zone "
                        + "\"Mars/Olympus\" is not known to this Java. Write the time with its offset, for instance "
                        + "2026-12-01T09:00+01:00.",
                "channel=bluesky:shop;text=x;tags=sale > Tags: \"sale\" looks like the name of a tag. Write its id: the API "
                        + "has no list of tags, so a name cannot be resolved. The ids of tags in use are in the output of: "
                        + "posts --output json.",
                "channel=bluesky:shop;text=x;alt_text=A door > Alt Text: It describes 1 and there are 0 pictures. Write one "
                        + "description for each picture, separated by |, or none.",
                "channel=bluesky:shop;image_url=https://e.com/a;link=https://e.com/l > Link: A link shown as a card goes "
                        + "with no picture and no video. Put the link into the text, or leave the picture or video out.",
                "channel=pinterest:shop;text=x > Board: Pinterest takes no post without it, and it is empty. Say here: "
                        + "Pinterest: the board's name or service id.",
                "channel=pinterest:shop;text=x;board=Cake > Board: There is no board \"Cake\". The boards are Bread.",
                "channel=youtube:shop;text=x;title=t > Category: YouTube takes no post without it, and it is empty. Say "
                        + "here: YouTube: the number of the category.",
                "channel=googlebusiness:shop;text=x;type=offer > Type: \"offer\" is not a type that a calendar can make on "
                        + "Google Business. Write whats_new, or leave it empty.",
                "channel=instagram:shop;text=x;type=Poem > Type: \"poem\" is not a type that a calendar can make on "
                        + "Instagram. Write post, reel, story, or leave it empty.",
            })
    void a_fault_names_its_column_and_the_fix(String cells, String fault) {
        assertThat(faults(cells.split(";"))).containsExactly("Row 2 (line 2), column " + fault);
    }

    @Test
    void an_unknown_channel_is_answered_with_the_known_ones() {
        assertThat(faults("channel=bluesky:nobody", "text=x"))
                .containsExactly(
                        "Row 2 (line 2), column Channel: There is no channel \"bluesky:nobody\". Write an id or one "
                                + "of bluesky:shop, twitter:shop, instagram:shop, facebook:shop, pinterest:shop, youtube:shop, "
                                + "googlebusiness:shop, tiktok:shop, linkedin:shop, mastodon:twin, mastodon:Twin.");
    }
}
