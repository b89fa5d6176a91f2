package dev.socialscheduler.emulator.world;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a new post, already read from whatever transport it came over. {@code saveToDraft} and
 * {@code needsApproval} keep "not said" apart from "no". Immutable.
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

    public boolean isDraft() {
        return Boolean.TRUE.equals(saveToDraft);
    }
}
