package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import dev.socialscheduler.internal.Components;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** X-specific settings of a post; the wire name of the network is {@code twitter}. Immutable. */
public final class TwitterMetadata implements PostMetadata {

    private final @Nullable Retweet retweet;
    private final @Nullable Boolean aiGenerated;

    private TwitterMetadata(Builder builder) {
        this.retweet = builder.retweet;
        this.aiGenerated = builder.aiGenerated;
    }

    /** Returns a builder of a {@link TwitterMetadata}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the retweet, or null. */
    public @Nullable Retweet retweet() {
        return retweet;
    }

    /** Returns whether the content is AI-generated, or null if unspecified. */
    public @Nullable Boolean aiGenerated() {
        return aiGenerated;
    }

    @Override
    public Network network() {
        return Network.TWITTER;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TwitterMetadata that && components().equals(that.components());
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
        return Components.of("TwitterMetadata").with("retweet", retweet).with("aiGenerated", aiGenerated);
    }

    /** A post of another account that is shared. Immutable. */
    public static final class Retweet {

        private final String id;
        private final @Nullable String comment;

        private Retweet(Builder builder) {
            this.id = builder.id;
            this.comment = builder.comment;
        }

        /** Returns a builder of a {@link Retweet} with its required values. */
        public static Builder builder(String id) {
            return new Builder(id);
        }

        /** Returns a builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Returns the network's identifier. */
        public String id() {
            return id;
        }

        /** Returns the comment on the shared post, or null. */
        public @Nullable String comment() {
            return comment;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Retweet that && components().equals(that.components());
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
            return Components.of("Retweet").with("id", id).with("comment", comment);
        }

        /** Builds a {@link Retweet}. Not thread-safe. */
        public static final class Builder {

            private String id;
            private @Nullable String comment;

            private Builder(String id) {
                this.id = Objects.requireNonNull(id, "id");
            }

            private Builder(Retweet from) {
                id = from.id;
                comment = from.comment;
            }

            /** Sets the network's identifier. */
            public Builder id(String value) {
                id = Objects.requireNonNull(value, "id");
                return this;
            }

            /** Sets the comment on the shared post. */
            public Builder comment(@Nullable String value) {
                comment = value;
                return this;
            }

            /** Returns the retweet. */
            public Retweet build() {
                return new Retweet(this);
            }
        }
    }

    /** Builds a {@link TwitterMetadata}. Not thread-safe. */
    public static final class Builder {

        private @Nullable Retweet retweet;
        private @Nullable Boolean aiGenerated;

        private Builder() {}

        private Builder(TwitterMetadata from) {
            retweet = from.retweet;
            aiGenerated = from.aiGenerated;
        }

        /** Sets the retweet. */
        public Builder retweet(@Nullable Retweet value) {
            retweet = value;
            return this;
        }

        /** Sets whether the content is AI-generated. */
        public Builder aiGenerated(@Nullable Boolean value) {
            aiGenerated = value;
            return this;
        }

        /** Shares a post without a comment. */
        public Builder retweet(String id) {
            return retweet(Retweet.builder(id).build());
        }

        /** Shares a post with a comment. */
        public Builder retweet(String id, String comment) {
            return retweet(Retweet.builder(id).comment(comment).build());
        }

        /** Returns the metadata. */
        public TwitterMetadata build() {
            return new TwitterMetadata(this);
        }
    }
}
