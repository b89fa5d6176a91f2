package dev.socialscheduler;

import dev.socialscheduler.internal.Components;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tag of an organization, for organizing posts and ideas. Immutable. */
public final class Tag {

    private final TagId id;
    private final String name;
    private final @Nullable String color;

    private Tag(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.color = builder.color;
    }

    /** Returns a builder of a {@link Tag} with its required values. */
    public static Builder builder(TagId id, String name) {
        return new Builder(id, name);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the tag's id. */
    public TagId id() {
        return id;
    }

    /** Returns the display name. */
    public String name() {
        return name;
    }

    /** Returns the color as returned by the provider, for instance {@code #F523F1}, or null. */
    public @Nullable String color() {
        return color;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tag that && components().equals(that.components());
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
        return Components.of("Tag").with("id", id).with("name", name).with("color", color);
    }

    /** Builds a {@link Tag}. Not thread-safe. */
    public static final class Builder {

        private TagId id;
        private String name;
        private @Nullable String color;

        private Builder(TagId id, String name) {
            this.id = Objects.requireNonNull(id, "id");
            this.name = Objects.requireNonNull(name, "name");
        }

        private Builder(Tag from) {
            id = from.id;
            name = from.name;
            color = from.color;
        }

        /** Sets the tag's id. */
        public Builder id(TagId value) {
            id = Objects.requireNonNull(value, "id");
            return this;
        }

        /** Sets the display name. */
        public Builder name(String value) {
            name = Objects.requireNonNull(value, "name");
            return this;
        }

        /** Sets the color as returned by the provider, for instance {@code #F523F1}. */
        public Builder color(@Nullable String value) {
            color = value;
            return this;
        }

        /** Returns the tag. */
        public Tag build() {
            return new Tag(this);
        }
    }
}
