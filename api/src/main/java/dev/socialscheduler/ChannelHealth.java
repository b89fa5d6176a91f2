package dev.socialscheduler;

import dev.socialscheduler.internal.Components;
import org.jspecify.annotations.Nullable;

/** Problems that prevent the posts of a channel from being published. Immutable. */
public final class ChannelHealth {

    /** No problems. */
    public static final ChannelHealth GOOD = builder().build();

    private final boolean disconnected;
    private final boolean locked;
    private final boolean queuePaused;

    private ChannelHealth(Builder builder) {
        this.disconnected = builder.disconnected;
        this.locked = builder.locked;
        this.queuePaused = builder.queuePaused;
    }

    /** Returns a builder of a {@link ChannelHealth}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns whether the network no longer accepts the connection; a person must reconnect the channel. */
    public boolean disconnected() {
        return disconnected;
    }

    /** Returns whether the plan no longer covers the channel. */
    public boolean locked() {
        return locked;
    }

    /** Returns whether the queue is paused: posts are accepted, but wait until the queue is resumed. */
    public boolean queuePaused() {
        return queuePaused;
    }

    /** Returns whether there are no problems. */
    public boolean good() {
        return equals(GOOD);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChannelHealth that && components().equals(that.components());
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
        return Components.of("ChannelHealth")
                .with("disconnected", disconnected)
                .with("locked", locked)
                .with("queuePaused", queuePaused);
    }

    /** Builds a {@link ChannelHealth}. Not thread-safe. */
    public static final class Builder {

        private boolean disconnected;
        private boolean locked;
        private boolean queuePaused;

        private Builder() {}

        private Builder(ChannelHealth from) {
            disconnected = from.disconnected;
            locked = from.locked;
            queuePaused = from.queuePaused;
        }

        /** Sets whether the network no longer accepts the connection. */
        public Builder disconnected(boolean value) {
            disconnected = value;
            return this;
        }

        /** Sets whether the plan no longer covers the channel. */
        public Builder locked(boolean value) {
            locked = value;
            return this;
        }

        /** Sets whether the queue is paused. */
        public Builder queuePaused(boolean value) {
            queuePaused = value;
            return this;
        }

        /** Returns the health. */
        public ChannelHealth build() {
            return new ChannelHealth(this);
        }
    }
}
