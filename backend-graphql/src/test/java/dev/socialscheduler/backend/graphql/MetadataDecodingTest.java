package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.Decoding.postWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Post;
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
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What only one network has, in the fullest answer and in the barest. */
class MetadataDecodingTest {

    private static final Instant START = Instant.parse("2026-12-24T10:00:00Z");
    private static final Instant END = Instant.parse("2026-12-26T22:00:00Z");
    private static final Asset.Link LINK = new Asset.Link(Samples.PAGE, "T", "D", Samples.PICTURE);
    private static final String LINK_TOLD = "\"linkAttachment\":{\"url\":\"https://example.com/page\",\"title\":\"T\","
            + "\"text\":\"D\",\"thumbnail\":\"https://media.example/a.jpg\"}";
    private static final String DATES =
            "\"startDate\":\"2026-12-24T10:00:00.000Z\",\"endDate\":\"2026-12-26T22:00:00.000Z\"";

    static Stream<Arguments> full() {
        return Stream.concat(fullVisual(), fullText());
    }

    private static Stream<Arguments> fullVisual() {
        return Stream.of(
                Arguments.of(
                        "InstagramPostMetadata",
                        "\"type\":\"reel\",\"firstComment\":\"f\",\"link\":\"https://a.example\",\"shouldShareToFeed\":true,"
                                + "\"isAiGenerated\":true,\"geolocation\":{\"id\":\"l1\",\"text\":\"Quay\"},"
                                + "\"stickerFields\":{\"text\":\"t\",\"music\":\"m\",\"products\":\"p\",\"topics\":\"o\","
                                + "\"other\":\"x\"}",
                        InstagramMetadata.builder(PostType.REEL)
                                .shareToFeed(true)
                                .firstComment("f")
                                .linkText("https://a.example")
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
                                .build()),
                Arguments.of(
                        "PinterestPostMetadata",
                        "\"type\":\"post\",\"title\":\"T\",\"url\":\"https://a.example\",\"board\":{\"serviceId\":\"b1\"}",
                        PinterestMetadata.builder("b1")
                                .title("T")
                                .urlText("https://a.example")
                                .build()),
                Arguments.of(
                        "YoutubePostMetadata",
                        "\"type\":\"short\",\"title\":\"T\",\"privacy\":\"private\",\"license\":\"youtube\","
                                + "\"notifySubscribers\":false,\"embeddable\":true,\"madeForKids\":false,"
                                + "\"isAiGenerated\":false,\"category\":{\"categoryId\":\"22\"}",
                        YouTubeMetadata.builder("T", "22")
                                .privacy(YouTubeMetadata.Privacy.PRIVATE)
                                .license(YouTubeMetadata.License.YOUTUBE)
                                .notifySubscribers(false)
                                .embeddable(true)
                                .madeForKids(false)
                                .aiGenerated(false)
                                .build()),
                Arguments.of(
                        "TiktokPostMetadata",
                        "\"type\":\"post\",\"title\":\"T\",\"isAiGenerated\":true",
                        TikTokMetadata.builder().title("T").aiGenerated(true).build()));
    }

    private static Stream<Arguments> fullText() {
        return Stream.of(
                Arguments.of(
                        "FacebookPostMetadata",
                        "\"type\":\"story\",\"firstComment\":\"f\",\"annotations\":[{\"content\":\"42\",\"indices\":[0,3.0],"
                                + "\"text\":\"Ann\",\"url\":\"https://fb.example\"}]," + LINK_TOLD,
                        FacebookMetadata.builder(PostType.STORY)
                                .annotations(List.of(FacebookMetadata.Annotation.builder(
                                                "42", List.of(0, 3), "Ann", "https://fb.example")
                                        .build()))
                                .link(LINK)
                                .firstComment("f")
                                .build()),
                Arguments.of(
                        "LinkedInPostMetadata",
                        "\"type\":\"post\",\"firstComment\":\"f\"," + LINK_TOLD,
                        LinkedInMetadata.builder().link(LINK).firstComment("f").build()),
                Arguments.of(
                        "TwitterPostMetadata",
                        "\"type\":\"post\",\"thread\":[],\"isAiGenerated\":true,\"retweet\":{\"id\":\"r1\"}",
                        TwitterMetadata.builder()
                                .retweet(TwitterMetadata.Retweet.builder("r1").build())
                                .aiGenerated(true)
                                .build()),
                Arguments.of(
                        "MastodonPostMetadata",
                        "\"type\":\"post\",\"thread\":[],\"spoilerText\":\"s\"",
                        MastodonMetadata.builder().spoilerText("s").build()),
                Arguments.of(
                        "ThreadsPostMetadata",
                        "\"type\":\"ghost_post\",\"thread\":[],\"topic\":\"t\",\"locationId\":\"l1\",\"locationName\":\"Quay\","
                                + LINK_TOLD,
                        ThreadsMetadata.builder()
                                .type(PostType.GHOST_POST)
                                .link(LINK)
                                .topic("t")
                                .locationId("l1")
                                .locationName("Quay")
                                .build()),
                Arguments.of(
                        "BlueskyPostMetadata",
                        "\"type\":\"post\",\"thread\":[]," + LINK_TOLD,
                        BlueskyMetadata.builder().link(LINK).build()),
                Arguments.of(
                        "SubstackPostMetadata",
                        "\"type\":\"post\"," + LINK_TOLD,
                        SubstackMetadata.builder().link(LINK).build()),
                Arguments.of(
                        "GoogleBusinessPostMetadata",
                        "\"type\":\"offer\",\"title\":\"T\",\"details\":{\"__typename\":\"GoogleBusinessOfferMetaData\","
                                + "\"title\":\"O\"," + DATES + ",\"code\":\"c\",\"link\":\"l\",\"terms\":\"t\"}",
                        GoogleBusinessMetadata.builder(GoogleBusinessOffer.builder("O", START, END)
                                        .code("c")
                                        .linkText("l")
                                        .terms("t")
                                        .build())
                                .title("T")
                                .build()),
                Arguments.of(
                        "GoogleBusinessPostMetadata",
                        "\"type\":\"event\",\"title\":null,\"details\":{\"__typename\":\"GoogleBusinessEventMetaData\","
                                + "\"title\":\"E\"," + DATES
                                + ",\"isFullDayEvent\":true,\"button\":\"call\",\"link\":null}",
                        GoogleBusinessMetadata.builder(GoogleBusinessEvent.builder("E", START, END)
                                        .fullDay(true)
                                        .button(Action.CALL)
                                        .build())
                                .build()),
                Arguments.of(
                        "GoogleBusinessPostMetadata",
                        "\"type\":\"whats_new\",\"title\":null,\"details\":"
                                + "{\"__typename\":\"GoogleBusinessWhatsNewMetaData\",\"button\":\"book\",\"link\":\"l\"}",
                        GoogleBusinessMetadata.builder(GoogleBusinessWhatsNew.builder()
                                        .button(Action.BOOK)
                                        .linkText("l")
                                        .build())
                                .build()));
    }

    static Stream<Arguments> bare() {
        return Stream.of(
                Arguments.of(
                        "InstagramPostMetadata",
                        "\"type\":\"post\",\"shouldShareToFeed\":false,\"isAiGenerated\":false,\"geolocation\":null,"
                                + "\"stickerFields\":null",
                        InstagramMetadata.builder(PostType.POST)
                                .shareToFeed(false)
                                .aiGenerated(false)
                                .build()),
                Arguments.of(
                        "InstagramPostMetadata",
                        "\"type\":\"post\",\"shouldShareToFeed\":false,\"isAiGenerated\":false,"
                                + "\"geolocation\":{\"id\":null,\"text\":null},\"stickerFields\":{}",
                        InstagramMetadata.builder(PostType.POST)
                                .shareToFeed(false)
                                .location(InstagramMetadata.Location.builder().build())
                                .stickers(InstagramStickers.builder().build())
                                .aiGenerated(false)
                                .build()),
                Arguments.of(
                        "FacebookPostMetadata",
                        "\"type\":\"post\",\"annotations\":[],\"linkAttachment\":null",
                        FacebookMetadata.post()),
                Arguments.of(
                        "LinkedInPostMetadata",
                        "\"type\":\"post\"",
                        LinkedInMetadata.builder().build()),
                Arguments.of(
                        "TwitterPostMetadata",
                        "\"type\":\"post\",\"thread\":[],\"retweet\":null,\"isAiGenerated\":false",
                        TwitterMetadata.builder().aiGenerated(false).build()),
                Arguments.of(
                        "PinterestPostMetadata",
                        "\"type\":\"post\",\"board\":null",
                        PinterestMetadata.partial().build()),
                Arguments.of(
                        "GoogleBusinessPostMetadata",
                        "\"details\":null",
                        GoogleBusinessMetadata.partial().build()),
                Arguments.of(
                        "YoutubePostMetadata",
                        "\"type\":\"post\",\"notifySubscribers\":true,\"embeddable\":true,\"madeForKids\":false,"
                                + "\"isAiGenerated\":false,\"category\":null,\"privacy\":null,\"license\":null",
                        YouTubeMetadata.partial()
                                .notifySubscribers(true)
                                .embeddable(true)
                                .madeForKids(false)
                                .aiGenerated(false)
                                .build()),
                Arguments.of(
                        "MastodonPostMetadata",
                        "\"thread\":[],\"spoilerText\":null",
                        MastodonMetadata.builder().build()),
                Arguments.of(
                        "TiktokPostMetadata",
                        "\"isAiGenerated\":false",
                        TikTokMetadata.builder().aiGenerated(false).build()),
                Arguments.of(
                        "ThreadsPostMetadata",
                        "\"type\":\"post\",\"thread\":[]",
                        ThreadsMetadata.builder().type(PostType.POST).build()),
                Arguments.of(
                        "BlueskyPostMetadata",
                        "\"thread\":[]",
                        BlueskyMetadata.builder().build()),
                Arguments.of(
                        "SubstackPostMetadata",
                        "\"type\":\"post\"",
                        SubstackMetadata.builder().build()));
    }

    @ParameterizedTest
    @MethodSource({"full", "bare"})
    void each_member_has_its_record(String member, String fields, PostMetadata expected) {
        assertThat(read(member, fields).metadata()).isEqualTo(expected);
    }

    @Test
    void every_network_that_has_metadata_is_in_both_tables() {
        assertThat(full().<Class<?>>map(row -> row.get()[2].getClass()).distinct())
                .containsExactlyInAnyOrder(PostMetadata.class.getPermittedSubclasses());
        assertThat(bare().<Class<?>>map(row -> row.get()[2].getClass()).distinct())
                .containsExactlyInAnyOrder(PostMetadata.class.getPermittedSubclasses());
    }

    private static Post read(String member, String fields) {
        return postWith("metadata", "{\"__typename\":\"" + member + "\"," + fields + "}");
    }
}
