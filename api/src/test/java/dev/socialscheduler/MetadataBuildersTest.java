package dev.socialscheduler;

import static dev.socialscheduler.FullSamples.PAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessEvent;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Action;
import dev.socialscheduler.metadata.GoogleBusinessOffer;
import dev.socialscheduler.metadata.GoogleBusinessWhatsNew;
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

/** What the builders of metadata demand, and what they leave open. That they keep everything: {@link GrowingTypesTest}. */
class MetadataBuildersTest {

    private static final Instant START = Instant.parse("2026-12-24T10:00:00Z");
    private static final Instant END = Instant.parse("2026-12-26T22:00:00Z");

    static Stream<Arguments> bare() {
        return Stream.of(
                Arguments.of(
                        InstagramMetadata.builder(PostType.REEL).build(),
                        "InstagramMetadata[type=REEL, shareToFeed=true, firstComment=null, link=null, location=null,"
                                + " stickers=null, aiGenerated=null]"),
                Arguments.of(
                        FacebookMetadata.post(),
                        "FacebookMetadata[type=POST, annotations=[], link=null, firstComment=null]"),
                Arguments.of(
                        LinkedInMetadata.builder().build(),
                        "LinkedInMetadata[annotations=[], link=null, firstComment=null]"),
                Arguments.of(TwitterMetadata.builder().build(), "TwitterMetadata[retweet=null, aiGenerated=null]"),
                Arguments.of(
                        PinterestMetadata.onBoard("b"), "PinterestMetadata[boardServiceId=b, title=null, url=null]"),
                Arguments.of(
                        YouTubeMetadata.of("t", "22"),
                        "YouTubeMetadata[title=t, categoryId=22, privacy=null, license=null, notifySubscribers=null,"
                                + " embeddable=null, madeForKids=null, aiGenerated=null]"),
                Arguments.of(TikTokMetadata.builder().build(), "TikTokMetadata[title=null, aiGenerated=null]"),
                Arguments.of(
                        GoogleBusinessMetadata.whatsNew(),
                        "GoogleBusinessMetadata[title=null, details=GoogleBusinessWhatsNew[button=NONE, link=null]]"),
                Arguments.of(MastodonMetadata.builder().build(), "MastodonMetadata[spoilerText=null]"),
                Arguments.of(
                        ThreadsMetadata.topic("x"),
                        "ThreadsMetadata[type=null, link=null, topic=x, locationId=null, locationName=null]"),
                Arguments.of(BlueskyMetadata.builder().build(), "BlueskyMetadata[link=null]"),
                Arguments.of(SubstackMetadata.builder().build(), "SubstackMetadata[link=null]"));
    }

    @ParameterizedTest
    @MethodSource("bare")
    void what_is_not_said_is_left_open(PostMetadata built, String shown) {
        assertThat(built).hasToString(shown);
    }

    @Test
    void everything_but_a_story_is_shown_in_the_feed() {
        assertThat(InstagramMetadata.post().shareToFeed()).isTrue();
        assertThat(InstagramMetadata.story().shareToFeed()).isFalse();
        assertThat(InstagramMetadata.builder(PostType.REEL).shareToFeed(false).build())
                .isNotEqualTo(InstagramMetadata.reel());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void what_is_required_is_demanded_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> InstagramMetadata.builder(null))
                .withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> YouTubeMetadata.builder("t", null))
                .withMessage("categoryId");
        assertThatNullPointerException()
                .isThrownBy(() -> PinterestMetadata.builder(null))
                .withMessage("boardServiceId");
        assertThatNullPointerException()
                .isThrownBy(() -> GoogleBusinessMetadata.builder(null))
                .withMessage("details");
        assertThatNullPointerException()
                .isThrownBy(() -> GoogleBusinessOffer.builder("o", START, null))
                .withMessage("end");
        assertThatNullPointerException()
                .isThrownBy(() -> GoogleBusinessEvent.builder("e", null, END))
                .withMessage("start");
    }

    @Test
    void all_missing_values_of_a_linkedin_mention_are_reported_at_once() {
        LinkedInMetadata.Annotation.Builder builder =
                LinkedInMetadata.Annotation.builder().id("a1").entity("urn:li:person:1");

        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessage("LinkedInMetadata.Annotation is incomplete; set link, vanityName, localizedName, start, "
                        + "length first.");
    }

    @Test
    void what_a_provider_left_out_can_still_be_held() {
        assertThat(YouTubeMetadata.partial().title("t").build().categoryId()).isNull();
        assertThat(PinterestMetadata.partial().build().boardServiceId()).isNull();
        assertThat(GoogleBusinessMetadata.partial().build().details()).isNull();
    }

    @Test
    void mentions_add_up_and_a_list_replaces_them() {
        FacebookMetadata.Annotation mention = FullMetadata.PAGE_OF_ANN;
        FacebookMetadata.Builder builder =
                FacebookMetadata.builder(PostType.POST).annotations(mention).annotations(mention);

        assertThat(builder.build().annotations()).containsExactly(mention, mention);
        assertThat(builder.annotations(List.of(mention)).build().annotations()).containsExactly(mention);
        assertThat(LinkedInMetadata.builder()
                        .annotations(FullMetadata.annotation())
                        .annotations(FullMetadata.annotation())
                        .build()
                        .annotations())
                .hasSize(2);
    }

    @Test
    void every_network_that_can_be_posted_to_has_a_builder() {
        List<PostMetadata> full = FullMetadata.all()
                .filter(PostMetadata.class::isInstance)
                .map(PostMetadata.class::cast)
                .toList();

        assertThat(full.stream().<Class<?>>map(PostMetadata::getClass))
                .containsExactlyInAnyOrder(PostMetadata.class.getPermittedSubclasses());
        assertThat(full.stream().map(PostMetadata::network).distinct())
                .hasSize(Network.values().length - 3)
                .doesNotContain(Network.START_PAGE, Network.WHATSAPP, Network.UNKNOWN);
    }

    @Test
    void shorter_words_say_the_same() {
        assertThat(TwitterMetadata.builder().retweet("r1").build().retweet())
                .isEqualTo(TwitterMetadata.Retweet.builder("r1").build());
        assertThat(BlueskyMetadata.builder().link(PAGE).build().link()).isEqualTo(new Asset.Link(PAGE));
        assertThat(GoogleBusinessMetadata.whatsNew(Action.SHOP, PAGE).details())
                .isEqualTo(GoogleBusinessWhatsNew.builder()
                        .button(Action.SHOP)
                        .linkText(PAGE.toString())
                        .build());
    }
}
