package dev.socialscheduler;

import dev.socialscheduler.internal.Components;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How much a network lets one channel publish on one day. Immutable. */
public final class DailyPostingLimit {

    private final ChannelId channelId;
    private final int sent;
    private final int scheduled;
    private final @Nullable Integer limit;
    private final boolean atLimit;

    private DailyPostingLimit(Builder builder) {
        this.channelId = builder.channelId;
        this.sent = builder.sent;
        this.scheduled = builder.scheduled;
        this.limit = builder.limit;
        this.atLimit = builder.atLimit;
    }

    /** Returns a builder of a {@link DailyPostingLimit} with its required values. */
    public static Builder builder(ChannelId channelId) {
        return new Builder(channelId);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the channel. */
    public ChannelId channelId() {
        return channelId;
    }

    /** Returns how many posts are published on that day so far. */
    public int sent() {
        return sent;
    }

    /** Returns how many posts are still due on that day. */
    public int scheduled() {
        return scheduled;
    }

    /** Returns the most that the network takes on a day, or null if it sets none. */
    public @Nullable Integer limit() {
        return limit;
    }

    /** Returns whether another post for that day would be refused. */
    public boolean atLimit() {
        return atLimit;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DailyPostingLimit that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return components().toString();
    }

    private Components components() {
        return Components.of("DailyPostingLimit")
                .with("channelId", channelId)
                .with("sent", sent)
                .with("scheduled", scheduled)
                .with("limit", limit)
                .with("atLimit", atLimit);
    }

    /** Builds a {@link DailyPostingLimit}. Not thread-safe. */
    public static final class Builder {

        private ChannelId channelId;
        private int sent;
        private int scheduled;
        private @Nullable Integer limit;
        private boolean atLimit;

        private Builder(ChannelId channelId) {
            this.channelId = Objects.requireNonNull(channelId, "channelId");
        }

        private Builder(DailyPostingLimit from) {
            channelId = from.channelId;
            sent = from.sent;
            scheduled = from.scheduled;
            limit = from.limit;
            atLimit = from.atLimit;
        }

        /** Sets the channel. */
        public Builder channelId(ChannelId value) {
            channelId = Objects.requireNonNull(value, "channelId");
            return this;
        }

        /** Sets how many posts are published on that day so far. */
        public Builder sent(int value) {
            sent = value;
            return this;
        }

        /** Sets how many posts are still due on that day. */
        public Builder scheduled(int value) {
            scheduled = value;
            return this;
        }

        /** Sets the most that the network takes on a day. */
        public Builder limit(@Nullable Integer value) {
            limit = value;
            return this;
        }

        /** Sets whether another post for that day would be refused. */
        public Builder atLimit(boolean value) {
            atLimit = value;
            return this;
        }

        /** Returns the limit. */
        public DailyPostingLimit build() {
            return new DailyPostingLimit(this);
        }
    }
}
