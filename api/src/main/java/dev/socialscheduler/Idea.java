package dev.socialscheduler;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to be written some day; it belongs to an organization, not to a channel.
 *
 * @param id names the idea
 * @param organizationId the organization it belongs to
 * @param title its title, or null
 * @param text what it says, or null
 * @param networkWords the provider's words for the networks it is meant for; unmodifiable
 * @param media what goes with it; unmodifiable
 * @param tags its labels; unmodifiable
 * @param date the day it is meant for, or null
 * @param aiAssisted whether a machine helped to write it
 * @param groupId the group it stands in, or null
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Idea(
        IdeaId id,
        OrganizationId organizationId,
        @Nullable String title,
        @Nullable String text,
        List<String> networkWords,
        List<IdeaMedia> media,
        List<Tag> tags,
        @Nullable Instant date,
        boolean aiAssisted,
        @Nullable IdeaGroupId groupId,
        Instant createdAt,
        Instant updatedAt) {

    public Idea {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(organizationId, "organizationId");
        networkWords = List.copyOf(networkWords);
        media = List.copyOf(media);
        tags = List.copyOf(tags);
    }

    /** Returns the networks it is meant for, in order. */
    public List<Network> networks() {
        return networkWords.stream().map(Network::of).toList();
    }
}
