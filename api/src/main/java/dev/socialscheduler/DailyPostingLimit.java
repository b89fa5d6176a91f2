package dev.socialscheduler;

import dev.socialscheduler.internal.Components;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Daily posting limit of a channel, as set by its network. Immutable. */
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

    /** Returns the number of posts published on that day so far. */
    public int sent() {
        return sent;
    }

    /** Returns the number of posts still due on that day. */
    public int scheduled() {
        return scheduled;
    }

    /** Returns the maximum number of posts a day, or null if the network sets none. */
    public @Nullable Integer limit() {
        return limit;
    }

    /** Returns whether the limit is reached, so that another post for that day would be rejected. */
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

        /** Sets the number of posts published on that day so far. */
        public Builder sent(int value) {
            sent = value;
            return this;
        }

        /** Sets the number of posts still due on that day. */
        public Builder scheduled(int value) {
            scheduled = value;
            return this;
        }

        /** Sets the maximum number of posts a day. */
        public Builder limit(@Nullable Integer value) {
            limit = value;
            return this;
        }

        /** Sets whether the limit is reached. */
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
