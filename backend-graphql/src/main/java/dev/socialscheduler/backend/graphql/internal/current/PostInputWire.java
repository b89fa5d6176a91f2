package dev.socialscheduler.backend.graphql.internal.current;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wire shapes of new and changed posts. A null component is omitted, which means "not set" or "unchanged". */
public final class PostInputWire {

    private PostInputWire() {}

    public record CreatePostInput(
            String channelId,
            String schedulingType,
            String mode,
            @Nullable String dueAt,
            @Nullable String text,
            @Nullable Assets assets,
            MetadataInputWire.@Nullable Metadata metadata,
            @Nullable List<String> tagIds,
            @Nullable String ideaId,
            @Nullable String source,
            @Nullable Boolean aiAssisted,
            @Nullable Boolean saveToDraft,
            @Nullable Boolean needsApproval) {}

    public record EditPostInput(
            String id,
            @Nullable String schedulingType,
            @Nullable String mode,
            @Nullable String dueAt,
            @Nullable String text,
            @Nullable Assets assets,
            MetadataInputWire.@Nullable Metadata metadata,
            @Nullable List<String> tagIds) {}

    public record MovePostInput(String id, String position) {}

    /** The assets of a post: {@link AssetList} or {@link AssetGroups}. */
    interface Assets {}

    public record AssetList(List<AssetInput> items) implements Assets {}

    public record AssetGroups(
            @Nullable List<Image> images,
            @Nullable List<Video> videos,
            @Nullable List<Document> documents,
            @Nullable Link link)
            implements Assets {}

    public record Link(String url) {}

    /** Exactly one component is set. */
    public record AssetInput(
            @Nullable Image image,
            @Nullable Video video,
            @Nullable Document document) {}

    public record Image(
            String url,
            @Nullable String thumbnailUrl,
            @Nullable ImageMetadata metadata) {}

    public record ImageMetadata(
            String altText,
            @Nullable String animatedThumbnail,
            @Nullable List<UserTag> userTags) {}

    public record UserTag(String handle, Double x, Double y) {}

    public record Video(
            String url, @Nullable String title, @Nullable VideoMetadata metadata) {}

    public record VideoMetadata(
            @Nullable Long thumbnailOffset, @Nullable String title) {}

    public record Document(String url, String title, String thumbnailUrl) {}
}
