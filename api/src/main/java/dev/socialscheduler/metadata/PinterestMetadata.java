package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pinterest.
 *
 * @param boardServiceId Pinterest's identifier of the board ({@link dev.socialscheduler.Channel.Board#serviceId()}, not
 *     its {@code id}); required on create
 * @param title a title, or null
 * @param url where the pin leads, or null
 */
public record PinterestMetadata(
        @Nullable String boardServiceId,
        @Nullable String title,
        @Nullable String url) implements PostMetadata {

    /** A pin on a board. */
    public static PinterestMetadata onBoard(String boardServiceId) {
        return new PinterestMetadata(boardServiceId, null, null);
    }

    /** Begins to say it option by option. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Network network() {
        return Network.PINTEREST;
    }

    /** Builds a {@link PinterestMetadata}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String boardServiceId;
        private @Nullable String title;
        private @Nullable String url;

        private Builder() {}

        /** Names the board, by the identifier that Pinterest gave it. */
        public Builder boardServiceId(String value) {
            boardServiceId = Objects.requireNonNull(value, "boardServiceId");
            return this;
        }

        /** Sets a title. */
        public Builder title(String value) {
            title = Objects.requireNonNull(value, "title");
            return this;
        }

        /** Sets where the pin leads. */
        public Builder url(String value) {
            url = Objects.requireNonNull(value, "url");
            return this;
        }

        /** Returns the metadata. */
        public PinterestMetadata build() {
            return new PinterestMetadata(boardServiceId, title, url);
        }
    }
}
