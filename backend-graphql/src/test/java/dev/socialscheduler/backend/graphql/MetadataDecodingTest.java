package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.Decoding.postWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Post;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Action;
import dev.socialscheduler.metadata.InstagramMetadata;
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
                        new InstagramMetadata(
                                PostType.REEL,
                                true,
                                "f",
                                "https://a.example",
                                new InstagramMetadata.Location("l1", "Quay"),
                                new InstagramMetadata.Stickers("t", "m", "p", "o", "x"),
                                true)),
                Arguments.of(
                        "PinterestPostMetadata",
                        "\"type\":\"post\",\"title\":\"T\",\"url\":\"https://a.example\",\"board\":{\"serviceId\":\"b1\"}",
                        new PinterestMetadata("b1", "T", "https://a.example")),
                Arguments.of(
                        "YoutubePostMetadata",
                        "\"type\":\"short\",\"title\":\"T\",\"privacy\":\"private\",\"license\":\"youtube\","
                                + "\"notifySubscribers\":false,\"embeddable\":true,\"madeForKids\":false,"
                                + "\"isAiGenerated\":false,\"category\":{\"categoryId\":\"22\"}",
                        new YouTubeMetadata(
                                "T",
                                "22",
                                YouTubeMetadata.Privacy.PRIVATE,
                                YouTubeMetadata.License.YOUTUBE,
                                false,
                                true,
                                false,
                                false)),
                Arguments.of(
                        "TiktokPostMetadata",
                        "\"type\":\"post\",\"title\":\"T\",\"isAiGenerated\":true",
                        new TikTokMetadata("T", true)));
    }

    private static Stream<Arguments> fullText() {
        return Stream.of(
                Arguments.of(
                        "FacebookPostMetadata",
                        "\"type\":\"story\",\"firstComment\":\"f\",\"annotations\":[{\"content\":\"42\",\"indices\":[0,3.0],"
                                + "\"text\":\"Ann\",\"url\":\"https://fb.example\"}]," + LINK_TOLD,
                        new FacebookMetadata(
                                PostType.STORY,
                                List.of(new FacebookMetadata.Annotation(
                                        "42", List.of(0, 3), "Ann", "https://fb.example")),
                                LINK,
                                "f")),
                Arguments.of(
                        "LinkedInPostMetadata",
                        "\"type\":\"post\",\"firstComment\":\"f\"," + LINK_TOLD,
                        new LinkedInMetadata(List.of(), LINK, "f")),
                Arguments.of(
                        "TwitterPostMetadata",
                        "\"type\":\"post\",\"thread\":[],\"isAiGenerated\":true,\"retweet\":{\"id\":\"r1\"}",
                        new TwitterMetadata(new TwitterMetadata.Retweet("r1", null), true)),
                Arguments.of(
                        "MastodonPostMetadata",
                        "\"type\":\"post\",\"thread\":[],\"spoilerText\":\"s\"",
                        new MastodonMetadata("s")),
                Arguments.of(
                        "ThreadsPostMetadata",
                        "\"type\":\"ghost_post\",\"thread\":[],\"topic\":\"t\",\"locationId\":\"l1\",\"locationName\":\"Quay\","
                                + LINK_TOLD,
                        new ThreadsMetadata(PostType.GHOST_POST, LINK, "t", "l1", "Quay")),
                Arguments.of(
                        "BlueskyPostMetadata",
                        "\"type\":\"post\",\"thread\":[]," + LINK_TOLD,
                        new BlueskyMetadata(LINK)),
                Arguments.of("SubstackPostMetadata", "\"type\":\"post\"," + LINK_TOLD, new SubstackMetadata(LINK)),
                Arguments.of(
                        "GoogleBusinessPostMetadata",
                        "\"type\":\"offer\",\"title\":\"T\",\"details\":{\"__typename\":\"GoogleBusinessOfferMetaData\","
                                + "\"title\":\"O\"," + DATES + ",\"code\":\"c\",\"link\":\"l\",\"terms\":\"t\"}",
                        new GoogleBusinessMetadata(
                                "T", new GoogleBusinessMetadata.Offer("O", START, END, "c", "l", "t"))),
                Arguments.of(
                        "GoogleBusinessPostMetadata",
                        "\"type\":\"event\",\"title\":null,\"details\":{\"__typename\":\"GoogleBusinessEventMetaData\","
                                + "\"title\":\"E\"," + DATES
                                + ",\"isFullDayEvent\":true,\"button\":\"call\",\"link\":null}",
                        new GoogleBusinessMetadata(
                                null, new GoogleBusinessMetadata.Event("E", START, END, true, Action.CALL, null))),
                Arguments.of(
                        "GoogleBusinessPostMetadata",
                        "\"type\":\"whats_new\",\"title\":null,\"details\":"
                                + "{\"__typename\":\"GoogleBusinessWhatsNewMetaData\",\"button\":\"book\",\"link\":\"l\"}",
                        new GoogleBusinessMetadata(null, new GoogleBusinessMetadata.WhatsNew(Action.BOOK, "l"))));
    }

    static Stream<Arguments> bare() {
        return Stream.of(
                Arguments.of(
                        "InstagramPostMetadata",
                        "\"type\":\"post\",\"shouldShareToFeed\":false,\"isAiGenerated\":false,\"geolocation\":null,"
                                + "\"stickerFields\":null",
                        new InstagramMetadata(PostType.POST, false, null, null, null, null, false)),
                Arguments.of(
                        "InstagramPostMetadata",
                        "\"type\":\"post\",\"shouldShareToFeed\":false,\"isAiGenerated\":false,"
                                + "\"geolocation\":{\"id\":null,\"text\":null},\"stickerFields\":{}",
                        new InstagramMetadata(
                                PostType.POST,
                                false,
                                null,
                                null,
                                new InstagramMetadata.Location(null, null),
                                new InstagramMetadata.Stickers(null, null, null, null, null),
                                false)),
                Arguments.of(
                        "FacebookPostMetadata",
                        "\"type\":\"post\",\"annotations\":[],\"linkAttachment\":null",
                        FacebookMetadata.post()),
                Arguments.of("LinkedInPostMetadata", "\"type\":\"post\"", new LinkedInMetadata(List.of(), null, null)),
                Arguments.of(
                        "TwitterPostMetadata",
                        "\"type\":\"post\",\"thread\":[],\"retweet\":null,\"isAiGenerated\":false",
                        new TwitterMetadata(null, false)),
                Arguments.of(
                        "PinterestPostMetadata",
                        "\"type\":\"post\",\"board\":null",
                        new PinterestMetadata(null, null, null)),
                Arguments.of("GoogleBusinessPostMetadata", "\"details\":null", new GoogleBusinessMetadata(null, null)),
                Arguments.of(
                        "YoutubePostMetadata",
                        "\"type\":\"post\",\"notifySubscribers\":true,\"embeddable\":true,\"madeForKids\":false,"
                                + "\"isAiGenerated\":false,\"category\":null,\"privacy\":null,\"license\":null",
                        new YouTubeMetadata(null, null, null, null, true, true, false, false)),
                Arguments.of("MastodonPostMetadata", "\"thread\":[],\"spoilerText\":null", new MastodonMetadata(null)),
                Arguments.of("TiktokPostMetadata", "\"isAiGenerated\":false", new TikTokMetadata(null, false)),
                Arguments.of(
                        "ThreadsPostMetadata",
                        "\"type\":\"post\",\"thread\":[]",
                        new ThreadsMetadata(PostType.POST, null, null, null, null)),
                Arguments.of("BlueskyPostMetadata", "\"thread\":[]", new BlueskyMetadata(null)),
                Arguments.of("SubstackPostMetadata", "\"type\":\"post\"", new SubstackMetadata(null)));
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
