package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wire shapes of ideas. */
public final class IdeaWire {

    private IdeaWire() {}

    public record CreateIdeaInput(
            String organizationId,
            ContentInput content,
            @Nullable GroupInput group) {}

    public record ContentInput(
            @Nullable String title,
            @Nullable String text,
            @Nullable List<MediaInput> media,
            @Nullable List<TagInput> tags,
            @Nullable Boolean aiAssisted,
            @Nullable List<String> services,
            @Nullable String date) {}

    public record MediaInput(
            String url,
            String type,
            @Nullable String alt,
            @Nullable String thumbnailUrl) {}

    public record TagInput(String id, String name, String color) {}

    public record GroupInput(String groupId) {}

    public record IdeasInput(
            String organizationId, @Nullable GroupFilter groupFilter, PostQueryWire.@Nullable TagFilter tagsFilter) {}

    /** Exactly one component is set. */
    public record GroupFilter(
            @Nullable List<String> groups, @Nullable String membership) {}

    public record IdeasData(@Nullable Ideas ideas) {}

    public record Ideas(@Nullable List<Edge> edges, EnvelopeWire.@Nullable PageInfo pageInfo) {}

    public record Edge(@Nullable Idea node) {}

    public record CreateIdeaData(@Nullable IdeaPayload createIdea) {}

    /** An idea, an envelope with an idea, or a rejection. */
    public record IdeaPayload(
            @Nullable String __typename,
            @Nullable String message,
            @Nullable Idea idea,
            @Nullable String id,
            @Nullable String organizationId,
            @Nullable String groupId,
            @Nullable Long createdAt,
            @Nullable Long updatedAt,
            @Nullable Content content)
            implements EnvelopeWire.TypedError {}

    public record Idea(
            @Nullable String id,
            @Nullable String organizationId,
            @Nullable String groupId,
            @Nullable Long createdAt,
            @Nullable Long updatedAt,
            @Nullable Content content) {}

    public record Content(
            @Nullable String title,
            @Nullable String text,
            @Nullable Boolean aiAssisted,
            @Nullable List<String> services,
            @Nullable String date,
            @Nullable List<Media> media,
            @Nullable List<PostWire.Tag> tags) {}

    public record Media(
            @Nullable String url,
            @Nullable String type,
            @Nullable String alt,
            @Nullable String thumbnailUrl) {}
}
