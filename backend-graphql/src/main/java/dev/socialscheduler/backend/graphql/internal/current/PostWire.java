package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wire shapes of stored posts and of the responses that contain them. */
public final class PostWire {

    private PostWire() {}

    public record PostData(@Nullable Post post) {}

    public record PostsData(@Nullable Posts posts) {}

    /** Only some dialects report the total. */
    public record Posts(
            @Nullable List<Edge> edges,
            EnvelopeWire.@Nullable PageInfo pageInfo,
            @Nullable Integer totalCount) {}

    public record Edge(@Nullable Post node) {}

    public record CreatePostData(@Nullable PostPayload createPost) {}

    public record EditPostData(@Nullable PostPayload editPost) {}

    public record MovePostData(@Nullable PostPayload movePostInQueue) {}

    public record DeletePostData(@Nullable DeletePayload deletePost) {}

    public record PostPayload(
            @Nullable String __typename,
            @Nullable Post post,
            @Nullable String message,
            @Nullable String link,
            @Nullable Integer code)
            implements EnvelopeWire.TypedError {}

    public record DeletePayload(
            @Nullable String __typename,
            @Nullable String id,
            @Nullable DeletedPost post,
            @Nullable String message) implements EnvelopeWire.TypedError {}

    public record DeletedPost(@Nullable String id, @Nullable String status) {}

    public record Post(
            @Nullable String id,
            @Nullable String channelId,
            @Nullable String channelService,
            @Nullable String status,
            @Nullable String text,
            @Nullable String via,
            @Nullable String schedulingType,
            @Nullable String shareMode,
            @Nullable String createdAt,
            @Nullable String updatedAt,
            @Nullable String dueAt,
            @Nullable String sentAt,
            @Nullable String ideaId,
            @Nullable String externalLink,
            @Nullable List<String> allowedActions,
            @Nullable Author author,
            @Nullable List<Tag> tags,
            @Nullable PublishingFailure error,
            @Nullable List<Asset> assets,
            @Nullable List<Metric> metrics,
            PostMetadataWire.@Nullable Metadata metadata) {}

    public record Author(@Nullable String name, @Nullable String email) {}

    public record Tag(
            @Nullable String id,
            @Nullable String name,
            @Nullable String color) {}

    public record PublishingFailure(
            @Nullable String message,
            @Nullable String supportUrl,
            @Nullable String rawError) {}

    public record Metric(
            @Nullable String type,
            @Nullable String name,
            @Nullable Double value,
            @Nullable String unit) {}

    public record Asset(
            @Nullable String type,
            @Nullable String mimeType,
            @Nullable String source,
            @Nullable String thumbnail,
            @Nullable AssetDetails image,
            @Nullable AssetDetails video,
            @Nullable AssetDetails document) {}

    public record AssetDetails(
            @Nullable String altText,
            @Nullable String title,
            @Nullable Integer width,
            @Nullable Integer height) {}
}
