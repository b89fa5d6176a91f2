package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * X, which the provider calls twitter.
 *
 * @param retweet what is passed on, or null
 * @param aiGenerated whether a machine made it; null says nothing
 */
public record TwitterMetadata(
        @Nullable Retweet retweet, @Nullable Boolean aiGenerated) implements PostMetadata {

    /** Begins to say it option by option. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Network network() {
        return Network.TWITTER;
    }

    /**
     * A post of somebody else that is passed on.
     *
     * @param id the network's identifier of it
     * @param comment what is said about it, or null
     */
    public record Retweet(String id, @Nullable String comment) {}

    /** Builds a {@link TwitterMetadata}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Retweet retweet;
        private @Nullable Boolean aiGenerated;

        private Builder() {}

        /** Passes a post on, without a word. */
        public Builder retweet(String id) {
            retweet = new Retweet(Objects.requireNonNull(id, "id"), null);
            return this;
        }

        /** Passes a post on with a comment. */
        public Builder retweet(String id, String comment) {
            retweet = new Retweet(Objects.requireNonNull(id, "id"), Objects.requireNonNull(comment, "comment"));
            return this;
        }

        /** Says whether a machine made it. */
        public Builder aiGenerated(boolean value) {
            aiGenerated = value;
            return this;
        }

        /** Returns the metadata. */
        public TwitterMetadata build() {
            return new TwitterMetadata(retweet, aiGenerated);
        }
    }
}
