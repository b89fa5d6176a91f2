package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Asset;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.Violation;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessEvent;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Action;
import dev.socialscheduler.metadata.GoogleBusinessOffer;
import dev.socialscheduler.metadata.GoogleBusinessWhatsNew;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.InstagramStickers;
import dev.socialscheduler.metadata.LinkedInMetadata;
import dev.socialscheduler.metadata.MastodonMetadata;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.TikTokMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A post on every network, all the way and back with what only that network has. */
class NetworkVerbsTest {

    private static final Asset.Link LINK = new Asset.Link(Samples.PAGE, "T", "D", Samples.PICTURE);
    private static final Asset IMAGE = new Asset.Image(Samples.PICTURE);
    private static final Asset VIDEO = new Asset.Video(Samples.FILM);

    @RegisterExtension
    static final EmulatorExtension EMULATOR = World.extension();

    private World world;
    private SocialScheduler scheduler;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
        scheduler = world.scheduler();
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    static Stream<Arguments> networks() {
        Instant start = Instant.parse("2026-12-24T10:00:00Z");
        Instant end = Instant.parse("2026-12-26T22:00:00Z");
        return Stream.of(
                row(
                        "bluesky:harbour-bakery",
                        BlueskyMetadata.builder().link(LINK).build()),
                row(
                        "mastodon:harbour-bakery",
                        MastodonMetadata.builder().spoilerText("Spoiler").build()),
                row(
                        "threads:harbour-bakery",
                        ThreadsMetadata.builder()
                                .type(PostType.POST)
                                .link(LINK)
                                .topic("bread")
                                .locationId("l1")
                                .locationName("Quay")
                                .build()),
                row(
                        "facebook:harbour-bakery-page",
                        FacebookMetadata.builder(PostType.POST)
                                .link(LINK)
                                .firstComment("First")
                                .build()),
                row(
                        "facebook:harbour-bakery-page",
                        FacebookMetadata.builder(PostType.POST)
                                .annotations(List.of(FacebookMetadata.Annotation.builder(
                                                "42", List.of(0, 3), "Ann", "https://fb.example")
                                        .build()))
                                .build()),
                row(
                        "linkedin:northwind-cycling-club",
                        LinkedInMetadata.builder()
                                .link(LINK)
                                .firstComment("First")
                                .build()),
                row(
                        "twitter:northwind-cycling",
                        TwitterMetadata.builder().aiGenerated(true).build()),
                row(
                        "instagram:harbour.bakery",
                        InstagramMetadata.builder(PostType.POST)
                                .shareToFeed(true)
                                .firstComment("First")
                                .linkText("https://shop.example")
                                .location(InstagramMetadata.Location.builder()
                                        .id("l1")
                                        .text("Quay")
                                        .build())
                                .stickers(InstagramStickers.builder()
                                        .text("t")
                                        .other("x")
                                        .build())
                                .aiGenerated(true)
                                .build(),
                        IMAGE),
                row(
                        "pinterest:harbour-bakery-boards",
                        PinterestMetadata.builder("board-cakes")
                                .title("Title")
                                .urlText("https://cake.example")
                                .build(),
                        IMAGE),
                row(
                        "tiktok:harbourbakes",
                        TikTokMetadata.builder()
                                .title("Title")
                                .aiGenerated(true)
                                .build(),
                        VIDEO),
                row(
                        "youtube:northwind-rides",
                        YouTubeMetadata.builder("Title", "17")
                                .privacy(YouTubeMetadata.Privacy.UNLISTED)
                                .license(YouTubeMetadata.License.CREATIVE_COMMONS)
                                .notifySubscribers(false)
                                .embeddable(false)
                                .madeForKids(true)
                                .aiGenerated(true)
                                .build(),
                        VIDEO),
                row(
                        "googlebusiness:harbour-bakery-shop",
                        GoogleBusinessMetadata.builder(GoogleBusinessWhatsNew.builder()
                                        .button(Action.LEARN_MORE)
                                        .linkText("https://a.example")
                                        .build())
                                .title("T")
                                .build()),
                row(
                        "googlebusiness:harbour-bakery-shop",
                        GoogleBusinessMetadata.builder(GoogleBusinessOffer.builder("O", start, end)
                                        .code("XMAS")
                                        .linkText("https://a.example")
                                        .terms("None")
                                        .build())
                                .build()),
                row(
                        "googlebusiness:harbour-bakery-shop",
                        GoogleBusinessMetadata.builder(GoogleBusinessEvent.builder("E", start, end)
                                        .fullDay(true)
                                        .button(Action.CALL)
                                        .linkText("https://a.example")
                                        .build())
                                .build()));
    }

    private static Arguments row(String channel, PostMetadata metadata, Asset... assets) {
        return Arguments.of(channel, metadata, List.of(assets));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("networks")
    void metadata_comes_back_as_it_was_sent(String channel, PostMetadata metadata, List<Asset> assets) {
        NewPost.Builder post = world.post(channel).text("Hello").metadata(metadata);
        assets.forEach(post::asset);

        Post created = scheduler.createPost(post.build());

        assertThat(created.metadata()).isEqualTo(metadata);
        assertThat(created.network()).isEqualTo(metadata.network());
        assertThat(scheduler.post(created.id())).isEqualTo(created);
    }

    @Test
    void what_the_network_demands_is_told_at_once() {
        NewPost post = world.post("instagram:harbour.bakery").text("Hello").build();

        assertThatThrownBy(() -> scheduler.createPost(post))
                .isInstanceOfSatisfying(
                        InvalidPostException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::message)
                                .containsExactly(
                                        "Instagram posts require at least one image or video.",
                                        "Instagram posts require a type (post, story, or reel)."))
                .hasMessage("Invalid post: Instagram posts require at least one image or video., Instagram posts"
                        + " require a type (post, story, or reel). Correct the problems that the provider lists and"
                        + " send the post again. [createPost on graphql, HTTP 200, InvalidInputError; nothing was"
                        + " changed]");
    }
}
