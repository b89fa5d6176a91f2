package dev.socialscheduler.backend.v1;

import dev.socialscheduler.AssetType;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostMetric;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostVia;
import dev.socialscheduler.PublishingError;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.backend.v1.PostWire.Update;
import dev.socialscheduler.metadata.TwitterMetadata;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decodes posts. */
final class PostDecoder {

    private PostDecoder() {}

    static Post decode(Update update) {
        String service = Wires.textOrEmpty(update.profileService());
        String status = Wires.required(update.status(), "update.status");
        String via = Wires.textOrEmpty(update.via());
        return Post.builder(
                        new PostId(Wires.id(update.id(), update.underscoreId(), "update.id")),
                        new ChannelId(Wires.required(update.profileId(), "update.profile_id")),
                        timing(update))
                .network(Network.of(service))
                .networkWireName(service)
                .status(status(status))
                .statusWireName(status)
                .text(Wires.textOrEmpty(update.text()))
                .via(via(via, status))
                .viaWireName(via)
                .assets(assets(update))
                .metadata(metadata(update.retweet()))
                .externalLinkText(Wires.text(update.serviceLink()))
                .error(error(update.error()))
                .metrics(metrics(update.statistics()))
                .build();
    }

    private static PostStatus status(String word) {
        return switch (word) {
            case "buffer" -> PostStatus.SCHEDULED;
            case "sent", "service", "service_reply" -> PostStatus.SENT;
            case "error" -> PostStatus.ERROR;
            case "draft" -> PostStatus.DRAFT;
            default -> PostStatus.UNKNOWN;
        };
    }

    /** Posts published on the network itself are identified by their status; {@code via} names an application. */
    private static PostVia via(String via, String status) {
        if (status.startsWith("service")) {
            return PostVia.NETWORK;
        }
        return switch (via) {
            case "chrome", "firefox", "safari", "bookmarklet" -> PostVia.BUFFER;
            default -> PostVia.of(via);
        };
    }

    private static Post.Timing timing(Update update) {
        return Post.Timing.builder(Wires.requiredTime(update.createdAt(), "update.created_at"))
                .shareMode(mode(update))
                .dueAt(Wires.time(update.dueAt()))
                .sentAt(Wires.time(update.sentAt()))
                .updatedAt(Wires.time(update.updatedAt()))
                .build();
    }

    private static @Nullable ShareMode mode(Update update) {
        Instant scheduledAt = Wires.time(update.scheduledAt());
        if (scheduledAt != null) {
            return new ShareMode.CustomScheduled(scheduledAt);
        }
        return Boolean.TRUE.equals(update.sharedNow()) ? new ShareMode.ShareNow() : null;
    }

    private static List<PostAsset> assets(Update update) {
        return Stream.of(update.media(), update.extraMedia())
                .filter(Objects::nonNull)
                .flatMap(media -> media.items().stream())
                .map(PostDecoder::asset)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** A value sent as {@code photo} is returned as {@code picture}. */
    private static @Nullable PostAsset asset(PostWire.Media media) {
        String link = Wires.text(media.link());
        String picture = Wires.first(media.picture(), media.photo());
        String thumbnail = Wires.text(media.thumbnail());
        if (link != null) {
            return asset(AssetType.LINK, link, Wires.first(picture, thumbnail), Wires.text(media.title()));
        }
        return picture == null ? null : asset(AssetType.IMAGE, picture, thumbnail, null);
    }

    private static PostAsset asset(AssetType type, String source, @Nullable String thumbnail, @Nullable String title) {
        return PostAsset.builder(type, source)
                .thumbnailText(thumbnail)
                .title(title)
                .build();
    }

    private static @Nullable TwitterMetadata metadata(PostWire.@Nullable Retweet retweet) {
        String id = retweet == null ? null : Wires.text(retweet.tweetId());
        return retweet == null || id == null
                ? null
                : TwitterMetadata.builder()
                        .retweet(TwitterMetadata.Retweet.builder(id)
                                .comment(Wires.text(retweet.comment()))
                                .build())
                        .build();
    }

    private static @Nullable PublishingError error(EnvelopeWire.@Nullable Notice error) {
        return error == null
                ? null
                : PublishingError.builder(Wires.textOrEmpty(error.text()))
                        .supportUrlText(Wires.text(error.link()))
                        .build();
    }

    private static List<PostMetric> metrics(PostWire.@Nullable Figures figures) {
        return figures == null
                ? List.of()
                : figures.values().entrySet().stream()
                        .map(figure -> PostMetric.builder(figure.getKey(), figure.getValue())
                                .build())
                        .toList();
    }
}
