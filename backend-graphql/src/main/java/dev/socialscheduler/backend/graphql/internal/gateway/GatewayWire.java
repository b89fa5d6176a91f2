package dev.socialscheduler.backend.graphql.internal.gateway;

import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire;
import dev.socialscheduler.backend.graphql.internal.current.PostWire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire shapes of the dialect gateway. */
public final class GatewayWire {

    private GatewayWire() {}

    public record OfOrganization(String organizationId) {}

    public record OfChannel(String channelId) {}

    public record OfPost(String postId) {}

    public record PostsOf(
            String channelId,
            @Nullable String status,
            Integer first,
            @Nullable String after) {}

    public record CreateIdeaInput(
            String organizationId,
            @Nullable String title,
            @Nullable String text,
            @Nullable List<String> services) {}

    public record ChannelsData(@Nullable List<Channel> channels) {}

    public record ChannelData(@Nullable Channel channel) {}

    public record Channel(
            @Nullable String id,
            @Nullable String organizationId,
            @Nullable String service,
            @Nullable String type,
            @Nullable String name,
            @Nullable String displayName,
            @Nullable String serviceId,
            @Nullable String timezone,
            @Nullable Boolean isDisconnected,
            @Nullable Boolean isLocked,
            @Nullable Boolean isQueuePaused,
            @Nullable Schedule postingSchedule,
            @Nullable Goal postingGoal,
            @Nullable String externalLink,
            @Nullable String createdAt,
            @Nullable List<String> allowedActions) {}

    public record Schedule(
            @Nullable List<String> days, @Nullable List<String> times) {}

    /** The type of {@code progress} is undocumented: a number or a string. */
    public record Goal(
            @Nullable Integer postsPerWeek, @Nullable Object progress) {}

    public record PostData(@Nullable Post post) {}

    public record PostsData(@Nullable Posts posts) {}

    public record Posts(@Nullable List<Edge> edges, EnvelopeWire.@Nullable PageInfo pageInfo) {}

    public record Edge(@Nullable Post node) {}

    public record CreatePostData(@Nullable Post createPost) {}

    /** A post, or a rejection in the response to a new one. */
    public record Post(
            @Nullable String __typename,
            @Nullable String message,
            @Nullable String id,
            @Nullable String channelId,
            @Nullable String channelService,
            @Nullable String status,
            @Nullable String text,
            @Nullable String via,
            @Nullable Boolean isCustomScheduled,
            @Nullable Boolean sharedNow,
            @Nullable String createdAt,
            @Nullable String updatedAt,
            @Nullable String dueAt,
            @Nullable String sentAt,
            @Nullable String ideaId,
            @Nullable String externalLink,
            @Nullable List<String> allowedActions,
            PostWire.@Nullable Author author,
            @Nullable List<Asset> assets)
            implements EnvelopeWire.TypedError {}

    public record Asset(@Nullable String url, @Nullable String type) {}

    public record CreateIdeaData(@Nullable Idea createIdea) {}

    /** An idea or a rejection. */
    public record Idea(
            @Nullable String __typename,
            @Nullable String message,
            @Nullable String id,
            @Nullable String organizationId,
            @Nullable String title,
            @Nullable String text,
            @Nullable String createdAt,
            @Nullable String updatedAt)
            implements EnvelopeWire.TypedError {}
}
