package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.metadata.TwitterMetadata;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said to one network arrives there. */
abstract class NetworkCases extends Cases {

    NetworkCases(Wire wire, PactBook book) {
        super(wire, book);
    }

    @ParameterizedTest
    @EnumSource
    void a_post_keeps_what_is_said_to_its_network(NetworkPost each) {
        // A wire that cannot send media is asked without them, so that the answer is about what is said to the network.
        NewPost asked = each.asked(this::can);

        play(each.needs(), wire.networks().post(each), scheduler -> scheduler.createPost(asked), post -> {
            assertThat(post.network()).isEqualTo(each.network());
            assertThat(post.metadata()).isEqualTo(tells(Detail.METADATA) ? each.told() : null);
        });
    }

    private static NewPost onFacebook(Asset.Link link) {
        return NewPost.on(Examples.channel(Network.FACEBOOK))
                .text(Examples.TEXT)
                .asset(link)
                .build();
    }

    @Test
    void a_link_is_shown_as_a_card() {
        play(
                Capability.LINK_CARDS,
                wire.networks().linkCard(),
                scheduler -> scheduler.createPost(onFacebook(new Asset.Link(Examples.PAGE))),
                post -> assertThat(post.network()).isEqualTo(Network.FACEBOOK));
    }

    @Test
    void a_card_keeps_the_words_that_are_said_to_it() {
        Asset.Link link = new Asset.Link(Examples.PAGE, "Winter menu", "From December on", null);

        play(
                Set.of(Capability.LINK_CARDS, Capability.LINK_TEXTS),
                wire.networks().describedLinkCard(),
                scheduler -> scheduler.createPost(onFacebook(link)),
                post -> assertThat(post.warnings()).isEmpty());
    }

    @Test
    void a_card_keeps_its_picture() {
        Asset.Link link = new Asset.Link(Examples.PAGE, null, null, Examples.PICTURE);

        play(
                Set.of(Capability.LINK_CARDS, Capability.LINK_THUMBNAILS),
                wire.networks().picturedLinkCard(),
                scheduler -> scheduler.createPost(onFacebook(link)),
                post -> assertThat(post.warnings()).isEmpty());
    }

    @Test
    void a_thread_keeps_its_order() {
        ThreadPost first = ThreadPost.of("And there is more");
        ThreadPost second = ThreadPost.of("That was it");
        NewPost asked = NewPost.on(Examples.channel(Network.MASTODON))
                .text(Examples.TEXT)
                .thread(first, second)
                .build();

        play(Capability.THREADS, wire.networks().thread(), scheduler -> scheduler.createPost(asked), post -> {
            assertThat(post.text()).isEqualTo(Examples.TEXT);
            assertThat(post.thread()).isEqualTo(tells(Detail.METADATA) ? List.of(first, second) : List.of());
        });
    }

    @Test
    void a_follow_up_keeps_its_picture_and_its_card() {
        ThreadPost picture = ThreadPost.builder("With a picture")
                .assets(List.of(new Asset.Image(Examples.PICTURE, "A red door")))
                .build();
        ThreadPost card = ThreadPost.builder("With a card")
                .link(new Asset.Link(Examples.PAGE))
                .build();
        NewPost asked = NewPost.on(Examples.channel(Network.BLUESKY))
                .text(Examples.TEXT)
                .thread(picture, card)
                .build();
        Set<Capability> needs = EnumSet.of(
                Capability.THREADS,
                Capability.THREAD_MEDIA,
                Capability.IMAGES,
                Capability.ALT_TEXT,
                Capability.LINK_CARDS);

        play(
                needs,
                wire.networks().threadWithMedia(),
                scheduler -> scheduler.createPost(asked),
                post -> assertThat(post.thread())
                        .extracting(ThreadPost::assets)
                        .first()
                        .isEqualTo(picture.assets()));
    }

    @Test
    void a_post_of_somebody_else_can_be_passed_on() {
        NewPost asked = NewPost.on(Examples.channel(Network.TWITTER))
                .text(Examples.TEXT)
                .metadata(TwitterMetadata.builder()
                        .retweet(TwitterMetadata.Retweet.builder("20")
                                .comment("Well said")
                                .build())
                        .build())
                .build();

        play(Capability.RETWEETS, wire.networks().retweet(), scheduler -> scheduler.createPost(asked), post -> {
            assertThat(post.network()).isEqualTo(Network.TWITTER);
            if (tells(Detail.RETWEET)) {
                assertThat(retweet(post)).isEqualTo("20");
            }
        });
    }

    private static String retweet(Post post) {
        return post.metadata() instanceof TwitterMetadata twitter && twitter.retweet() != null
                ? twitter.retweet().id()
                : "none";
    }
}
