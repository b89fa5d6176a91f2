package dev.socialscheduler.contract.networks;

import static dev.socialscheduler.contract.networks.SamplePosts.FILM;
import static dev.socialscheduler.contract.networks.SamplePosts.PAGE;
import static dev.socialscheduler.contract.networks.SamplePosts.PICTURE;

import dev.socialscheduler.Asset;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessOffer;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.LinkedInMetadata;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One post for each rule, broken: what the library says before sending, and what the server says if it is sent. */
final class BrokenPosts {

    private static final Asset.Link CARD = new Asset.Link(PAGE);
    private static final Instant DAY = Instant.parse("2026-12-24T10:00:00Z");

    private BrokenPosts() {}

    static Stream<Broken> all() {
        return Stream.of(texts(), fields(), media(), metadata(), assets(), threads())
                .flatMap(rows -> rows);
    }

    private static Stream<Broken> texts() {
        return Stream.of(
                tooLong(
                        "instagram:all",
                        2_196,
                        "Instagram",
                        post -> post.image(PICTURE).metadata(InstagramMetadata.post())),
                tooLong("facebook:all", 5_000, "Facebook", post -> post),
                tooLong("linkedin:all", 3_000, "LinkedIn", post -> post),
                tooLong(
                        "pinterest:all",
                        500,
                        "Pinterest",
                        post -> post.image(PICTURE).metadata(PinterestMetadata.onBoard("board-one"))),
                tooLong("tiktok:all", 4_000, "TikTok", post -> post.image(PICTURE)),
                tooLong("tiktok:all", 2_200, "TikTok", post -> post.video(FILM)),
                tooLong(
                        "googlebusiness:all",
                        4_000,
                        "Google Business",
                        post -> post.metadata(GoogleBusinessMetadata.whatsNew())),
                tooLong(
                        "youtube:all",
                        5_000,
                        "YouTube",
                        post -> post.video(FILM).metadata(YouTubeMetadata.of("Title", "22"))),
                tooLong("mastodon:all", 700, "Mastodon", post -> post),
                tooLong("threads:all", 500, "Threads", post -> post),
                broken(
                        "twitter:all",
                        post -> post.text("日".repeat(141)),
                        "text: X (Twitter) allows 280 characters, but this text has 282.",
                        "Invalid post: Twitter posts cannot exceed 280 characters."),
                broken(
                        "twitter:paid",
                        post -> post.text("x".repeat(25_001)),
                        "text: X (Twitter) allows 25000 characters, but this text has 25001.",
                        "Invalid post: Twitter posts cannot exceed 25000 characters."),
                broken(
                        "bluesky:all",
                        post -> post.text("👩‍👩‍👧‍👦".repeat(301)),
                        "text: Bluesky allows 300 graphemes, but this text has 301.",
                        "Invalid post: Bluesky posts cannot exceed 300 characters."),
                broken(
                        "linkedin:all",
                        post -> post.text(" "),
                        "text: A post needs a text or an asset.",
                        "Text is required"),
                broken(
                        "startPage:all",
                        post -> post.text("x"),
                        "channelId: Start Page does not support posting.",
                        "Invalid post: Start Page channels cannot be posted to."),
                broken(
                        "whatsapp:all",
                        post -> post.text("x"),
                        "channelId: WhatsApp does not support posting.",
                        "Invalid post: WhatsApp channels cannot be posted to."));
    }

    private static Stream<Broken> fields() {
        return Stream.of(
                broken(
                        "instagram:all",
                        post -> post.image(PICTURE)
                                .metadata(InstagramMetadata.builder(PostType.POST)
                                        .firstComment("c".repeat(2_201))
                                        .build()),
                        "metadata.firstComment: Instagram allows 2200 characters, but this first comment has 2201.",
                        "Invalid post: Instagram first comments cannot exceed 2200 characters."),
                broken(
                        "facebook:all",
                        post -> post.text("x")
                                .metadata(FacebookMetadata.builder(PostType.POST)
                                        .firstComment("c".repeat(5_001))
                                        .build()),
                        "metadata.firstComment: Facebook allows 5000 characters, but this first comment has 5001.",
                        "Invalid post: Facebook first comments cannot exceed 5000 characters."),
                broken(
                        "linkedin:all",
                        post -> post.text("x")
                                .metadata(LinkedInMetadata.builder()
                                        .firstComment("c".repeat(1_251))
                                        .build()),
                        "metadata.firstComment: LinkedIn allows 1250 characters, but this first comment has 1251.",
                        "Invalid post: LinkedIn first comments cannot exceed 1250 characters."),
                broken(
                        "pinterest:all",
                        post -> post.image(PICTURE)
                                .metadata(PinterestMetadata.builder("board-one")
                                        .title("t".repeat(101))
                                        .build()),
                        "metadata.title: Pinterest allows 100 characters, but this title has 101.",
                        "Invalid post: Pinterest titles cannot exceed 100 characters."),
                broken(
                        "youtube:all",
                        post -> post.video(FILM).metadata(YouTubeMetadata.of("t".repeat(101), "22")),
                        "metadata.title: YouTube allows 100 characters, but this title has 101.",
                        "Invalid post: YouTube titles cannot exceed 100 characters."),
                broken(
                        "threads:all",
                        post -> post.text("x").metadata(ThreadsMetadata.topic("t".repeat(51))),
                        "metadata.topic: Threads allows 50 characters, but this topic has 51.",
                        "Invalid post: Threads topics cannot exceed 50 characters."));
    }

    private static Stream<Broken> media() {
        return Stream.of(
                broken(
                        "instagram:all",
                        post -> post.text("x").metadata(InstagramMetadata.post()),
                        "assets: Posts on Instagram need at least one image or video.",
                        "Invalid post: Instagram posts require at least one image or video."),
                broken(
                        "tiktok:all",
                        post -> post.text("x"),
                        "assets: Posts on TikTok need at least one image or video.",
                        "Invalid post: TikTok posts require at least one image or video."),
                broken(
                        "pinterest:all",
                        post -> post.text("x").metadata(PinterestMetadata.onBoard("board-one")),
                        "assets: Posts on Pinterest need at least one image or video.",
                        "Invalid post: Pinterest posts require at least one image."),
                broken(
                        "youtube:all",
                        post -> post.image(PICTURE).metadata(YouTubeMetadata.of("Title", "22")),
                        "assets: Posts on YouTube need a video.",
                        "Invalid post: YouTube posts require a video."),
                broken(
                        "facebook:all",
                        post -> post.text("x")
                                .metadata(
                                        FacebookMetadata.builder(PostType.REEL).build()),
                        "assets: Reels on Facebook need a video.",
                        "Invalid post: Facebook reels require a video."),
                broken(
                        "facebook:all",
                        post -> post.text("x")
                                .metadata(
                                        FacebookMetadata.builder(PostType.STORY).build()),
                        "assets: Stories on Facebook need at least one image or video.",
                        "Invalid post: Facebook stories require an image or video."));
    }

    private static Stream<Broken> metadata() {
        return Stream.of(
                broken(
                        "instagram:all",
                        post -> post.image(PICTURE),
                        "metadata: Posts on Instagram need a type: post, reel or story.",
                        "Invalid post: Instagram posts require a type (post, story, or reel)."),
                broken(
                        "instagram:all",
                        post -> post.image(PICTURE)
                                .metadata(InstagramMetadata.builder(PostType.OFFER)
                                        .build()),
                        "metadata.type: The type of a post on Instagram must be post, reel or story, not offer.",
                        "Invalid post: Instagram posts require a type (post, story, or reel)."),
                broken(
                        "pinterest:all",
                        post -> post.image(PICTURE),
                        "metadata.boardServiceId: Posts on Pinterest need a board: the serviceId of one of the channel's"
                                + " boards.",
                        "Invalid post: Pinterest posts require a board."),
                broken(
                        "pinterest:all",
                        post -> post.image(PICTURE).metadata(PinterestMetadata.onBoard("board-three")),
                        "metadata.boardServiceId: The channel has no board board-three. It has board-one (One), board-two"
                                + " (Two).",
                        "Invalid post: The Pinterest board does not exist."),
                broken(
                        "youtube:all",
                        post -> post.video(FILM)
                                .metadata(YouTubeMetadata.partial()
                                        .categoryId("22")
                                        .build()),
                        "metadata.title: Posts on YouTube need a title.",
                        "Invalid post: YouTube posts require a title."),
                broken(
                        "youtube:all",
                        post -> post.video(FILM)
                                .metadata(
                                        YouTubeMetadata.partial().title("Title").build()),
                        "metadata.categoryId: Posts on YouTube need a category.",
                        "Invalid post: YouTube posts require a category."),
                broken(
                        "googlebusiness:all",
                        post -> post.text("x"),
                        "metadata.details: Posts on Google Business need details: what's new, an offer or an event.",
                        "Invalid post: Google Business posts require a type (whats_new, offer, or event)."),
                broken(
                        "googlebusiness:all",
                        post -> post.text("x")
                                .metadata(GoogleBusinessMetadata.builder(GoogleBusinessOffer.builder(" ", DAY, DAY)
                                                .build())
                                        .build()),
                        "metadata.details.title: Offers and events on Google Business need a title.",
                        "Invalid post: Google Business posts require detailsOffer.title."),
                broken(
                        "linkedin:all",
                        post -> post.text("x")
                                .metadata(BlueskyMetadata.builder().build()),
                        "metadata: The metadata is for Bluesky, but the channel is on LinkedIn.",
                        "metadata: The metadata is for Bluesky, but the channel is on LinkedIn."));
    }

    private static Stream<Broken> assets() {
        URI plain = URI.create("http://example.com/a.jpg");
        return Stream.of(
                broken(
                        "bluesky:all",
                        post -> post.text("x").image(plain),
                        "assets[0].url: An asset needs an absolute, publicly accessible https URL, not"
                                + " http://example.com/a.jpg.",
                        "Invalid post: Asset URLs must be absolute https addresses: http://example.com/a.jpg."),
                broken(
                        "bluesky:all",
                        post -> post.text("x").image(PICTURE).image(URI.create("/a.jpg")),
                        "assets[1].url: An asset needs an absolute, publicly accessible https URL, not /a.jpg.",
                        "Invalid post: Asset URLs must be absolute https addresses: /a.jpg."),
                broken(
                        "linkedin:all",
                        post -> post.document(SamplePosts.PAPER, " ", PICTURE),
                        "assets[0].title: A document needs a title.",
                        "Invalid post: Documents require a title."),
                broken(
                        "linkedin:all",
                        post -> post.asset(new Asset.Video(FILM, Duration.ofSeconds(1), null)),
                        "assets[0].thumbnailOffset: Videos on LinkedIn do not support a thumbnail offset.",
                        "Invalid post: LinkedIn videos do not take a thumbnailOffset."),
                broken(
                        "instagram:all",
                        post -> post.asset(new Asset.Image(
                                        PICTURE, "A", null, null, List.of(new Asset.UserTag("@ann", 0.5, 1.5))))
                                .metadata(InstagramMetadata.post()),
                        "assets[0].userTags: Tag coordinates must be between 0.0 and 1.0, not 0.5, 1.5.",
                        "Invalid post: User tag coordinates must be between 0 and 1."),
                broken(
                        "linkedin:all",
                        post -> post.image(PICTURE)
                                .metadata(LinkedInMetadata.builder().link(CARD).build()),
                        "metadata.link: A link card cannot be combined with other assets.",
                        "Invalid post: A link attachment cannot be combined with assets."),
                broken(
                        "linkedin:all",
                        post -> post.image(PICTURE).asset(CARD),
                        "assets: A link card cannot be combined with other assets.",
                        "Invalid post: A link attachment cannot be combined with assets."),
                broken(
                        "mastodon:all",
                        post -> post.text("x").link(PAGE),
                        "assets: Mastodon does not support link cards; put the link into the text.",
                        "assets: Mastodon does not support link cards; put the link into the text."));
    }

    private static Stream<Broken> threads() {
        return Stream.of(
                broken(
                        "bluesky:all",
                        post -> post.text("x").thread(ThreadPost.of("y"), ThreadPost.of("z".repeat(301))),
                        "thread[1].text: Bluesky allows 300 graphemes, but this text has 301.",
                        "Invalid post: Bluesky posts cannot exceed 300 characters."),
                broken(
                        "twitter:all",
                        post -> post.text("x").thread(ThreadPost.of(" ")),
                        "thread[0]: A follow-up needs a text or an asset.",
                        "Invalid post: Every post of a thread requires text or media."),
                broken(
                        "threads:all",
                        post -> post.text("x")
                                .thread(ThreadPost.builder("y")
                                        .assets(List.of(new Asset.Image(PICTURE)))
                                        .link(CARD)
                                        .build()),
                        "thread[0].link: A link card cannot be combined with other assets.",
                        "Invalid post: A link attachment cannot be combined with assets."),
                broken(
                        "mastodon:all",
                        post -> post.text("x")
                                .thread(ThreadPost.builder("y").link(CARD).build()),
                        "thread[0]: Mastodon does not support link cards on follow-ups; put the link into the text.",
                        "thread: Mastodon does not support link cards on follow-ups; put the link into the text."),
                broken(
                        "facebook:all",
                        post -> post.text("x").thread(ThreadPost.of("y")),
                        "thread: Facebook does not support threads.",
                        "thread: Facebook does not support threads."));
    }

    private static Broken tooLong(String channel, int most, String network, UnaryOperator<NewPost.Builder> option) {
        return broken(
                channel,
                post -> option.apply(post.text("x".repeat(most + 1))),
                "text: " + network + " allows " + most + " characters, but this text has " + (most + 1) + ".",
                "Invalid post: " + network + " posts cannot exceed " + most + " characters.");
    }

    private static Broken broken(
            String channel, UnaryOperator<NewPost.Builder> option, String before, String answered) {
        NewPost post = option.apply(NewPost.on(new ChannelId("anywhere"))).build();
        return new Broken(channel, post, before, answered);
    }

    /**
     * A post that breaks one rule.
     *
     * @param before what the library says before sending
     * @param answered what the server of today says; what cannot be spelled is refused by the backend itself
     */
    record Broken(String channel, NewPost post, String before, String answered) {
        @Override
        public String toString() {
            return channel + ": " + before;
        }
    }
}
