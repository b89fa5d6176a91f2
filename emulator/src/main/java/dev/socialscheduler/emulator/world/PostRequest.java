package dev.socialscheduler.emulator.world;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a post, independent of the transport. A null {@code saveToDraft} means that the client did not
 * specify it. Immutable.
 */
public record PostRequest(
        String channelId,
        Content content,
        List<String> tagIds,
        @Nullable String ideaId,
        boolean notification,
        ShareMode mode,
        @Nullable Instant dueAt,
        @Nullable Boolean saveToDraft,
        boolean needsApproval) {
    public PostRequest {
        tagIds = List.copyOf(tagIds);
    }

    /** Whether the post is to be saved as a draft. */
    public boolean isDraft() {
        return Boolean.TRUE.equals(saveToDraft);
    }
}
