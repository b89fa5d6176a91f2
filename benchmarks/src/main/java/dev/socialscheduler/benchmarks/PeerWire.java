package dev.socialscheduler.benchmarks;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.squareup.moshi.Json;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wire types of the other libraries, as a careful user would write them: every field of the responses, times as
 * instants.
 */
final class PeerWire {

    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private PeerWire() {}

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    public record Request<V>(String query, Variables<V> variables) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Variables<V>(V input, @Nullable Integer first) {}

    public record CreatePostInput(String channelId, String schedulingType, String mode, String dueAt, String text) {}

    public record PostsInput(String organizationId, Filter filter) {}

    public record Filter(List<String> status) {}

    public record Envelope<D>(@Nullable D data, @Nullable List<Failure> errors) {}

    public record Failure(@Nullable String message) {}

    public record CreatePostData(CreatePostPayload createPost) {}

    public record CreatePostPayload(
            String __typename, Post post, @Nullable String message) {}

    public record PostsData(Posts posts) {}

    public record Posts(List<Edge> edges, PageInfo pageInfo) {
        List<Post> nodes() {
            return edges.stream().map(Edge::node).toList();
        }
    }

    public record Edge(Post node) {}

    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    public record Post(
            String id,
            String channelId,
            String channelService,
            String status,
            String text,
            String via,
            @Nullable String schedulingType,
            @Nullable String shareMode,
            Instant createdAt,
            @Nullable Instant updatedAt,
            @Nullable Instant dueAt,
            @Nullable Instant sentAt,
            @Nullable String ideaId,
            @Nullable String externalLink,
            List<String> allowedActions,
            @Nullable Author author,
            List<Tag> tags,
            @Nullable PublishingFailure error,
            List<Asset> assets,
            List<Metric> metrics,
            @Nullable Metadata metadata) {}

    public record Author(@Nullable String name, @Nullable String email) {}

    public record Tag(String id, String name, String color) {}

    public record PublishingFailure(
            String message,
            @Nullable String supportUrl,
            @Nullable String rawError) {}

    public record Metric(String type, String name, Double value, String unit) {}

    public record Asset(
            String type,
            @Nullable String mimeType,
            @Nullable String source,
            @Nullable String thumbnail,
            @Nullable Image image) {}

    public record Image(
            @Nullable String altText,
            @Nullable Integer width,
            @Nullable Integer height) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Metadata(
            String __typename,
            @Nullable String type,
            @Nullable List<ThreadItem> thread,
            @Nullable String firstComment,
            @Nullable String link,
            @Nullable Boolean shouldShareToFeed,
            @Nullable Boolean isAiGenerated,
            @Nullable Link linkAttachment,
            @Nullable String spoilerText) {}

    public record ThreadItem(@Nullable String text) {}

    public record Link(
            @Nullable String url,
            @Nullable String title,
            @Nullable String text,
            @Nullable String thumbnail) {}

    /** The response to v1's create. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Created(boolean success, List<Update> updates) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Update(
            String id,

            @Json(name = "profile_id") @JsonProperty("profile_id")
            String profileId,

            @Json(name = "profile_service") @JsonProperty("profile_service")
            String profileService,

            String status,
            String text,
            String via,

            @Json(name = "created_at") @JsonProperty("created_at")
            long createdAt,

            @Json(name = "updated_at") @JsonProperty("updated_at") @Nullable
            Long updatedAt,

            @Json(name = "due_at") @JsonProperty("due_at") @Nullable
            Long dueAt,

            @Json(name = "scheduled_at") @JsonProperty("scheduled_at") @Nullable
            Long scheduledAt) {}
}
