package dev.socialscheduler.backend.support.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.support.Channels;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessEvent;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessOffer;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One post for each rule of each network, broken. */
class NetworkRulesTest {

    private static final URI URL = URI.create("https://example.com/a");
    private static final Asset.Link LINK = new Asset.Link(URL);
    private static final Asset VIDEO = new Asset.Video(URL);
    private static final Asset MOMENT = new Asset.Video(URL, Duration.ofSeconds(1), null);
    private static final Instant DAY = Instant.parse("2026-12-01T00:00:00Z");

    private static List<String> found(Channel channel, Set<Capability> can, NewPost.Builder post) {
        Violations found = new Violations();
        NetworkRules.check(PostContent.of(post.build()), channel.network(), channel, can, found);
        return found.all().stream().map(Object::toString).toList();
    }

    private static List<String> found(Channel channel, NewPost.Builder post) {
        return found(channel, EnumSet.allOf(Capability.class), post);
    }

    private static NewPost.Builder post() {
        return NewPost.on(Channels.ID).text("Hello");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken(
                        Network.INSTAGRAM,
                        b -> b,
                        "assets: Posts on Instagram need at least one image or video.",
                        "metadata: Posts on Instagram need a type: post, reel or story."),
                broken(
                        Network.INSTAGRAM,
                        b -> b.image(URL)
                                .metadata(InstagramMetadata.builder(PostType.SHORT)
                                        .shareToFeed(true)
                                        .build()),
                        "metadata.type: The type of a post on Instagram must be post, reel or story, not short."),
                broken(
                        Network.FACEBOOK,
                        b -> b.metadata(facebook(PostType.OFFER)),
                        "metadata.type: The type of a post on Facebook must be post, reel or story, not offer."),
                broken(
                        Network.FACEBOOK,
                        b -> b.image(URL).metadata(facebook(PostType.REEL)),
                        "assets: Reels on Facebook need a video."),
                broken(
                        Network.FACEBOOK,
                        b -> b.metadata(facebook(PostType.STORY)),
                        "assets: Stories on Facebook need at least one image or video."),
                broken(Network.TIKTOK, b -> b, "assets: Posts on TikTok need at least one image or video."),
                broken(
                        Network.PINTEREST,
                        b -> b,
                        "assets: Posts on Pinterest need at least one image or video.",
                        "metadata.boardServiceId: Posts on Pinterest need a board: the serviceId of one of the "
                                + "channel's boards."),
                broken(
                        Network.PINTEREST,
                        b -> b.image(URL)
                                .metadata(PinterestMetadata.builder(" ").build()),
                        "metadata.boardServiceId: Posts on Pinterest need a board: the serviceId of one of the "
                                + "channel's boards."),
                broken(
                        Network.YOUTUBE,
                        b -> b.image(URL),
                        "assets: Posts on YouTube need a video.",
                        "metadata.title: Posts on YouTube need a title.",
                        "metadata.categoryId: Posts on YouTube need a category."),
                broken(
                        Network.YOUTUBE,
                        b -> b.asset(VIDEO).metadata(YouTubeMetadata.of("", " ")),
                        "metadata.title: Posts on YouTube need a title.",
                        "metadata.categoryId: Posts on YouTube need a category."),
                broken(
                        Network.GOOGLE_BUSINESS,
                        b -> b,
                        "metadata.details: Posts on Google Business need details: what's new, an offer or an event."),
                broken(
                        Network.GOOGLE_BUSINESS,
                        b -> b.metadata(
                                GoogleBusinessMetadata.partial().title("t").build()),
                        "metadata.details: Posts on Google Business need details: what's new, an offer or an event."),
                broken(
                        Network.GOOGLE_BUSINESS,
                        b -> b.metadata(GoogleBusinessMetadata.builder(GoogleBusinessOffer.builder(" ", DAY, DAY)
                                        .build())
                                .build()),
                        "metadata.details.title: Offers and events on Google Business need a title."),
                broken(
                        Network.GOOGLE_BUSINESS,
                        b -> b.metadata(GoogleBusinessMetadata.builder(GoogleBusinessEvent.builder("", DAY, DAY)
                                        .fullDay(true)
                                        .build())
                                .build()),
                        "metadata.details.title: Offers and events on Google Business need a title."),
                broken(
                        Network.LINKEDIN,
                        b -> b.metadata(BlueskyMetadata.builder().build()),
                        "metadata: The metadata is for Bluesky, but the channel is on LinkedIn."),
                broken(
                        Network.LINKEDIN,
                        b -> b.asset(MOMENT),
                        "assets[0].thumbnailOffset: Videos on LinkedIn do not support a thumbnail offset."),
                broken(
                        Network.BLUESKY,
                        b -> b.thread(ThreadPost.builder("2")
                                .assets(List.of(VIDEO, MOMENT))
                                .build()),
                        "thread[0].assets[1].thumbnailOffset: Videos on Bluesky do not support a thumbnail offset."),
                broken(
                        Network.MASTODON,
                        b -> b.link(URL),
                        "assets: Mastodon does not support link cards; put the link into the text."),
                broken(
                        Network.LINKEDIN,
                        b -> b.thread(ThreadPost.of("2")),
                        "thread: LinkedIn does not support threads."),
                broken(
                        Network.MASTODON,
                        b -> b.thread(
                                ThreadPost.of("2"),
                                ThreadPost.builder("3").link(LINK).build()),
                        "thread[1]: Mastodon does not support link cards on follow-ups; put the link into the text."),
                broken(
                        Network.MASTODON,
                        b -> b.thread(
                                ThreadPost.builder("3").assets(List.of(LINK)).build()),
                        "thread[0]: Mastodon does not support link cards on follow-ups; put the link into the text."));
    }

    private static FacebookMetadata facebook(PostType type) {
        return FacebookMetadata.builder(type).build();
    }

    private static Arguments broken(Network network, UnaryOperator<NewPost.Builder> option, String... expected) {
        return Arguments.of(network, option.apply(post()), List.of(expected));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("broken")
    void what_a_network_does_not_take_is_said_with_its_place(
            Network network, NewPost.Builder post, List<String> expected) {
        assertThat(found(Channels.on(network), post)).isEqualTo(expected);
    }

    @Test
    void a_backend_that_cannot_carry_media_is_asked_for_none() {
        Set<Capability> can = EnumSet.complementOf(EnumSet.of(Capability.IMAGES, Capability.VIDEOS));

        assertThat(found(Channels.on(Network.INSTAGRAM), can, post().metadata(InstagramMetadata.post())))
                .isEmpty();
        assertThat(found(Channels.on(Network.YOUTUBE), can, post().metadata(YouTubeMetadata.of("t", "22"))))
                .isEmpty();
        assertThat(found(Channels.on(Network.FACEBOOK), can, post().metadata(facebook(PostType.REEL))))
                .isEmpty();
    }

    @Test
    void a_backend_that_cannot_carry_metadata_is_asked_for_none() {
        Set<Capability> can = EnumSet.complementOf(EnumSet.of(Capability.NETWORK_METADATA));

        assertThat(found(Channels.on(Network.INSTAGRAM), can, post().image(URL)))
                .isEmpty();
        assertThat(found(Channels.on(Network.PINTEREST), can, post().image(URL)))
                .isEmpty();
    }

    @Test
    void a_board_is_one_of_the_channel_if_its_boards_are_known() {
        Channel known = Channels.on(Network.PINTEREST, Channels.boards("b1", "b2"));
        NewPost.Builder pin = post().image(URL).metadata(PinterestMetadata.onBoard("b3"));

        assertThat(found(known, post().image(URL).metadata(PinterestMetadata.onBoard("b2"))))
                .isEmpty();
        assertThat(found(known, pin))
                .containsExactly("metadata.boardServiceId: The channel has no board b3. It has b1 (Board b1), "
                        + "b2 (Board b2).");
        assertThat(found(Channels.on(Network.PINTEREST), pin)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Network.class,
            names = {"START_PAGE", "WHATSAPP"})
    void what_cannot_be_posted_to_is_said_so(Network network) {
        assertThat(found(Channels.on(network), post()))
                .containsExactly("channelId: " + network.title() + " does not support posting.");
    }

    @Test
    void of_an_unknown_network_nothing_is_known() {
        assertThat(found(Channels.on(Network.UNKNOWN), post().asset(LINK).thread(ThreadPost.of("2"))))
                .isEmpty();
    }

    @Test
    void what_networks_take_is_decided_in_one_place() {
        assertThat(Stream.of(Network.values()).filter(NetworkRules::takesThreads))
                .containsExactly(Network.TWITTER, Network.MASTODON, Network.THREADS, Network.BLUESKY);
        assertThat(Stream.of(Network.values()).filter(NetworkRules::takesLinkCards))
                .containsExactly(
                        Network.FACEBOOK, Network.LINKEDIN, Network.THREADS, Network.BLUESKY, Network.SUBSTACK);
        assertThat(Stream.of(Network.values()).filter(NetworkRules::takesThreadLinkCards))
                .containsExactly(Network.THREADS, Network.BLUESKY);
    }
}
