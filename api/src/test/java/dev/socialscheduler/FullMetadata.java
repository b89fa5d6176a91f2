package dev.socialscheduler;

import static dev.socialscheduler.FullSamples.CARD;
import static dev.socialscheduler.FullSamples.MADE;
import static dev.socialscheduler.FullSamples.PAGE;

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
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.SubstackMetadata;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.TikTokMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.util.List;
import java.util.stream.Stream;

/** The metadata of each network, and their parts, with a value for everything they can hold. */
final class FullMetadata {

    static final InstagramStickers STICKERS = InstagramStickers.builder()
            .text("t")
            .music("m")
            .products("p")
            .topics("o")
            .other("x")
            .build();
    static final FacebookMetadata.Annotation PAGE_OF_ANN = FacebookMetadata.Annotation.builder(
                    "42", List.of(1, 3), "Ann", PAGE)
            .build();

    private FullMetadata() {}

    static Stream<Object> all() {
        return Stream.of(social(), video(), google(), small()).flatMap(rows -> rows);
    }

    private static Stream<Object> social() {
        return Stream.of(
                InstagramMetadata.builder(PostType.REEL)
                        .firstComment("first")
                        .link(PAGE)
                        .location("l1", "Quay")
                        .stickers(STICKERS)
                        .aiGenerated(true)
                        .build(),
                STICKERS,
                InstagramMetadata.Location.builder().id("l1").text("Quay").build(),
                FacebookMetadata.builder(PostType.STORY)
                        .annotations(PAGE_OF_ANN)
                        .link(CARD)
                        .firstComment("first")
                        .build(),
                PAGE_OF_ANN,
                LinkedInMetadata.builder()
                        .annotations(annotation())
                        .link(CARD)
                        .firstComment("first")
                        .build(),
                annotation());
    }

    static LinkedInMetadata.Annotation annotation() {
        return LinkedInMetadata.Annotation.builder()
                .id("a1")
                .link(PAGE)
                .entity("urn:li:person:1")
                .vanityName("ann")
                .localizedName("Ann")
                .start(4)
                .length(3)
                .build();
    }

    private static Stream<Object> video() {
        return Stream.of(
                YouTubeMetadata.builder("t", "22")
                        .privacy(YouTubeMetadata.Privacy.UNLISTED)
                        .license(YouTubeMetadata.License.CREATIVE_COMMONS)
                        .notifySubscribers(true)
                        .embeddable(true)
                        .madeForKids(true)
                        .aiGenerated(true)
                        .build(),
                TikTokMetadata.builder().title("t").aiGenerated(true).build());
    }

    private static Stream<Object> google() {
        GoogleBusinessOffer offer = GoogleBusinessOffer.builder("o", MADE, MADE.plusSeconds(60))
                .code("XMAS")
                .link(PAGE)
                .terms("None.")
                .build();
        return Stream.of(
                GoogleBusinessMetadata.builder(offer).title("t").build(),
                offer,
                GoogleBusinessEvent.builder("e", MADE, MADE.plusSeconds(60))
                        .fullDay()
                        .button(Action.BOOK)
                        .link(PAGE)
                        .build(),
                GoogleBusinessWhatsNew.builder().button(Action.SHOP).link(PAGE).build());
    }

    private static Stream<Object> small() {
        return Stream.of(
                TwitterMetadata.builder()
                        .retweet("r1", "Look")
                        .aiGenerated(true)
                        .build(),
                TwitterMetadata.Retweet.builder("r1").comment("Look").build(),
                PinterestMetadata.builder("b").title("t").url(PAGE).build(),
                MastodonMetadata.builder().spoilerText("s").build(),
                ThreadsMetadata.builder()
                        .type(PostType.GHOST_POST)
                        .link(CARD)
                        .topic("x")
                        .location("l1", "Quay")
                        .build(),
                BlueskyMetadata.builder().link(CARD).build(),
                SubstackMetadata.builder().link(CARD).build());
    }
}
