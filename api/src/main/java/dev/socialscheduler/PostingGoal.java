package dev.socialscheduler;

import dev.socialscheduler.internal.Components;
import org.jspecify.annotations.Nullable;

/** Weekly posting goal of a channel. Immutable. */
public final class PostingGoal {

    private final int postsPerWeek;
    private final @Nullable Integer sent;
    private final @Nullable Integer scheduled;
    private final @Nullable String progressWireName;

    private PostingGoal(Builder builder) {
        this.postsPerWeek = builder.postsPerWeek;
        this.sent = builder.sent;
        this.scheduled = builder.scheduled;
        this.progressWireName = builder.progressWireName;
    }

    /** Returns a builder of a {@link PostingGoal} with its required values. */
    public static Builder builder(int postsPerWeek) {
        return new Builder(postsPerWeek);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the target number of posts a week. */
    public int postsPerWeek() {
        return postsPerWeek;
    }

    /** Returns the number of posts published this week, or null if the backend does not report it. */
    public @Nullable Integer sent() {
        return sent;
    }

    /** Returns the number of posts still due this week, or null if the backend does not report it. */
    public @Nullable Integer scheduled() {
        return scheduled;
    }

    /** Returns the progress as returned by the provider, a word or a number, or null. */
    public @Nullable String progressWireName() {
        return progressWireName;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostingGoal that && components().equals(that.components());
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
        return Components.of("PostingGoal")
                .with("postsPerWeek", postsPerWeek)
                .with("sent", sent)
                .with("scheduled", scheduled)
                .with("progressWireName", progressWireName);
    }

    /** Builds a {@link PostingGoal}. Not thread-safe. */
    public static final class Builder {

        private int postsPerWeek;
        private @Nullable Integer sent;
        private @Nullable Integer scheduled;
        private @Nullable String progressWireName;

        private Builder(int postsPerWeek) {
            this.postsPerWeek = postsPerWeek;
        }

        private Builder(PostingGoal from) {
            postsPerWeek = from.postsPerWeek;
            sent = from.sent;
            scheduled = from.scheduled;
            progressWireName = from.progressWireName;
        }

        /** Sets the target number of posts a week. */
        public Builder postsPerWeek(int value) {
            postsPerWeek = value;
            return this;
        }

        /** Sets the number of posts published this week. */
        public Builder sent(@Nullable Integer value) {
            sent = value;
            return this;
        }

        /** Sets the number of posts still due this week. */
        public Builder scheduled(@Nullable Integer value) {
            scheduled = value;
            return this;
        }

        /** Sets the progress as returned by the provider, a word or a number. */
        public Builder progressWireName(@Nullable String value) {
            progressWireName = value;
            return this;
        }

        /** Returns the goal. */
        public PostingGoal build() {
            return new PostingGoal(this);
        }
    }
}
