package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each network's metadata said option by option: nothing but what is required, and everything. */
class MetadataBuildersTest {

    private static final URI PAGE = URI.create("https://example.com/page");
    private static final Asset.Link LINK = new Asset.Link(PAGE, "T", "D", null);
    private static final Instant START = Instant.parse("2026-12-24T10:00:00Z");
    private static final Instant END = Instant.parse("2026-12-26T22:00:00Z");
    private static final FacebookMetadata.Annotation PAGE_OF_ANN =
            new FacebookMetadata.Annotation("42", List.of(0, 3), "Ann", "https://fb.example/a");
    private static final LinkedInMetadata.Annotation ANN =
            new LinkedInMetadata.Annotation("a1", "https://li.example/a", "urn:li:person:1", "ann", "Ann", 4, 3);
    private static final InstagramMetadata.Stickers STICKERS = new InstagramMetadata.Stickers("t", "m", "p", "o", "x");

    static Stream<Arguments> bare() {
        return Stream.of(
                Arguments.of(InstagramMetadata.builder(PostType.POST).build(), InstagramMetadata.post()),
                Arguments.of(InstagramMetadata.builder(PostType.REEL).build(), InstagramMetadata.reel()),
                Arguments.of(InstagramMetadata.builder(PostType.STORY).build(), InstagramMetadata.story()),
                Arguments.of(FacebookMetadata.builder(PostType.POST).build(), FacebookMetadata.post()),
                Arguments.of(LinkedInMetadata.builder().build(), new LinkedInMetadata(List.of(), null, null)),
                Arguments.of(TwitterMetadata.builder().build(), new TwitterMetadata(null, null)),
                Arguments.of(PinterestMetadata.builder().boardServiceId("b").build(), PinterestMetadata.onBoard("b")),
                Arguments.of(
                        YouTubeMetadata.builder().title("t").categoryId("22").build(), YouTubeMetadata.of("t", "22")),
                Arguments.of(TikTokMetadata.builder().build(), new TikTokMetadata(null, null)),
                Arguments.of(
                        GoogleBusinessMetadata.builder(new GoogleBusinessMetadata.WhatsNew(Action.NONE, null))
                                .build(),
                        GoogleBusinessMetadata.whatsNew()),
                Arguments.of(MastodonMetadata.builder().build(), new MastodonMetadata(null)),
                Arguments.of(ThreadsMetadata.builder().topic("x").build(), ThreadsMetadata.topic("x")),
                Arguments.of(BlueskyMetadata.builder().build(), new BlueskyMetadata(null)),
                Arguments.of(SubstackMetadata.builder().build(), new SubstackMetadata(null)));
    }

    @ParameterizedTest
    @MethodSource("bare")
    void what_is_not_said_is_left_open(PostMetadata built, PostMetadata expected) {
        assertThat(built).isEqualTo(expected);
    }

    static Stream<Arguments> full() {
        return Stream.of(social(), video(), google(), small()).flatMap(rows -> rows);
    }

    private static Stream<Arguments> social() {
        return Stream.of(
                Arguments.of(
                        InstagramMetadata.builder(PostType.REEL)
                                .shareToFeed(false)
                                .firstComment("first")
                                .link("https://shop.example")
                                .location("l1", "Quay")
                                .stickers(STICKERS)
                                .aiGenerated(true)
                                .build(),
                        new InstagramMetadata(
                                PostType.REEL,
                                false,
                                "first",
                                "https://shop.example",
                                new InstagramMetadata.Location("l1", "Quay"),
                                STICKERS,
                                true)),
                Arguments.of(
                        FacebookMetadata.builder(PostType.POST)
                                .annotations(PAGE_OF_ANN)
                                .link(LINK)
                                .firstComment("first")
                                .build(),
                        new FacebookMetadata(PostType.POST, List.of(PAGE_OF_ANN), LINK, "first")),
                Arguments.of(
                        LinkedInMetadata.builder()
                                .annotations(ANN)
                                .annotations(ANN)
                                .link(LINK)
                                .firstComment("first")
                                .build(),
                        new LinkedInMetadata(List.of(ANN, ANN), LINK, "first")),
                Arguments.of(
                        PinterestMetadata.builder()
                                .boardServiceId("b")
                                .title("t")
                                .url("https://example.com")
                                .build(),
                        new PinterestMetadata("b", "t", "https://example.com")));
    }

    private static Stream<Arguments> video() {
        return Stream.of(
                Arguments.of(
                        YouTubeMetadata.builder()
                                .title("t")
                                .categoryId("22")
                                .privacy(YouTubeMetadata.Privacy.UNLISTED)
                                .license(YouTubeMetadata.License.CREATIVE_COMMONS)
                                .notifySubscribers(false)
                                .embeddable(true)
                                .madeForKids(false)
                                .aiGenerated(true)
                                .build(),
                        new YouTubeMetadata(
                                "t",
                                "22",
                                YouTubeMetadata.Privacy.UNLISTED,
                                YouTubeMetadata.License.CREATIVE_COMMONS,
                                false,
                                true,
                                false,
                                true)),
                Arguments.of(
                        TikTokMetadata.builder().title("t").aiGenerated(false).build(),
                        new TikTokMetadata("t", false)));
    }

    private static Stream<Arguments> google() {
        return Stream.of(
                Arguments.of(
                        GoogleBusinessMetadata.builder(GoogleBusinessMetadata.Offer.builder("o", START, END)
                                        .code("XMAS")
                                        .link(PAGE)
                                        .terms("None.")
                                        .build())
                                .title("t")
                                .build(),
                        new GoogleBusinessMetadata(
                                "t",
                                new GoogleBusinessMetadata.Offer("o", START, END, "XMAS", PAGE.toString(), "None."))),
                Arguments.of(
                        GoogleBusinessMetadata.builder(GoogleBusinessMetadata.Event.builder("e", START, END)
                                        .fullDay()
                                        .button(Action.BOOK)
                                        .link(PAGE)
                                        .build())
                                .title("t")
                                .build(),
                        new GoogleBusinessMetadata(
                                "t",
                                new GoogleBusinessMetadata.Event(
                                        "e", START, END, true, Action.BOOK, PAGE.toString()))));
    }

    private static Stream<Arguments> small() {
        return Stream.of(
                Arguments.of(
                        TwitterMetadata.builder()
                                .retweet("r1", "Look")
                                .aiGenerated(true)
                                .build(),
                        new TwitterMetadata(new TwitterMetadata.Retweet("r1", "Look"), true)),
                Arguments.of(MastodonMetadata.builder().spoilerText("s").build(), new MastodonMetadata("s")),
                Arguments.of(
                        ThreadsMetadata.builder()
                                .type(PostType.GHOST_POST)
                                .link(LINK)
                                .topic("x")
                                .location("l1", "Quay")
                                .build(),
                        new ThreadsMetadata(PostType.GHOST_POST, LINK, "x", "l1", "Quay")),
                Arguments.of(BlueskyMetadata.builder().link(LINK).build(), new BlueskyMetadata(LINK)),
                Arguments.of(SubstackMetadata.builder().link(LINK).build(), new SubstackMetadata(LINK)));
    }

    @ParameterizedTest
    @MethodSource("full")
    void everything_that_is_said_is_kept(PostMetadata built, PostMetadata expected) throws Exception {
        assertThat(built).isEqualTo(expected);
        for (RecordComponent component : built.getClass().getRecordComponents()) {
            assertThat(component.getAccessor().invoke(built))
                    .as(component.toString())
                    .isNotNull();
        }
    }

    @Test
    void every_network_that_can_be_posted_to_has_a_builder() {
        assertThat(full().<Class<?>>map(row -> row.get()[0].getClass()).distinct())
                .containsExactlyInAnyOrder(PostMetadata.class.getPermittedSubclasses());
        assertThat(full().map(row -> ((PostMetadata) row.get()[0]).network()).distinct())
                .hasSize(Network.values().length - 3)
                .doesNotContain(Network.START_PAGE, Network.WHATSAPP, Network.UNKNOWN);
    }

    @Test
    void shorter_words_say_the_same() {
        assertThat(TwitterMetadata.builder().retweet("r1").build())
                .isEqualTo(new TwitterMetadata(new TwitterMetadata.Retweet("r1", null), null));
        assertThat(BlueskyMetadata.builder().link(PAGE).build()).isEqualTo(new BlueskyMetadata(new Asset.Link(PAGE)));
        assertThat(GoogleBusinessMetadata.whatsNew(Action.SHOP, PAGE))
                .isEqualTo(new GoogleBusinessMetadata(
                        null, new GoogleBusinessMetadata.WhatsNew(Action.SHOP, PAGE.toString())));
    }
}
