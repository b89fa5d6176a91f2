package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.Decoding.postWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.AssetType;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.Network;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostMetric;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostVia;
import dev.socialscheduler.PublishingError;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.Tag;
import dev.socialscheduler.TagId;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.metadata.BlueskyMetadata;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stored posts, from the fullest answer to the barest. */
class PostDecodingTest {

    private static final Instant CREATED = Instant.parse("2026-12-01T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-24T17:30:00.123Z");

    private static final String FULL = """
            {"id":"p1","channelId":"c1","channelService":"bluesky","status":"sent","text":"Hello","via":"api",
             "schedulingType":"automatic","shareMode":"customScheduled","createdAt":"2026-12-01T08:00:00.000Z",
             "updatedAt":"2026-12-02T08:00:00.000Z","dueAt":"2026-12-24T17:30:00.123Z",
             "sentAt":"2026-12-24T17:30:02.000Z","ideaId":"i1","externalLink":"https://bsky.example/p1",
             "allowedActions":["viewPost","deletePost"],"author":{"name":"Mira","email":"mira@example.com"},
             "tags":[{"id":"t1","name":"recipes","color":"#F7B500"}],
             "error":{"message":"Refused","supportUrl":"https://help.example","rawError":"E42"},
             "assets":[
              {"__typename":"ImageAsset","type":"image","mimeType":"image/jpeg","source":"https://m.example/a.jpg",
               "thumbnail":"https://m.example/t.jpg","image":{"altText":"Door","width":1080,"height":720.0}},
              {"type":"video","mimeType":"video/mp4","source":"https://m.example/a.mp4",
               "thumbnail":"https://m.example/v.jpg","video":{"title":"Film","width":1080,"height":1920}},
              {"type":"document","mimeType":"application/pdf","source":"https://m.example/a.pdf",
               "thumbnail":"https://m.example/d.jpg","document":{"title":"Paper"}}],
             "metrics":[{"type":"reactions","name":"Reactions","value":12,"unit":"count"},
                        {"type":"engagementRate","name":"Rate","value":0.25,"unit":"percentage"}],
             "metadata":{"__typename":"BlueskyPostMetadata","type":"thread","linkAttachment":null,"thread":[
              {"text":"Hello","assets":[],"linkAttachment":null},
              {"text":"Two","assets":[{"type":"image","mimeType":"image/png","source":"https://m.example/b.png",
               "thumbnail":"https://m.example/b.png","image":{"altText":"","width":1,"height":1}}],
               "linkAttachment":null},
              {"text":"Three","assets":[],"linkAttachment":{"url":"https://example.com","title":"T","text":"D",
               "thumbnail":"https://m.example/l.jpg"}}]},
             "fieldOfTomorrow":{"a":[1,2,{"b":null}]}}""";

    @Test
    void everything_that_is_told_is_read() {
        Post expected = Post.builder(
                        new PostId("p1"),
                        new ChannelId("c1"),
                        Post.Timing.builder(CREATED)
                                .shareMode(new ShareMode.CustomScheduled(DUE))
                                .dueAt(DUE)
                                .sentAt(Instant.parse("2026-12-24T17:30:02Z"))
                                .updatedAt(Instant.parse("2026-12-02T08:00:00Z"))
                                .build())
                .network(Network.BLUESKY)
                .status(PostStatus.SENT)
                .text("Hello")
                .via(PostVia.API)
                .schedulingType(SchedulingType.AUTOMATIC)
                .assets(List.of(
                        asset(AssetType.IMAGE, "image", "a.jpg", "image/jpeg", "t.jpg", "Door", null, 1080, 720),
                        asset(AssetType.VIDEO, "video", "a.mp4", "video/mp4", "v.jpg", null, "Film", 1080, 1920),
                        asset(
                                AssetType.DOCUMENT,
                                "document",
                                "a.pdf",
                                "application/pdf",
                                "d.jpg",
                                null,
                                "Paper",
                                0,
                                0)))
                .metadata(BlueskyMetadata.builder().build())
                .thread(List.of(
                        ThreadPost.builder("Two")
                                .assets(List.of(new Asset.Image(URI.create("https://m.example/b.png"))))
                                .build(),
                        ThreadPost.builder("Three")
                                .link(new Asset.Link(
                                        URI.create("https://example.com"),
                                        "T",
                                        "D",
                                        URI.create("https://m.example/l.jpg")))
                                .build()))
                .tags(List.of(
                        Tag.builder(new TagId("t1"), "recipes").color("#F7B500").build()))
                .ideaId(new IdeaId("i1"))
                .author("Mira")
                .externalLinkText("https://bsky.example/p1")
                .error(PublishingError.builder("Refused")
                        .supportUrlText("https://help.example")
                        .rawError("E42")
                        .build())
                .metrics(List.of(
                        PostMetric.builder("reactions", 12).name("Reactions").build(),
                        PostMetric.builder("engagementRate", 0.25)
                                .name("Rate")
                                .unit("percentage")
                                .build()))
                .allowedActions(Set.of("viewPost", "deletePost"))
                .build();

        assertThat(Decoding.post(FULL)).isEqualTo(expected);
    }

    private static PostAsset asset(
            AssetType type,
            String word,
            String source,
            String mimeType,
            String thumbnail,
            @Nullable String altText,
            @Nullable String title,
            int width,
            int height) {
        return PostAsset.builder(type, "https://m.example/" + source)
                .typeWireName(word)
                .mimeType(mimeType)
                .thumbnailText("https://m.example/" + thumbnail)
                .altText(altText)
                .title(title)
                .width(width == 0 ? null : width)
                .height(height == 0 ? null : height)
                .build();
    }

    @Test
    void the_barest_post_is_read() {
        Post expected = Post.builder(
                        new PostId("p1"),
                        new ChannelId("c1"),
                        Post.Timing.builder(CREATED)
                                .shareMode(new ShareMode.AddToQueue())
                                .updatedAt(CREATED)
                                .build())
                .network(Network.BLUESKY)
                .status(PostStatus.SCHEDULED)
                .via(PostVia.BUFFER)
                .build();

        assertThat(Decoding.post(Samples.BARE_POST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"Mira\",\"email\":\"m@example.com\"} | Mira",
                "{\"name\":null,\"email\":\"m@example.com\"} | m@example.com",
                "null |",
            })
    void an_author_is_known_by_name_or_else_by_address(String author, @Nullable String known) {
        assertThat(
                        author.equals("null")
                                ? Decoding.post(Samples.BARE_POST).author()
                                : postWith("author", author).author())
                .isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24T17:30:00.000Z, 2026-12-24T17:30:00Z",
        "2026-12-24T17:30:00Z, 2026-12-24T17:30:00Z",
        "2026-12-24T17:30:00.123456Z, 2026-12-24T17:30:00.123456Z",
        "2026-12-24T12:30:00-05:00, 2026-12-24T17:30:00Z",
    })
    void a_time_is_read_in_any_iso_spelling(String word, Instant time) {
        assertThat(postWith("dueAt", "\"" + word + "\"").dueAt()).isEqualTo(time);
    }

    @Test
    void a_custom_time_that_is_not_told_is_no_mode() {
        assertThat(postWith("shareMode", "\"customScheduled\"").timing().shareMode())
                .isNull();
        assertThat(postWith("shareMode", "\"shareNow\"").timing().shareMode()).isEqualTo(new ShareMode.ShareNow());
        assertThat(postWith("shareMode", "\"shareNext\"").timing().shareMode()).isEqualTo(new ShareMode.ShareNext());
    }
}
