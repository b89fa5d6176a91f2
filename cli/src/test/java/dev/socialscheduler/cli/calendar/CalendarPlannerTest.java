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

    /** Creates a row from {@code column=value} pairs. */
    private static CalendarRow row(String... cells) {
        Map<CalendarColumn, String> texts = new TreeMap<>();
        for (String cell : cells) {
            String[] parts = cell.split("=", 2);
            texts.put(CalendarColumn.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
        }
        return CalendarRow.of(new RowLocation(CalendarFormat.CSV, 2, 2), texts);
    }

    private static NewPost post(String... cells) {
        assertThat(faults(cells)).isEmpty();
        return ((PlannedRow.Ready) PLANNER.plan(row(cells))).post();
    }

    private static List<String> faults(String... cells) {
        return PLANNER.plan(row(cells)) instanceof PlannedRow.Invalid faulty
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
    void each_network_gets_its_metadata() {
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
    void all_faults_of_a_row_are_reported_together() {
        assertThat(faults(
                        "channel=twitter:shop",
                        "text=x",
                        "board=Bread",
                        "link=https://example.com/l",
                        "image_url=https://example.com/<door>",
                        "posting_time=soon"))
                .containsExactlyInAnyOrder(
                        "Row 2 (line 2), column Image URL: \"https://example.com/<door>\" is not a URL. Use a "
                                + "public https URL, for example https://example.com/door.jpg.",
                        "Row 2 (line 2), column Link: This column is not supported on X (Twitter). Put the link "
                                + "in the text and leave the column empty.",
                        "Row 2 (line 2), column Board: This column is not supported on X (Twitter). Leave it empty.",
                        "Row 2 (line 2), column Posting Time: \"soon\" is not a posting time. Use "
                                + "2026-12-01T09:00+01:00, 2026-12-01 09:00 (in the channel's time zone), queue, next,"
                                + " now "
                                + "or draft.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "text=x > Channel: The row does not name a channel. Enter an ID or network:name here, or "
                        + "use --channel for all such rows.",
                "channel=mastodon:twin;text=x > Channel: Several channels are named \"mastodon:twin\". "
                        + "Use the ID of one of them: id-mastodon-twin, id-mastodon-Twin.",
                "channel=id-mastodon-Twin;text=x;posting_time=2026-12-01 09:00 > Posting Time: The "
                        + "channel's time zone \"Mars/Olympus\" is unknown to this version of Java. Use a time "
                        + "with an offset, for example 2026-12-01T09:00+01:00.",
                "channel=bluesky:shop;text=x;tags=sale > Tags: \"sale\" looks like the name of a tag. "
                        + "Use its ID: the API cannot list tags, so a name cannot be resolved. To find the IDs of "
                        + "tags in use, run: posts --output json.",
                "channel=bluesky:shop;text=x;alt_text=A door > Alt Text: The number of descriptions (1) "
                        + "differs from the number of images (0). Write one description for each image, "
                        + "separated by |, or none.",
                "channel=bluesky:shop;image_url=https://e.com/a;link=https://e.com/l > Link: A link card "
                        + "cannot be combined with an image or a video. Put the link in the text, or remove the "
                        + "image or video.",
                "channel=pinterest:shop;text=x > Board: Pinterest requires it, but it is empty. Enter "
                        + "here: Pinterest: the name or service ID of the board.",
                "channel=pinterest:shop;text=x;board=Cake > Board: Unknown board \"Cake\". The boards are Bread.",
                "channel=youtube:shop;text=x;title=t > Category: YouTube requires it, but it is empty. "
                        + "Enter here: YouTube: the number of the category.",
                "channel=googlebusiness:shop;text=x;type=offer > Type: \"offer\" is not a type that a "
                        + "calendar can create on Google Business. Write whats_new, or leave it empty.",
                "channel=instagram:shop;text=x;type=Poem > Type: \"poem\" is not a type that a calendar "
                        + "can create on Instagram. Write post, reel, story, or leave it empty.",
            })
    void a_fault_names_its_column_and_the_fix(String cells, String fault) {
        assertThat(faults(cells.split(";"))).containsExactly("Row 2 (line 2), column " + fault);
    }

    @Test
    void an_unknown_channel_is_answered_with_the_known_ones() {
        assertThat(faults("channel=bluesky:nobody", "text=x"))
                .containsExactly(
                        "Row 2 (line 2), column Channel: Unknown channel \"bluesky:nobody\". Use an ID or one of "
                                + "bluesky:shop, twitter:shop, instagram:shop, facebook:shop, pinterest:shop, "
                                + "youtube:shop, googlebusiness:shop, tiktok:shop, linkedin:shop, mastodon:twin, "
                                + "mastodon:Twin.");
    }
}
