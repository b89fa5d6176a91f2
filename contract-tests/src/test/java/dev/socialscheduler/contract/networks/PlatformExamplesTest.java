package dev.socialscheduler.contract.networks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.contract.networks.SamplePosts.Sample;
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
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.net.URI;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documents show of each network, said in Java: the gateway's own examples as printed, and one for each further
 * network of its tables. In the dialect of the gateway they go without media, which that document gives no shape.
 */
class PlatformExamplesTest {

    private static final Instant DUE = Instant.parse("2026-12-15T14:00:00Z");

    /** A printed example; the medium that the network demands is added where media can be carried. */
    private record Example(Sample sample, boolean needsVideo, boolean needsPicture) {
        @Override
        public String toString() {
            return sample.toString();
        }

        NewPost without(NetworkWorld world) {
            return world.on(sample.channel(), sample.post());
        }

        NewPost with(NetworkWorld world) {
            NewPost.Builder post = NewPost.on(world.channel(sample.channel()))
                    .text(sample.post().text())
                    .at(DUE)
                    .thread(sample.post().thread().toArray(ThreadPost[]::new));
            if (sample.post().metadata() != null) {
                post.metadata(sample.post().metadata());
            }
            if (needsVideo) {
                post.video(SamplePosts.FILM);
            } else if (needsPicture) {
                post.image(SamplePosts.PICTURE);
            }
            return post.build();
        }
    }

    static Stream<Example> examples() {
        return Stream.concat(printed(), fromTheTables());
    }

    private static Stream<Example> printed() {
        return Stream.of(
                text("twitter:all", "Hello from Buffer API!", post -> post),
                picture(
                        "instagram:all",
                        "Check out our latest post! #photography",
                        post -> post.metadata(InstagramMetadata.builder(PostType.POST)
                                .firstComment("Follow us for more!")
                                .shareToFeed(true)
                                .build())),
                text(
                        "twitter:all",
                        "First tweet in thread",
                        post -> post.thread(
                                ThreadPost.of("Second tweet in thread"), ThreadPost.of("Third tweet in thread"))),
                text(
                        "linkedin:all",
                        "Check out our latest blog post!",
                        post -> post.metadata(LinkedInMetadata.builder()
                                .link(new Asset.Link(
                                        URI.create("https://example.com/blog-post"),
                                        "Our Latest Blog Post",
                                        "Read about our new features",
                                        null))
                                .firstComment("What do you think?")
                                .build())),
                picture(
                        "pinterest:all",
                        "Beautiful sunset photo",
                        post -> post.metadata(PinterestMetadata.builder("board-one")
                                .title("Amazing Sunset")
                                .url(URI.create("https://example.com/sunset"))
                                .build())),
                video(
                        "youtube:all",
                        "Video description here",
                        post -> post.metadata(YouTubeMetadata.builder("My Video Title", "22")
                                .privacy(YouTubeMetadata.Privacy.PUBLIC)
                                .notifySubscribers(true)
                                .embeddable(true)
                                .madeForKids(false)
                                .build())));
    }

    private static Stream<Example> fromTheTables() {
        Asset.Link link = new Asset.Link(SamplePosts.PAGE, "Title", "Description", null);
        return Stream.of(
                text(
                        "facebook:all",
                        "A link",
                        post -> post.metadata(FacebookMetadata.builder(PostType.POST)
                                .link(link)
                                .firstComment("First")
                                .build())),
                video(
                        "tiktok:all",
                        "A film",
                        post -> post.metadata(
                                TikTokMetadata.builder().title("Title").build())),
                text("googlebusiness:all", "Open on Sunday", post -> post.metadata(GoogleBusinessMetadata.whatsNew())),
                text(
                        "mastodon:all",
                        "The end",
                        post -> post.metadata(MastodonMetadata.builder()
                                        .spoilerText("Spoiler")
                                        .build())
                                .thread(ThreadPost.of("of the story"))),
                text(
                        "threads:all",
                        "Bread",
                        post -> post.metadata(ThreadsMetadata.builder()
                                .topic("bread")
                                .location("l1", "Quay")
                                .build())),
                text(
                        "bluesky:all",
                        "A link",
                        post -> post.metadata(
                                BlueskyMetadata.builder().link(link).build())));
    }

    private static Example text(String channel, String text, UnaryOperator<NewPost.Builder> option) {
        return new Example(sample(channel, text, option), false, false);
    }

    private static Example picture(String channel, String text, UnaryOperator<NewPost.Builder> option) {
        return new Example(sample(channel, text, option), false, true);
    }

    private static Example video(String channel, String text, UnaryOperator<NewPost.Builder> option) {
        return new Example(sample(channel, text, option), true, false);
    }

    private static Sample sample(String channel, String text, UnaryOperator<NewPost.Builder> option) {
        return new Sample(
                channel,
                option.apply(NewPost.on(new ChannelId("anywhere")).text(text).at(DUE))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_accepted_as_printed_by_a_server_that_speaks_as_the_gateway_is_described(Example example) {
        try (NetworkWorld world = NetworkWorld.open("maton", Dialect.GATEWAY)) {
            accepted(world, example.without(world));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_accepted_today_with_the_medium_that_its_network_demands(Example example) {
        try (NetworkWorld world = NetworkWorld.open("graphql", Dialect.CURRENT)) {
            accepted(world, example.with(world));
        }
    }

    private static void accepted(NetworkWorld world, NewPost post) {
        assertThat(world.scheduler().validate(post).violations()).isEmpty();
        assertThat(world.scheduler().createPost(post).dueAt()).isEqualTo(DUE);
        assertThat(world.posts()).isEqualTo(1);
    }
}
