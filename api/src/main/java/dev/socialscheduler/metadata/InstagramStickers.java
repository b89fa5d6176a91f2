package dev.socialscheduler.metadata;

import dev.socialscheduler.internal.Components;
import org.jspecify.annotations.Nullable;

/** Notes for the person who adds the stickers to a story. Immutable. */
public final class InstagramStickers {

    private final @Nullable String text;
    private final @Nullable String music;
    private final @Nullable String products;
    private final @Nullable String topics;
    private final @Nullable String other;

    private InstagramStickers(Builder builder) {
        this.text = builder.text;
        this.music = builder.music;
        this.products = builder.products;
        this.topics = builder.topics;
        this.other = builder.other;
    }

    /** Returns a builder of an {@link InstagramStickers}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the note about text, or null. */
    public @Nullable String text() {
        return text;
    }

    /** Returns the note about music, or null. */
    public @Nullable String music() {
        return music;
    }

    /** Returns the note about products, or null. */
    public @Nullable String products() {
        return products;
    }

    /** Returns the note about topics, or null. */
    public @Nullable String topics() {
        return topics;
    }

    /** Returns any other note, or null. */
    public @Nullable String other() {
        return other;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InstagramStickers that && components().equals(that.components());
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
        return Components.of("InstagramStickers")
                .with("text", text)
                .with("music", music)
                .with("products", products)
                .with("topics", topics)
                .with("other", other);
    }

    /** Builds an {@link InstagramStickers}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String text;
        private @Nullable String music;
        private @Nullable String products;
        private @Nullable String topics;
        private @Nullable String other;

        private Builder() {}

        private Builder(InstagramStickers from) {
            text = from.text;
            music = from.music;
            products = from.products;
            topics = from.topics;
            other = from.other;
        }

        /** Sets the note about text. */
        public Builder text(@Nullable String value) {
            text = value;
            return this;
        }

        /** Sets the note about music. */
        public Builder music(@Nullable String value) {
            music = value;
            return this;
        }

        /** Sets the note about products. */
        public Builder products(@Nullable String value) {
            products = value;
            return this;
        }

        /** Sets the note about topics. */
        public Builder topics(@Nullable String value) {
            topics = value;
            return this;
        }

        /** Sets any other note. */
        public Builder other(@Nullable String value) {
            other = value;
            return this;
        }

        /** Returns the notes. */
        public InstagramStickers build() {
            return new InstagramStickers(this);
        }
    }
}
