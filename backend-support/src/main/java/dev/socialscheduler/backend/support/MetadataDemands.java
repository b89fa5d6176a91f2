package dev.socialscheduler.backend.support;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Channel;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What networks demand of their metadata: "posts require a type" is what the provider refuses most often. */
final class MetadataDemands {

    private final Network network;
    private final @Nullable Channel channel;
    private final Violations found;

    MetadataDemands(Network network, @Nullable Channel channel, Violations found) {
        this.network = network;
        this.channel = channel;
        this.found = found;
    }

    void check(NewPost post) {
        PostMetadata metadata = post.metadata();
        if (metadata != null && metadata.network() != network) {
            found.when(
                    true,
                    "metadata",
                    "The metadata is for " + metadata.network().title() + ", but the channel is on " + network.title()
                            + ".");
            return;
        }
        switch (network) {
            case INSTAGRAM ->
                found.when(metadata == null, "metadata", "Posts on Instagram need a type: post, reel or story.");
            case FACEBOOK -> facebook(post, metadata);
            case PINTEREST -> pinterest(metadata);
            case YOUTUBE -> youTube(metadata);
            case GOOGLE_BUSINESS -> google(metadata);
            default -> {
                // the others demand nothing
            }
        }
    }

    private void facebook(NewPost post, @Nullable PostMetadata metadata) {
        PostType type = metadata instanceof FacebookMetadata facebook ? facebook.type() : PostType.POST;
        boolean hasVideo = post.assets().stream().anyMatch(Asset.Video.class::isInstance);
        boolean hasVisual = hasVideo || post.assets().stream().anyMatch(Asset.Image.class::isInstance);
        found.when(type == PostType.REEL && !hasVideo, "assets", "Reels on Facebook need a video.");
        found.when(type == PostType.STORY && !hasVisual, "assets", "Stories on Facebook need an image or a video.");
    }

    private void pinterest(@Nullable PostMetadata metadata) {
        String board = metadata instanceof PinterestMetadata pinterest ? pinterest.boardServiceId() : null;
        if (board == null || board.isBlank()) {
            found.when(
                    true,
                    "metadata.boardServiceId",
                    "Posts on Pinterest need a board: the serviceId of one of the channel's boards.");
            return;
        }
        boolean isOther = channel != null
                && channel.details().boards().stream()
                        .noneMatch(each -> each.serviceId().equals(board));
        found.when(
                isOther, "metadata.boardServiceId", "The channel has no board " + board + ". It has " + boards() + ".");
    }

    private String boards() {
        return channel == null || channel.details().boards().isEmpty()
                ? "none"
                : channel.details().boards().stream()
                        .map(board -> board.serviceId() + " (" + board.name() + ")")
                        .collect(Collectors.joining(", "));
    }

    private void youTube(@Nullable PostMetadata metadata) {
        YouTubeMetadata said = metadata instanceof YouTubeMetadata youTube ? youTube : null;
        found.when(isBlank(said == null ? null : said.title()), "metadata.title", "Posts on YouTube need a title.");
        found.when(
                isBlank(said == null ? null : said.categoryId()),
                "metadata.categoryId",
                "Posts on YouTube need a category.");
    }

    private void google(@Nullable PostMetadata metadata) {
        boolean hasDetails = metadata instanceof GoogleBusinessMetadata google && google.details() != null;
        found.when(
                !hasDetails,
                "metadata.details",
                "Posts on Google Business need to say what they are: what is new, an offer or an event.");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
