package dev.socialscheduler.emulator.internal.world;

import org.jspecify.annotations.Nullable;

/** How much of a channel's day is used; {@code limit} is null where the network sets none. Immutable. */
public record DailyLimit(
        String channelId, int sent, int scheduled, @Nullable Integer limit) {
    /** Whether the day takes no more. */
    public boolean isReached() {
        return limit != null && sent + scheduled >= limit;
    }
}
