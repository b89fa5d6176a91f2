package dev.socialscheduler;

import dev.socialscheduler.internal.Addresses;
import dev.socialscheduler.internal.Components;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A board of a Pinterest channel. Immutable. */
public final class PinterestBoard {

    private final String id;
    private final String serviceId;
    private final String name;
    private final @Nullable String urlText;

    private PinterestBoard(Builder builder) {
        this.id = builder.id;
        this.serviceId = builder.serviceId;
        this.name = builder.name;
        this.urlText = builder.urlText;
    }

    /** Returns a builder of a {@link PinterestBoard} with its required values. */
    public static Builder builder(String id, String serviceId) {
        return new Builder(id, serviceId);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the provider's identifier. */
    public String id() {
        return id;
    }

    /** Returns Pinterest's identifier, which the metadata of a post refers to. */
    public String serviceId() {
        return serviceId;
    }

    /** Returns the display name. */
    public String name() {
        return name;
    }

    /** Returns the public URI; null if absent or not a valid URI. */
    public @Nullable URI url() {
        return Addresses.parse(urlText);
    }

    /** Returns the URI as text, as returned by the provider, or null if absent. */
    public @Nullable String urlText() {
        return urlText;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PinterestBoard that && components().equals(that.components());
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
        return Components.of("PinterestBoard")
                .with("id", id)
                .with("serviceId", serviceId)
                .with("name", name)
                .with("url", urlText);
    }

    /** Builds a {@link PinterestBoard}. Not thread-safe. */
    public static final class Builder {

        private String id;
        private String serviceId;
        private String name = "";
        private @Nullable String urlText;

        private Builder(String id, String serviceId) {
            this.id = Objects.requireNonNull(id, "id");
            this.serviceId = Objects.requireNonNull(serviceId, "serviceId");
        }

        private Builder(PinterestBoard from) {
            id = from.id;
            serviceId = from.serviceId;
            name = from.name;
            urlText = from.urlText;
        }

        /** Sets the provider's identifier. */
        public Builder id(String value) {
            id = Objects.requireNonNull(value, "id");
            return this;
        }

        /** Sets Pinterest's identifier, which the metadata of a post refers to. */
        public Builder serviceId(String value) {
            serviceId = Objects.requireNonNull(value, "serviceId");
            return this;
        }

        /** Sets the display name. */
        public Builder name(String value) {
            name = Objects.requireNonNull(value, "name");
            return this;
        }

        /** Sets the public URI. */
        public Builder url(@Nullable URI value) {
            urlText = value == null ? null : value.toString();
            return this;
        }

        /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
        public Builder urlText(@Nullable String value) {
            urlText = value;
            return this;
        }

        /** Returns the board. */
        public PinterestBoard build() {
            return new PinterestBoard(this);
        }
    }
}
