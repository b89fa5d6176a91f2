package dev.socialscheduler.backend.support.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.support.Channels;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.LinkedInMetadata;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How long texts may be: the longest that each network takes, and one more. */
class NetworkTextsTest {

    private static final Asset VIDEO = new Asset.Video(URI.create("https://example.com/v.mp4"));

    private static List<String> found(Channel channel, NewPost.Builder post) {
        Violations found = new Violations();
        NetworkRules.check(
                PostContent.of(post.build()), channel.network(), channel, EnumSet.noneOf(Capability.class), found);
        return found.all().stream()
                .map(violation -> violation.severity() + " " + violation)
                .toList();
    }

    private static NewPost.Builder post(String text) {
        return NewPost.on(Channels.ID).text(text);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(Channels.on(Network.INSTAGRAM), 2196, "Instagram allows 2196 characters"),
                Arguments.of(Channels.on(Network.FACEBOOK), 5000, "Facebook allows 5000 characters"),
                Arguments.of(Channels.on(Network.TWITTER, Channels.x("")), 280, "X (Twitter) allows 280 characters"),
                Arguments.of(
                        Channels.on(Network.TWITTER, Channels.x("None")), 280, "X (Twitter) allows 280 characters"),
                Arguments.of(
                        Channels.on(Network.TWITTER, Channels.x("Basic")),
                        25000,
                        "X (Twitter) allows 25000 characters"),
                Arguments.of(Channels.on(Network.LINKEDIN), 3000, "LinkedIn allows 3000 characters"),
                Arguments.of(Channels.on(Network.PINTEREST), 500, "Pinterest allows 500 characters"),
                Arguments.of(Channels.on(Network.TIKTOK), 4000, "TikTok allows 4000 characters"),
                Arguments.of(Channels.on(Network.GOOGLE_BUSINESS), 4000, "Google Business allows 4000 characters"),
                Arguments.of(
                        Channels.on(Network.MASTODON, Channels.mastodon(500)), 500, "Mastodon allows 500 characters"),
                Arguments.of(
                        Channels.on(Network.MASTODON, Channels.mastodon(777)), 777, "Mastodon allows 777 characters"),
                Arguments.of(Channels.on(Network.YOUTUBE), 5000, "YouTube allows 5000 characters"),
                Arguments.of(Channels.on(Network.THREADS), 500, "Threads allows 500 characters"),
                Arguments.of(Channels.on(Network.BLUESKY), 300, "Bluesky allows 300 graphemes"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("texts")
    void a_text_may_be_so_long_and_no_longer(Channel channel, int most, String rule) {
        assertThat(found(channel, post("x".repeat(most)))).isEmpty();
        assertThat(found(channel, post("x".repeat(most + 1))))
                .containsExactly("ERROR text: " + rule + ", but this text has " + (most + 1) + ".");
    }

    @Test
    void with_a_video_tiktok_takes_less_text() {
        Channel tikTok = Channels.on(Network.TIKTOK);

        assertThat(found(tikTok, post("x".repeat(2200)).asset(VIDEO))).isEmpty();
        assertThat(found(tikTok, post("x".repeat(2201)).asset(VIDEO)))
                .containsExactly("ERROR text: TikTok allows 2200 characters, but this text has 2201.");
    }

    @Test
    void where_only_the_channel_knows_its_limit_and_it_is_not_told_a_long_text_is_warned_of() {
        assertThat(found(Channels.on(Network.MASTODON), post("x".repeat(501))))
                .containsExactly("WARNING text: Mastodon allows 500 characters, but this text has 501; it will be"
                        + " rejected unless its server allows more.");
        assertThat(found(Channels.on(Network.TWITTER), post("x".repeat(281))))
                .containsExactly("WARNING text: X (Twitter) allows 280 characters, but this text has 281; it will be"
                        + " rejected unless the account has a paid X plan.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Network.class,
            names = {"SUBSTACK", "UNKNOWN"})
    void where_no_limit_is_published_there_is_none(Network network) {
        assertThat(found(Channels.on(network), post("x".repeat(100_000)))).isEmpty();
    }

    @Test
    void every_post_of_a_thread_has_the_limit_of_a_post() {
        NewPost.Builder thread = post("x")
                .thread(ThreadPost.of("\uD83D\uDE80".repeat(300)), ThreadPost.of("y".repeat(301)), ThreadPost.of("z"));

        assertThat(found(Channels.on(Network.BLUESKY), thread))
                .containsExactly("ERROR thread[1].text: Bluesky allows 300 graphemes, but this text has 301.");
    }

    static Stream<Arguments> fields() {
        Function<String, PostMetadata> instagram = text -> InstagramMetadata.builder(PostType.POST)
                .shareToFeed(true)
                .firstComment(text)
                .build();
        Function<String, PostMetadata> facebook = text ->
                FacebookMetadata.builder(PostType.POST).firstComment(text).build();
        Function<String, PostMetadata> linkedIn =
                text -> LinkedInMetadata.builder().firstComment(text).build();
        Function<String, PostMetadata> pin =
                text -> PinterestMetadata.builder("b").title(text).build();
        Function<String, PostMetadata> video = text -> YouTubeMetadata.of(text, "22");
        Function<String, PostMetadata> topic = ThreadsMetadata::topic;
        return Stream.of(
                Arguments.of(instagram, 2200, "firstComment: Instagram allows 2200", "first comment"),
                Arguments.of(facebook, 5000, "firstComment: Facebook allows 5000", "first comment"),
                Arguments.of(linkedIn, 1250, "firstComment: LinkedIn allows 1250", "first comment"),
                Arguments.of(pin, 100, "title: Pinterest allows 100", "title"),
                Arguments.of(video, 100, "title: YouTube allows 100", "title"),
                Arguments.of(topic, 50, "topic: Threads allows 50", "topic"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("fields")
    void the_texts_of_the_metadata_have_limits_of_their_own(
            Function<String, PostMetadata> metadata, int most, String rule, String what) {
        Channel channel = Channels.on(metadata.apply("x").network());

        assertThat(found(channel, post("x").metadata(metadata.apply("x".repeat(most)))))
                .isEmpty();
        assertThat(found(channel, post("x").metadata(metadata.apply("x".repeat(most + 1)))))
                .containsExactly(
                        "ERROR metadata." + rule + " characters, but this " + what + " has " + (most + 1) + ".");
    }

    @Test
    void metadata_of_another_network_is_not_measured() {
        assertThat(found(Channels.on(Network.PINTEREST), post("x").metadata(YouTubeMetadata.of("x".repeat(500), "22"))))
                .containsExactly("ERROR metadata: The metadata is for YouTube, but the channel is on Pinterest.");
    }
}
