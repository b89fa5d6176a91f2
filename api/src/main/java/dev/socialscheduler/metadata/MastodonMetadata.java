package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import dev.socialscheduler.internal.Components;
import org.jspecify.annotations.Nullable;

/** Mastodon-specific settings of a post. Immutable. */
public final class MastodonMetadata implements PostMetadata {

    private final @Nullable String spoilerText;

    private MastodonMetadata(Builder builder) {
        this.spoilerText = builder.spoilerText;
    }

    /** Returns a builder of a {@link MastodonMetadata}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the content warning, which hides the post until a reader opens it, or null. */
    public @Nullable String spoilerText() {
        return spoilerText;
    }

    @Override
    public Network network() {
        return Network.MASTODON;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MastodonMetadata that && components().equals(that.components());
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
        return Components.of("MastodonMetadata").with("spoilerText", spoilerText);
    }

    /** Builds a {@link MastodonMetadata}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String spoilerText;

        private Builder() {}

        private Builder(MastodonMetadata from) {
            spoilerText = from.spoilerText;
        }

        /** Sets the content warning, which hides the post until a reader opens it. */
        public Builder spoilerText(@Nullable String value) {
            spoilerText = value;
            return this;
        }

        /** Returns the metadata. */
        public MastodonMetadata build() {
            return new MastodonMetadata(this);
        }
    }
}
