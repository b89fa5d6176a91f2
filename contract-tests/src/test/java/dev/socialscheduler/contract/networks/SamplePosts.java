package dev.socialscheduler.contract.networks;

import dev.socialscheduler.Asset;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessEvent;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Action;
import dev.socialscheduler.metadata.GoogleBusinessOffer;
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
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** For every network the smallest post that it takes, and the fullest. */
final class SamplePosts {

    static final URI PICTURE = URI.create("https://example.com/a.jpg");
    static final URI FILM = URI.create("https://example.com/a.mp4");
    static final URI PAPER = URI.create("https://example.com/a.pdf");
    static final URI PAGE = URI.create("https://example.com/page");

    private static final Asset.Link CARD = new Asset.Link(PAGE, "Title", "Description", PICTURE);
    private static final Asset TAGGED =
            new Asset.Image(PICTURE, "A red door", PICTURE, PICTURE, List.of(new Asset.UserTag("@ann", 0.5, 1)));
    private static final Asset MOMENT = new Asset.Video(FILM, Duration.ofSeconds(3), "A film");
    private static final Asset DOCUMENT = new Asset.Document(PAPER, "A paper", PICTURE);
    private static final Instant START = Instant.parse("2026-12-24T10:00:00Z");
    private static final Instant END = Instant.parse("2026-12-26T22:00:00Z");
    private static final ThreadPost SECOND =
            ThreadPost.builder("Second").assets(List.of(TAGGED)).build();
    private static final ThreadPost LINKED =
            ThreadPost.builder("Third").link(CARD).build();

    private SamplePosts() {}

    static Stream<Sample> smallest() {
        return Stream.of(
                sample("instagram:all", post -> post.image(PICTURE).metadata(InstagramMetadata.post())),
                sample("facebook:all", post -> post.text("x")),
                sample("twitter:all", post -> post.text("x")),
                sample("linkedin:all", post -> post.image(PICTURE)),
                sample("pinterest:all", post -> post.image(PICTURE).metadata(PinterestMetadata.onBoard("board-one"))),
                sample("tiktok:all", post -> post.video(FILM)),
                sample("googlebusiness:all", post -> post.metadata(GoogleBusinessMetadata.whatsNew())),
                sample("mastodon:all", post -> post.text("x")),
                sample("youtube:all", post -> post.video(FILM).metadata(YouTubeMetadata.of("Title", "22"))),
                sample("threads:all", post -> post.text("x")),
                sample(
                        "bluesky:all",
                        post -> post.metadata(
                                BlueskyMetadata.builder().link(CARD).build())),
                sample("substack:all", post -> post.text("x")));
    }

    static Stream<Sample> fullest() {
        return Stream.of(pictures(), films(), cards(), google(), threads()).flatMap(samples -> samples);
    }

    private static Stream<Sample> pictures() {
        return Stream.of(
                sample(
                        "instagram:all",
                        post -> text(post, 2_196)
                                .asset(TAGGED)
                                .asset(MOMENT)
                                .metadata(InstagramMetadata.builder(PostType.REEL)
                                        .shareToFeed(true)
                                        .firstComment("c".repeat(2_200))
                                        .link(PAGE)
                                        .location("l1", "Quay")
                                        .stickers(InstagramStickers.builder()
                                                .text("t")
                                                .music("m")
                                                .products("p")
                                                .topics("o")
                                                .other("x")
                                                .build())
                                        .aiGenerated(true)
                                        .build())),
                sample(
                        "pinterest:all",
                        post -> text(post, 500)
                                .asset(TAGGED)
                                .metadata(PinterestMetadata.builder("board-two")
                                        .title("t".repeat(100))
                                        .url(PAGE)
                                        .build())));
    }

    private static Stream<Sample> films() {
        return Stream.of(
                sample(
                        "tiktok:all",
                        post -> text(post, 2_200)
                                .asset(MOMENT)
                                .metadata(TikTokMetadata.builder()
                                        .title("Title")
                                        .aiGenerated(false)
                                        .build())),
                sample(
                        "youtube:all",
                        post -> text(post, 5_000)
                                .video(FILM)
                                .metadata(YouTubeMetadata.builder("t".repeat(100), "22")
                                        .privacy(YouTubeMetadata.Privacy.UNLISTED)
                                        .license(YouTubeMetadata.License.CREATIVE_COMMONS)
                                        .notifySubscribers(false)
                                        .embeddable(true)
                                        .madeForKids(false)
                                        .aiGenerated(true)
                                        .build())));
    }

    private static Stream<Sample> cards() {
        return Stream.of(
                sample(
                        "facebook:all",
                        post -> text(post, 5_000)
                                .metadata(FacebookMetadata.builder(PostType.POST)
                                        .annotations(FacebookMetadata.Annotation.builder(
                                                        "42", List.of(0, 3), "Ann", "https://fb.example/a")
                                                .build())
                                        .link(CARD)
                                        .firstComment("c".repeat(5_000))
                                        .build())),
                sample(
                        "linkedin:all",
                        post -> text(post, 3_000)
                                .metadata(LinkedInMetadata.builder()
                                        .annotations(LinkedInMetadata.Annotation.builder()
                                                .id("a1")
                                                .linkText("https://li.example/a")
                                                .entity("urn:li:person:1")
                                                .vanityName("ann")
                                                .localizedName("Ann")
                                                .start(4)
                                                .length(3)
                                                .build())
                                        .link(CARD)
                                        .firstComment("c".repeat(1_250))
                                        .build())),
                sample("linkedin:all", post -> post.text("A paper").asset(DOCUMENT)),
                sample(
                        "substack:all",
                        post -> post.text("x")
                                .metadata(SubstackMetadata.builder().link(CARD).build())));
    }

    private static Stream<Sample> google() {
        return Stream.of(
                sample(
                        "googlebusiness:all",
                        post -> text(post, 4_000)
                                .asset(TAGGED)
                                .metadata(GoogleBusinessMetadata.builder(
                                                GoogleBusinessOffer.builder("Two for one", START, END)
                                                        .code("XMAS")
                                                        .link(PAGE)
                                                        .terms("None.")
                                                        .build())
                                        .title("Title")
                                        .build())),
                sample(
                        "googlebusiness:all",
                        post -> post.text("x")
                                .metadata(GoogleBusinessMetadata.builder(GoogleBusinessEvent.builder("Fair", START, END)
                                                .fullDay()
                                                .button(Action.BOOK)
                                                .link(PAGE)
                                                .build())
                                        .build())),
                sample(
                        "googlebusiness:all",
                        post -> post.text("x").metadata(GoogleBusinessMetadata.whatsNew(Action.LEARN_MORE, PAGE))));
    }

    private static Stream<Sample> threads() {
        return Stream.of(
                sample(
                        "twitter:all",
                        post -> post.text("日".repeat(126) + " " + PAGE + "/" + "y".repeat(300) + " 👩‍👩‍👧‍👦x")
                                .asset(TAGGED)
                                .metadata(TwitterMetadata.builder()
                                        .aiGenerated(true)
                                        .build())
                                .thread(SECOND, ThreadPost.of("z".repeat(280)))),
                sample(
                        "twitter:all",
                        post -> post.metadata(TwitterMetadata.builder()
                                .retweet("1234", "Look")
                                .build())),
                sample("twitter:paid", post -> text(post, 25_000)),
                sample(
                        "mastodon:all",
                        post -> post.text("x".repeat(694) + " @ann@far.example")
                                .asset(TAGGED)
                                .metadata(MastodonMetadata.builder()
                                        .spoilerText("Spoiler")
                                        .build())
                                .thread(SECOND)),
                sample(
                        "threads:all",
                        post -> text(post, 500)
                                .metadata(ThreadsMetadata.builder()
                                        .type(PostType.POST)
                                        .link(CARD)
                                        .topic("t".repeat(50))
                                        .location("l1", "Quay")
                                        .build())
                                .thread(SECOND, LINKED)),
                sample(
                        "bluesky:all",
                        post -> post.text("👩‍👩‍👧‍👦".repeat(300))
                                .metadata(BlueskyMetadata.builder().link(CARD).build())
                                .thread(SECOND, LINKED)));
    }

    private static NewPost.Builder text(NewPost.Builder post, int length) {
        return post.text("x".repeat(length));
    }

    static Sample sample(String channel, UnaryOperator<NewPost.Builder> option) {
        return new Sample(
                channel, option.apply(NewPost.on(new ChannelId("anywhere"))).build());
    }

    /** A post that goes to a channel of {@link NetworkWorld}. */
    record Sample(String channel, NewPost post) {
        @Override
        public String toString() {
            return channel + " "
                    + post.text().substring(0, Math.min(20, post.text().length())) + " " + post.metadata();
        }
    }
}
