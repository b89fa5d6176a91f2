package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Mastodon.
 *
 * @param spoilerText a warning that hides the post until somebody opens it, or null
 */
public record MastodonMetadata(@Nullable String spoilerText) implements PostMetadata {

    /** Begins to say it option by option. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Network network() {
        return Network.MASTODON;
    }

    /** Builds a {@link MastodonMetadata}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String spoilerText;

        private Builder() {}

        /** Hides the post behind a warning. */
        public Builder spoilerText(String value) {
            spoilerText = Objects.requireNonNull(value, "spoilerText");
            return this;
        }

        /** Returns the metadata. */
        public MastodonMetadata build() {
            return new MastodonMetadata(spoilerText);
        }
    }
}
