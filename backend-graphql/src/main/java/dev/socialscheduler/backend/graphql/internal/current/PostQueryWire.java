package dev.socialscheduler.backend.graphql.internal.current;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wire shapes of post queries. */
public final class PostQueryWire {

    private PostQueryWire() {}

    public record PostsInput(
            String organizationId,
            @Nullable Filter filter,
            @Nullable List<Sort> sort) {}

    public record Filter(
            @Nullable List<String> channelIds,
            @Nullable List<String> status,
            @Nullable TagFilter tags,
            @Nullable TimeFilter dueAt,
            @Nullable TimeFilter createdAt,
            @Nullable String dueAtPresence) {}

    public record TagFilter(List<String> in) {}

    public record TimeFilter(
            @Nullable String start, @Nullable String end) {}

    public record Sort(String field, String direction) {}
}
