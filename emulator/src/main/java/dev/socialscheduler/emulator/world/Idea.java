package dev.socialscheduler.emulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A note for a later post. {@code content} is the input object {@code IdeaContentInput} as given. Immutable. */
public record Idea(
        String id,
        long sequence,
        String organizationId,
        JsonNode content,
        List<String> tagIds,
        @Nullable String groupId,
        double position,
        Instant createdAt) {
    public Idea {
        tagIds = List.copyOf(tagIds);
    }

    /** Returns the text, or null if none was given. */
    public @Nullable String text() {
        return content.path("text").asText(null);
    }

    /** Returns the title, or null if none was given. */
    public @Nullable String title() {
        return content.path("title").asText(null);
    }
}
