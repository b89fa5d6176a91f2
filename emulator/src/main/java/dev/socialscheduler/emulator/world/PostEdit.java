package dev.socialscheduler.emulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to edit a post. {@code metadata} contains only the given fields, under their names in the input type.
 * {@code thread} is part of it on the wire but a component of its own here. Immutable.
 */
public record PostEdit(
        String id,
        Change<String> text,
        Change<List<Asset>> assets,
        Change<List<ThreadItem>> thread,
        Change<JsonNode> metadata,
        Change<List<String>> tagIds,
        Change<String> ideaId,
        Change<Boolean> notification,
        Change<ShareMode> mode,
        Change<Instant> dueAt,
        @Nullable Boolean saveToDraft,
        @Nullable Approval approval) {

    /** The values of {@code PostApprovalChange}. */
    public enum Approval {
        REQUEST,
        REVERT
    }
}
