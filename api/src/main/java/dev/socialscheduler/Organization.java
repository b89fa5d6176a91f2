package dev.socialscheduler;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A workspace that holds channels and ideas.
 *
 * @param id names the organization
 * @param name what people call it
 * @param ownerEmail the owner's address, or null where the backend does not tell
 * @param channelCount how many channels it has, or null where the backend does not tell
 * @param memberCount how many people belong to it, or null where the backend does not tell
 * @param limits what its plan allows, or null where the backend does not tell
 */
public record Organization(
        OrganizationId id,
        String name,
        @Nullable String ownerEmail,
        @Nullable Integer channelCount,
        @Nullable Integer memberCount,
        @Nullable Limits limits) {

    public Organization {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /**
     * What the plan of an organization allows; plain counts.
     *
     * @param channels connected channels
     * @param members people
     * @param scheduledPosts posts waiting in one channel
     * @param scheduledThreadsPerChannel threads waiting in one channel
     * @param scheduledStoriesPerChannel stories waiting in one channel
     * @param tags tags
     * @param ideas ideas
     * @param ideaGroups groups of ideas
     */
    public record Limits(
            int channels,
            int members,
            int scheduledPosts,
            int scheduledThreadsPerChannel,
            int scheduledStoriesPerChannel,
            int tags,
            int ideas,
            int ideaGroups) {}
}
