package dev.socialscheduler.backend.graphql.internal.current;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The account on the wire. */
public final class AccountWire {

    private AccountWire() {}

    public record Data(@Nullable Account account) {}

    public record Account(
            @Nullable String id,
            @Nullable String email,
            @Nullable String name,
            @Nullable String timezone,
            @Nullable String createdAt,
            @Nullable List<Organization> organizations) {}

    public record Organization(
            @Nullable String id,
            @Nullable String name,
            @Nullable String ownerEmail,
            @Nullable Integer channelCount,
            @Nullable Members members,
            @Nullable Limits limits,
            @Nullable List<Channel> channels) {}

    public record Channel(@Nullable String id, @Nullable String service) {}

    public record Members(@Nullable Integer totalCount) {}

    public record Limits(
            @Nullable Integer channels,
            @Nullable Integer members,
            @Nullable Integer scheduledPosts,
            @Nullable Integer scheduledThreadsPerChannel,
            @Nullable Integer scheduledStoriesPerChannel,
            @Nullable Integer tags,
            @Nullable Integer ideas,
            @Nullable Integer ideaGroups) {}
}
