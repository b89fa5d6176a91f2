package dev.socialscheduler.emulator.internal.graphql.current;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.internal.world.PostQuery;
import dev.socialscheduler.emulator.internal.world.TagFilter;
import dev.socialscheduler.emulator.internal.world.TimeRange;
import dev.socialscheduler.emulator.world.PostStatus;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code PostsInput}, including the deprecated filters: startDate and endDate mean dueAt, tagIds means tags. */
final class PostFilterReader {
    private PostFilterReader() {}

    static PostQuery read(JsonNode input, @Nullable Integer first, @Nullable String after) {
        JsonNode filter = input.path("filter");
        return new PostQuery(
                input.path("organizationId").asText(),
                new HashSet<>(GraphQlJson.texts(filter, "channelIds")),
                GraphQlJson.texts(filter, "status").stream()
                        .map(PostStatus::ofWireName)
                        .collect(Collectors.toSet()),
                tags(filter),
                dueAt(filter),
                range(filter.path("createdAt")),
                presence(filter),
                Set.copyOf(GraphQlJson.texts(filter, "postTypes")),
                sort(input),
                PageView.size(first),
                Cursor.id(after));
    }

    static TagFilter tags(JsonNode given) {
        JsonNode tags = given.path("tags").isObject() ? given.path("tags") : given.path("tagsFilter");
        if (tags.isObject()) {
            return new TagFilter(
                    GraphQlJson.texts(tags, "in"), tags.path("isEmpty").asBoolean(false));
        }
        return new TagFilter(GraphQlJson.texts(given, "tagIds"), false);
    }

    static TimeRange range(JsonNode comparator) {
        return new TimeRange(time(comparator, "start"), time(comparator, "end"));
    }

    private static TimeRange dueAt(JsonNode filter) {
        if (filter.path("dueAt").isObject()) {
            return range(filter.path("dueAt"));
        }
        return new TimeRange(time(filter, "startDate"), time(filter, "endDate"));
    }

    private static @Nullable Boolean presence(JsonNode filter) {
        String word = filter.path("dueAtPresence").textValue();
        return word == null ? null : Boolean.valueOf(word.equals("present"));
    }

    private static List<PostQuery.Sort> sort(JsonNode input) {
        return GraphQlJson.list(input, "sort").stream()
                .map(key -> new PostQuery.Sort(
                        key.path("field").asText().equals("dueAt") ? PostQuery.Key.DUE_AT : PostQuery.Key.CREATED_AT,
                        key.path("direction").asText().equals("desc")))
                .toList();
    }

    private static @Nullable Instant time(JsonNode node, String field) {
        return GraphQlJson.text(node, field).flatMap(Times::parse).orElse(null);
    }
}
