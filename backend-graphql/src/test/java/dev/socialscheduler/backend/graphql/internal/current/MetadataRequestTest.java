package dev.socialscheduler.backend.graphql.internal.current;

import static dev.socialscheduler.backend.graphql.TestSchema.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.backend.graphql.Samples;
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
import dev.socialscheduler.metadata.SubstackMetadata;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.TikTokMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What only one network has, byte for byte: with everything said, and with as little as possible. */
class MetadataRequestTest {

    private static final Asset.Link LINK = new Asset.Link(Samples.PAGE);
    private static final String LINK_SENT = "\"linkAttachment\":{\"url\":\"https://example.com/page\"}";
    private static final Instant START = Instant.parse("2026-12-24T10:00:00Z");
    private static final Instant END = Instant.parse("2026-12-26T22:00:00.5Z");

    static Stream<Arguments> metadata() {
        return Stream.of(instagram(), facebookAndLinkedIn(), google(), others()).flatMap(rows -> rows);
    }

    private static Stream<Arguments> instagram() {
        return Stream.of(
                row(InstagramMetadata.post(), "{\"instagram\":{\"type\":\"post\",\"shouldShareToFeed\":true}}"),
                row(InstagramMetadata.reel(), "{\"instagram\":{\"type\":\"reel\",\"shouldShareToFeed\":true}}"),
                row(InstagramMetadata.story(), "{\"instagram\":{\"type\":\"story\",\"shouldShareToFeed\":false}}"),
                row(
                        InstagramMetadata.builder(PostType.CAROUSEL)
                                .shareToFeed(false)
                                .firstComment("first")
                                .linkText("https://example.com/shop")
                                .location(InstagramMetadata.Location.builder()
                                        .id("l1")
                                        .text("Quay")
                                        .build())
                                .stickers(InstagramStickers.builder()
                                        .text("t")
                                        .music("m")
                                        .products("p")
                                        .topics("o")
                                        .other("x")
                                        .build())
                                .aiGenerated(true)
                                .build(),
                        "{\"instagram\":{\"type\":\"carousel\",\"shouldShareToFeed\":false,\"firstComment\":\"first\","
                                + "\"link\":\"https://example.com/shop\","
                                + "\"geolocation\":{\"id\":\"l1\",\"text\":\"Quay\"},"
                                + "\"stickerFields\":{\"text\":\"t\",\"music\":\"m\",\"products\":\"p\",\"topics\":\"o\","
                                + "\"other\":\"x\"},\"isAiGenerated\":true}}"));
    }

    private static Stream<Arguments> facebookAndLinkedIn() {
        return Stream.of(
                row(FacebookMetadata.post(), "{\"facebook\":{\"type\":\"post\"}}"),
                row(
                        FacebookMetadata.builder(PostType.REEL)
                                .annotations(List.of(FacebookMetadata.Annotation.builder(
                                                "42", List.of(0, 3), "Ann", "https://fb.example/a")
                                        .build()))
                                .link(LINK)
                                .firstComment("first")
                                .build(),
                        "{\"facebook\":{\"type\":\"reel\",\"annotations\":[{\"content\":\"42\",\"indices\":[0,3],"
                                + "\"text\":\"Ann\",\"url\":\"https://fb.example/a\"}]," + LINK_SENT
                                + ",\"firstComment\":\"first\"}}"),
                row(LinkedInMetadata.builder().build(), "{\"linkedin\":{}}"),
                row(
                        LinkedInMetadata.builder()
                                .annotations(List.of(LinkedInMetadata.Annotation.builder()
                                        .id("a1")
                                        .linkText("https://li.example/a")
                                        .entity("urn:li:person:1")
                                        .vanityName("ann")
                                        .localizedName("Ann")
                                        .start(4)
                                        .length(3)
                                        .build()))
                                .link(LINK)
                                .firstComment("first")
                                .build(),
                        "{\"linkedin\":{\"annotations\":[{\"id\":\"a1\",\"link\":\"https://li.example/a\","
                                + "\"entity\":\"urn:li:person:1\",\"vanityName\":\"ann\",\"localizedName\":\"Ann\","
                                + "\"start\":4,\"length\":3}]," + LINK_SENT + ",\"firstComment\":\"first\"}}"));
    }

    private static Stream<Arguments> google() {
        return Stream.of(
                row(
                        GoogleBusinessMetadata.whatsNew(),
                        "{\"google\":{\"type\":\"whats_new\",\"detailsWhatsNew\":{\"button\":\"none\"}}}"),
                row(
                        GoogleBusinessMetadata.builder(GoogleBusinessWhatsNew.builder()
                                        .button(Action.LEARN_MORE)
                                        .linkText("https://a.example")
                                        .build())
                                .title("T")
                                .build(),
                        "{\"google\":{\"type\":\"whats_new\",\"title\":\"T\","
                                + "\"detailsWhatsNew\":{\"button\":\"learn_more\",\"link\":\"https://a.example\"}}}"),
                row(
                        GoogleBusinessMetadata.builder(GoogleBusinessOffer.builder("Two for one", START, END)
                                        .code("XMAS")
                                        .linkText("https://a.example")
                                        .terms("None.")
                                        .build())
                                .build(),
                        "{\"google\":{\"type\":\"offer\",\"detailsOffer\":{\"title\":\"Two for one\","
                                + "\"startDate\":\"2026-12-24T10:00:00.000Z\",\"endDate\":\"2026-12-26T22:00:00.500Z\","
                                + "\"code\":\"XMAS\",\"link\":\"https://a.example\",\"terms\":\"None.\"}}}"),
                row(
                        GoogleBusinessMetadata.builder(GoogleBusinessEvent.builder("Fair", START, END)
                                        .fullDay(true)
                                        .button(Action.SIGN_UP)
                                        .build())
                                .build(),
                        "{\"google\":{\"type\":\"event\",\"detailsEvent\":{\"title\":\"Fair\","
                                + "\"startDate\":\"2026-12-24T10:00:00.000Z\",\"endDate\":\"2026-12-26T22:00:00.500Z\","
                                + "\"isFullDayEvent\":true,\"button\":\"signup\"}}}"),
                row(GoogleBusinessMetadata.partial().build(), "{\"google\":{\"type\":\"whats_new\"}}"));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                row(TwitterMetadata.builder().build(), "{\"twitter\":{}}"),
                row(
                        TwitterMetadata.builder()
                                .retweet(TwitterMetadata.Retweet.builder("r1")
                                        .comment("Look")
                                        .build())
                                .aiGenerated(false)
                                .build(),
                        "{\"twitter\":{\"retweet\":{\"id\":\"r1\",\"comment\":\"Look\"},\"isAiGenerated\":false}}"),
                row(
                        MastodonMetadata.builder().spoilerText("Spoiler").build(),
                        "{\"mastodon\":{\"spoilerText\":\"Spoiler\"}}"),
                row(
                        ThreadsMetadata.builder()
                                .type(PostType.GHOST_POST)
                                .link(LINK)
                                .topic("bread")
                                .locationId("l1")
                                .locationName("Quay")
                                .build(),
                        "{\"threads\":{\"type\":\"ghost_post\"," + LINK_SENT
                                + ",\"topic\":\"bread\",\"locationId\":\"l1\",\"locationName\":\"Quay\"}}"),
                row(ThreadsMetadata.topic("bread"), "{\"threads\":{\"topic\":\"bread\"}}"),
                row(BlueskyMetadata.builder().link(LINK).build(), "{\"bluesky\":{" + LINK_SENT + "}}"),
                row(SubstackMetadata.builder().link(LINK).build(), "{\"substack\":{" + LINK_SENT + "}}"),
                row(SubstackMetadata.builder().build(), "{\"substack\":{}}"),
                row(PinterestMetadata.onBoard("b1"), "{\"pinterest\":{\"boardServiceId\":\"b1\"}}"),
                row(
                        PinterestMetadata.builder("b1")
                                .title("T")
                                .urlText("https://a.example")
                                .build(),
                        "{\"pinterest\":{\"title\":\"T\",\"url\":\"https://a.example\",\"boardServiceId\":\"b1\"}}"),
                row(
                        TikTokMetadata.builder().title("T").aiGenerated(true).build(),
                        "{\"tiktok\":{\"title\":\"T\",\"isAiGenerated\":true}}"),
                row(YouTubeMetadata.of("T", "22"), "{\"youtube\":{\"title\":\"T\",\"categoryId\":\"22\"}}"),
                row(
                        YouTubeMetadata.builder("T", "22")
                                .privacy(YouTubeMetadata.Privacy.UNLISTED)
                                .license(YouTubeMetadata.License.CREATIVE_COMMONS)
                                .notifySubscribers(false)
                                .embeddable(true)
                                .madeForKids(false)
                                .aiGenerated(true)
                                .build(),
                        "{\"youtube\":{\"title\":\"T\",\"privacy\":\"unlisted\",\"categoryId\":\"22\","
                                + "\"license\":\"creativeCommon\",\"notifySubscribers\":false,\"embeddable\":true,"
                                + "\"madeForKids\":false,\"isAiGenerated\":true}}"));
    }

    private static Arguments row(PostMetadata metadata, String expected) {
        return Arguments.of(metadata, expected);
    }

    @ParameterizedTest
    @MethodSource("metadata")
    void metadata_goes_under_the_key_of_its_network(PostMetadata metadata, String expected) {
        NewPost post = NewPost.on(Samples.CHANNEL).metadata(metadata).build();

        assertThat(written(
                        CurrentDocuments.CREATE_POST,
                        new PostEncoder(PostSpelling.CURRENT).create(post, metadata.network())))
                .isEqualTo("{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"automatic\",\"mode\":\"addToQueue\","
                        + "\"metadata\":" + expected + "}}");
    }

    @Test
    void every_network_that_has_metadata_is_in_the_table() {
        assertThat(metadata().<Class<?>>map(row -> row.get()[0].getClass()).distinct())
                .containsExactlyInAnyOrder(PostMetadata.class.getPermittedSubclasses());
    }

    @Test
    void a_link_card_says_what_replaces_the_page_s_own_words() {
        Asset.Link link =
                new Asset.Link(Samples.PAGE, "Title", "Description", URI.create("https://media.example/t.jpg"));
        NewPost post = NewPost.on(Samples.CHANNEL)
                .metadata(BlueskyMetadata.builder().link(link).build())
                .build();

        assertThat(written(
                        CurrentDocuments.CREATE_POST,
                        new PostEncoder(PostSpelling.CURRENT).create(post, Network.BLUESKY)))
                .contains("\"metadata\":{\"bluesky\":{\"linkAttachment\":{\"url\":\"https://example.com/page\","
                        + "\"title\":\"Title\",\"description\":\"Description\","
                        + "\"thumbnail\":{\"url\":\"https://media.example/t.jpg\"}}}}");
    }
}
