package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.world.PostStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query of posts of an organization. Filters are joined by "and", the values within one by "or". An empty set or list
 * matches everything.
 *
 * @param hasDueAt whether a time must be present or absent; null for either
 * @param afterId the post after which the page begins, or null for the beginning
 */
public record PostQuery(
        String organizationId,
        Set<String> channelIds,
        Set<PostStatus> statuses,
        TagFilter tags,
        TimeRange dueAt,
        TimeRange createdAt,
        @Nullable Boolean hasDueAt,
        Set<String> postTypes,
        List<Sort> sort,
        int first,
        @Nullable String afterId) {

    public PostQuery {
        channelIds = Set.copyOf(channelIds);
        statuses = Set.copyOf(statuses);
        postTypes = Set.copyOf(postTypes);
        sort = List.copyOf(sort);
    }

    /** One sort key. */
    public record Sort(Key key, boolean descending) {}

    /** The fields by which posts can be sorted. */
    public enum Key {
        DUE_AT,
        CREATED_AT
    }
}
