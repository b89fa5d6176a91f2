package dev.socialscheduler.emulator.internal.world;

import org.jspecify.annotations.Nullable;

/** The used part of a channel's day; {@code limit} is null if the network has no limit. Immutable. */
public record DailyLimit(
        String channelId, int sent, int scheduled, @Nullable Integer limit) {
    /** Returns whether the day accepts no more posts. */
    public boolean isReached() {
        return limit != null && sent + scheduled >= limit;
    }
}
