package dev.socialscheduler.backend.graphql.internal.current;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Metadata of stored posts on the wire: one shape for all members of the union. */
final class PostMetadataWire {

    private PostMetadataWire() {}

    public record Metadata(
            @Nullable String __typename,
            @Nullable String type,
            @Nullable List<ThreadItem> thread,
            @Nullable String firstComment,
            @Nullable String link,
            @Nullable Boolean shouldShareToFeed,
            @Nullable Boolean isAiGenerated,
            @Nullable Location geolocation,
            @Nullable Stickers stickerFields,
            @Nullable List<Annotation> annotations,
            @Nullable Link linkAttachment,
            @Nullable Retweet retweet,
            @Nullable String title,
            @Nullable String url,
            @Nullable Board board,
            @Nullable Details details,
            @Nullable String privacy,
            @Nullable String license,
            @Nullable Boolean notifySubscribers,
            @Nullable Boolean embeddable,
            @Nullable Boolean madeForKids,
            @Nullable Category category,
            @Nullable String spoilerText,
            @Nullable String topic,
            @Nullable String locationId,
            @Nullable String locationName) {}

    public record ThreadItem(
            @Nullable String text,
            @Nullable List<PostWire.Asset> assets,
            @Nullable Link linkAttachment) {}

    public record Location(@Nullable String id, @Nullable String text) {}

    public record Stickers(
            @Nullable String text,
            @Nullable String music,
            @Nullable String products,
            @Nullable String topics,
            @Nullable String other) {}

    public record Annotation(
            @Nullable String content,
            @Nullable List<Integer> indices,
            @Nullable String text,
            @Nullable String url) {}

    public record Link(
            @Nullable String url,
            @Nullable String title,
            @Nullable String text,
            @Nullable String thumbnail) {}

    public record Retweet(@Nullable String id) {}

    public record Board(@Nullable String serviceId) {}

    public record Category(@Nullable String categoryId) {}

    public record Details(
            @Nullable String __typename,
            @Nullable String title,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable Boolean isFullDayEvent,
            @Nullable String button,
            @Nullable String code,
            @Nullable String link,
            @Nullable String terms) {}
}
