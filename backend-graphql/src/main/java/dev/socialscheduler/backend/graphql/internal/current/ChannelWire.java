package dev.socialscheduler.backend.graphql.internal.current;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Channels and their daily limits on the wire. */
public final class ChannelWire {

    private ChannelWire() {}

    public record ChannelsInput(
            String organizationId, @Nullable Filter filter) {}

    public record Filter(@Nullable Boolean isLocked) {}

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
            @Nullable List<Schedule> postingSchedule,
            @Nullable String externalLink,
            @Nullable String createdAt,
            @Nullable List<String> allowedActions,
            @Nullable Metadata metadata,
            @Nullable PostingGoal postingGoal) {}

    public record Schedule(
            @Nullable String day,
            @Nullable List<String> times,
            @Nullable Boolean paused) {}

    public record Metadata(
            @Nullable List<Board> boards,
            @Nullable String serverUrl,
            @Nullable Integer maxCharacters,
            @Nullable String subscriptionType,
            @Nullable Boolean defaultToReminders) {}

    public record PostingGoal(
            @Nullable Integer goal,
            @Nullable Integer sentCount,
            @Nullable Integer scheduledCount,
            @Nullable String status) {}

    public record Board(
            @Nullable String id,
            @Nullable String serviceId,
            @Nullable String name,
            @Nullable String url) {}

    public record LimitsInput(
            List<String> channelIds, @Nullable String date) {}

    public record LimitsData(@Nullable List<Limit> dailyPostingLimits) {}

    public record Limit(
            @Nullable String channelId,
            @Nullable Integer sent,
            @Nullable Integer scheduled,
            @Nullable Integer limit,
            @Nullable Boolean isAtLimit) {}
}
