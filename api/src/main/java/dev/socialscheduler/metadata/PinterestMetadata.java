package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import dev.socialscheduler.internal.Addresses;
import dev.socialscheduler.internal.Components;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pinterest-specific settings of a post. Immutable. */
public final class PinterestMetadata implements PostMetadata {

    private final @Nullable String boardServiceId;
    private final @Nullable String title;
    private final @Nullable String urlText;

    private PinterestMetadata(Builder builder) {
        this.boardServiceId = builder.boardServiceId;
        this.title = builder.title;
        this.urlText = builder.urlText;
    }

    /** Creates the metadata of a pin on a board. */
    public static PinterestMetadata onBoard(String boardServiceId) {
        return builder(boardServiceId).build();
    }

    /** Returns a builder of a pin on a board, given Pinterest's identifier of the board. */
    public static Builder builder(String boardServiceId) {
        return partial().boardServiceId(Objects.requireNonNull(boardServiceId, "boardServiceId"));
    }

    /**
     * Returns a builder without the values that a new post requires, for responses. A new post that lacks them is
     * rejected before it is sent.
     */
    public static Builder partial() {
        return new Builder();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Returns Pinterest's identifier of the board ({@link dev.socialscheduler.PinterestBoard#serviceId()}, not its
     * {@code id}); required for a new post, null if the provider returned none.
     */
    public @Nullable String boardServiceId() {
        return boardServiceId;
    }

    /** Returns the title, or null. */
    public @Nullable String title() {
        return title;
    }

    /** Returns the URI that the pin opens; null if absent or not a valid URI. */
    public @Nullable URI url() {
        return Addresses.parse(urlText);
    }

    /** Returns the URI as text, as returned by the provider, or null if absent. */
    public @Nullable String urlText() {
        return urlText;
    }

    @Override
    public Network network() {
        return Network.PINTEREST;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PinterestMetadata that && components().equals(that.components());
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
        return Components.of("PinterestMetadata")
                .with("boardServiceId", boardServiceId)
                .with("title", title)
                .with("url", urlText);
    }

    /** Builds a {@link PinterestMetadata}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String boardServiceId;
        private @Nullable String title;
        private @Nullable String urlText;

        private Builder() {}

        private Builder(PinterestMetadata from) {
            boardServiceId = from.boardServiceId;
            title = from.title;
            urlText = from.urlText;
        }

        /**
         * Sets Pinterest's identifier of the board ({@link dev.socialscheduler.PinterestBoard#serviceId()}, not its
         * {@code id}).
         */
        public Builder boardServiceId(@Nullable String value) {
            boardServiceId = value;
            return this;
        }

        /** Sets the title. */
        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        /** Sets the URI that the pin opens. */
        public Builder url(@Nullable URI value) {
            urlText = value == null ? null : value.toString();
            return this;
        }

        /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
        public Builder urlText(@Nullable String value) {
            urlText = value;
            return this;
        }

        /** Returns the metadata. */
        public PinterestMetadata build() {
            return new PinterestMetadata(this);
        }
    }
}
