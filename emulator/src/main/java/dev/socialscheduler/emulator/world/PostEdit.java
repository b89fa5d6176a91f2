package dev.socialscheduler.emulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a changed post. {@code metadata} holds only the fields that were given, by the name of the input type;
 * {@code thread} belongs to it but is read apart. Immutable.
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

    /** The words of {@code PostApprovalChange}. */
    public enum Approval {
        REQUEST,
        REVERT
    }
}
