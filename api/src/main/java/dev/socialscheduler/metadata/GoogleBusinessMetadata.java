package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import dev.socialscheduler.WireName;
import dev.socialscheduler.internal.Components;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Google Business-specific settings of a post: an offer, an event or an update. The details determine the type.
 * Immutable.
 */
public final class GoogleBusinessMetadata implements PostMetadata {

    private final @Nullable String title;
    private final @Nullable Details details;

    private GoogleBusinessMetadata(Builder builder) {
        this.title = builder.title;
        this.details = builder.details;
    }

    /** Creates the metadata of an update without a button. */
    public static GoogleBusinessMetadata whatsNew() {
        return builder(GoogleBusinessWhatsNew.builder().build()).build();
    }

    /** Creates the metadata of an update with a button that opens a page. */
    public static GoogleBusinessMetadata whatsNew(Action button, URI link) {
        return builder(GoogleBusinessWhatsNew.builder()
                        .button(button)
                        .link(link)
                        .build())
                .build();
    }

    /** Returns a builder of a {@link GoogleBusinessMetadata} with its details. */
    public static Builder builder(Details details) {
        return partial().details(Objects.requireNonNull(details, "details"));
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

    /** Returns the title, or null. */
    public @Nullable String title() {
        return title;
    }

    /** Returns the details; required for a new post, null if the provider returned none. */
    public @Nullable Details details() {
        return details;
    }

    @Override
    public Network network() {
        return Network.GOOGLE_BUSINESS;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GoogleBusinessMetadata that && components().equals(that.components());
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
        return Components.of("GoogleBusinessMetadata").with("title", title).with("details", details);
    }

    /** Type of the post, with its details. */
    public sealed interface Details permits GoogleBusinessEvent, GoogleBusinessOffer, GoogleBusinessWhatsNew {

        /** Returns the type of the post. */
        PostType type();
    }

    /** Label of the button of a post. */
    public enum Action implements WireName {
        NONE("none"),
        BOOK("book"),
        ORDER("order"),
        SHOP("shop"),
        LEARN_MORE("learn_more"),
        SIGN_UP("signup"),
        CALL("call"),
        /** A value unknown to this version of the library; only returned, never sent. */
        UNKNOWN("");

        private final String word;

        Action(String word) {
            this.word = word;
        }

        @Override
        public String wireName() {
            return word;
        }

        /** Returns the action with this wire name, or {@link #UNKNOWN} if there is none. */
        public static Action of(@Nullable String word) {
            return WireName.find(Action.class, word, UNKNOWN);
        }
    }

    /** Builds a {@link GoogleBusinessMetadata}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable Details details;

        private Builder() {}

        private Builder(GoogleBusinessMetadata from) {
            title = from.title;
            details = from.details;
        }

        /** Sets the title. */
        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        /** Sets the details. */
        public Builder details(@Nullable Details value) {
            details = value;
            return this;
        }

        /** Returns the metadata. */
        public GoogleBusinessMetadata build() {
            return new GoogleBusinessMetadata(this);
        }
    }
}
