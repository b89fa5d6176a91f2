package dev.socialscheduler.backend.graphql.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.TagId;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.graphql.Decoding;
import dev.socialscheduler.backend.graphql.Samples;
import dev.socialscheduler.backend.graphql.TestSchema;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.LinkedInMetadata;
import dev.socialscheduler.metadata.MastodonMetadata;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.TikTokMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** New posts in the dialect gateway, byte for byte: the requests that its description shows, and the networks beside. */
class GatewayPostRequestTest {

    private static final Instant DUE = Instant.parse("2026-03-15T14:00:00Z");
    private static final Asset.Link BLOG =
            new Asset.Link(URI.create("https://example.com/blog-post"), "Our blog", "New features", null);

    static Stream<Arguments> shown() {
        return Stream.of(
                row(null, "plain", post -> post, ""),
                row(
                        Network.INSTAGRAM,
                        "Instagram",
                        post -> post.metadata(InstagramMetadata.builder(PostType.POST)
                                .shareToFeed(true)
                                .firstComment("Follow us")
                                .build()),
                        "{\"instagram\":{\"type\":\"post\",\"shouldShareToFeed\":true,\"firstComment\":\"Follow us\"}}"),
                row(
                        Network.TWITTER,
                        "a thread, without the post itself",
                        post -> post.thread(ThreadPost.of("Second"), ThreadPost.of("Third")),
                        "{\"twitter\":{\"thread\":[{\"text\":\"Second\"},{\"text\":\"Third\"}]}}"),
                row(
                        Network.LINKEDIN,
                        "LinkedIn with a link",
                        post -> post.metadata(LinkedInMetadata.builder()
                                .link(BLOG)
                                .firstComment("And you?")
                                .build()),
                        "{\"linkedin\":{\"linkAttachment\":{\"url\":\"https://example.com/blog-post\",\"title\":\"Our blog\","
                                + "\"description\":\"New features\"},\"firstComment\":\"And you?\"}}"),
                row(
                        Network.PINTEREST,
                        "Pinterest",
                        post -> post.metadata(PinterestMetadata.builder("board_id")
                                .title("Sunset")
                                .urlText("https://example.com/sunset")
                                .build()),
                        "{\"pinterest\":{\"title\":\"Sunset\",\"url\":\"https://example.com/sunset\","
                                + "\"boardServiceId\":\"board_id\"}}"),
                row(
                        Network.YOUTUBE,
                        "YouTube",
                        post -> post.metadata(YouTubeMetadata.builder("My video", "22")
                                .privacy(YouTubeMetadata.Privacy.PUBLIC)
                                .notifySubscribers(true)
                                .embeddable(true)
                                .madeForKids(false)
                                .build()),
                        "{\"youtube\":{\"title\":\"My video\",\"privacy\":\"public\",\"categoryId\":\"22\","
                                + "\"notifySubscribers\":true,\"embeddable\":true,\"madeForKids\":false}}"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                row(
                        Network.FACEBOOK,
                        "Facebook with a link as asset",
                        post -> post.link(Samples.PAGE),
                        "{\"facebook\":{\"type\":\"post\",\"linkAttachment\":{\"url\":\"https://example.com/page\"}}}"),
                row(
                        Network.FACEBOOK,
                        "Facebook",
                        post -> post.metadata(FacebookMetadata.builder(PostType.REEL)
                                .annotations(List.of(FacebookMetadata.Annotation.builder(
                                                "1", List.of(0, 4), "Anna", "https://f.example")
                                        .build()))
                                .firstComment("First")
                                .build()),
                        "{\"facebook\":{\"type\":\"reel\",\"annotations\":[{\"content\":\"1\",\"indices\":[0,4],"
                                + "\"text\":\"Anna\",\"url\":\"https://f.example\"}],\"firstComment\":\"First\"}}"),
                row(
                        Network.TWITTER,
                        "a retweet",
                        post -> post.metadata(TwitterMetadata.builder()
                                .retweet(TwitterMetadata.Retweet.builder("t1")
                                        .comment("Look")
                                        .build())
                                .build()),
                        "{\"twitter\":{\"retweet\":{\"id\":\"t1\",\"comment\":\"Look\"}}}"),
                row(
                        Network.TIKTOK,
                        "TikTok",
                        post -> post.metadata(
                                TikTokMetadata.builder().title("Title").build()),
                        "{\"tiktok\":{\"title\":\"Title\"}}"),
                row(
                        Network.GOOGLE_BUSINESS,
                        "Google Business",
                        post -> post.metadata(GoogleBusinessMetadata.whatsNew()),
                        "{\"google\":{\"type\":\"whats_new\",\"detailsWhatsNew\":{\"button\":\"none\"}}}"),
                row(
                        Network.MASTODON,
                        "a thread beside other metadata",
                        post -> post.metadata(MastodonMetadata.builder()
                                        .spoilerText("Spoiler")
                                        .build())
                                .thread(ThreadPost.of("Second")),
                        "{\"mastodon\":{\"thread\":[{\"text\":\"Second\"}],\"spoilerText\":\"Spoiler\"}}"),
                row(
                        Network.THREADS,
                        "Threads",
                        post -> post.metadata(ThreadsMetadata.builder()
                                .topic("bread")
                                .locationId("l1")
                                .locationName("Here")
                                .build()),
                        "{\"threads\":{\"topic\":\"bread\",\"locationId\":\"l1\",\"locationName\":\"Here\"}}"),
                row(
                        Network.BLUESKY,
                        "a thread that begins with a link card",
                        post -> post.metadata(
                                        BlueskyMetadata.builder().link(BLOG).build())
                                .thread(ThreadPost.of("Second")),
                        "{\"bluesky\":{\"thread\":[{\"text\":\"Second\"}],"
                                + "\"linkAttachment\":{\"url\":\"https://example.com/blog-post\",\"title\":\"Our blog\","
                                + "\"description\":\"New features\"}}}"));
    }

    private static Arguments row(
            @Nullable Network network, String name, UnaryOperator<NewPost.Builder> said, String metadata) {
        NewPost.Builder post = NewPost.on(Samples.CHANNEL).text("Hello").at(DUE);
        return Arguments.of(name, network, said.apply(post).build(), metadata);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"shown", "others"})
    void a_post_has_what_its_network_needs(String name, @Nullable Network network, NewPost post, String metadata) {
        assertThat(TestSchema.written(Dialect.GATEWAY, Decoding.GATEWAY.createPost(post, network)))
                .isEqualTo("{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"scheduled\",\"mode\":\"queue\","
                        + "\"dueAt\":\"2026-03-15T14:00:00.000Z\",\"text\":\"Hello\""
                        + (metadata.isEmpty() ? "" : ",\"metadata\":" + metadata) + "}}");
    }

    static Stream<Arguments> options() {
        return Stream.of(
                option("no text is not sent", post -> post.text(""), ""),
                option("labels", post -> post.tags(new TagId("t1"), new TagId("t2")), ",\"tagIds\":[\"t1\",\"t2\"]"),
                option("idea", post -> post.idea(new IdeaId("i1")), ",\"ideaId\":\"i1\""),
                option("source", post -> post.source("my program"), ",\"source\":\"my program\""),
                option("help by a machine", NewPost.Builder::aiAssisted, ",\"aiAssisted\":true"));
    }

    private static Arguments option(String name, UnaryOperator<NewPost.Builder> said, String expected) {
        return Arguments.of(name, said.apply(NewPost.on(Samples.CHANNEL)).build(), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("options")
    void an_option_is_sent_only_if_it_was_said(String name, NewPost post, String expected) {
        assertThat(TestSchema.written(Dialect.GATEWAY, Decoding.GATEWAY.createPost(post, null)))
                .isEqualTo("{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"scheduled\",\"mode\":\"queue\""
                        + expected + "}}");
    }
}
