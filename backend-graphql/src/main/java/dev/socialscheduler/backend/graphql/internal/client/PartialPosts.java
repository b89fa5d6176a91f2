package dev.socialscheduler.backend.graphql.internal.client;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.ErrorEntry;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether posts can be used although some of their fields failed. A lookup compares posts, and an absent one
 * is sent again, so every field that identifies a post must be there, and no post may be missing in a list.
 */
final class PartialPosts {

    /** What no lookup compares. */
    private static final Set<String> DISPENSABLE = Set.of(
            "allowedActions",
            "author",
            "error",
            "externalLink",
            "ideaId",
            "metrics",
            "schedulingType",
            "tags",
            "updatedAt",
            "via");

    private PartialPosts() {}

    /** Returns whether errors concern only fields of posts that can be dispensed with. */
    static boolean areUsable(@Nullable Operation operation, List<ErrorEntry> errors) {
        boolean isOfPosts = operation == Operation.POST || operation == Operation.POSTS;
        return isOfPosts && errors.stream().allMatch(PartialPosts::isDispensable);
    }

    private static boolean isDispensable(ErrorEntry error) {
        List<Object> path = error.path();
        if (path == null) {
            return false;
        }
        int field = Math.max(0, path.indexOf("node")) + 1;
        return path.size() > field && path.get(field) instanceof String name && DISPENSABLE.contains(name);
    }
}
