package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * TikTok.
 *
 * @param title a title, or null
 * @param aiGenerated whether a machine made it; null says nothing
 */
public record TikTokMetadata(
        @Nullable String title, @Nullable Boolean aiGenerated) implements PostMetadata {

    /** Begins to say it option by option. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Network network() {
        return Network.TIKTOK;
    }

    /** Builds a {@link TikTokMetadata}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable Boolean aiGenerated;

        private Builder() {}

        /** Sets a title. */
        public Builder title(String value) {
            title = Objects.requireNonNull(value, "title");
            return this;
        }

        /** Says whether a machine made it. */
        public Builder aiGenerated(boolean value) {
            aiGenerated = value;
            return this;
        }

        /** Returns the metadata. */
        public TikTokMetadata build() {
            return new TikTokMetadata(title, aiGenerated);
        }
    }
}
