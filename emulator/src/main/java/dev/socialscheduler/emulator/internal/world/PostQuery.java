package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.world.PostStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which posts of an organization, in what order, from where on. Filters are joined by "and", the values inside one by
 * "or"; an empty set or list filters nothing.
 *
 * @param hasDueAt whether a time must be present or absent; null for either
 * @param afterId the post behind which the page begins, or null for the beginning
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

    /** One key of the order. */
    public record Sort(Key key, boolean descending) {}

    /** What posts can be ordered by. */
    public enum Key {
        DUE_AT,
        CREATED_AT
    }
}
