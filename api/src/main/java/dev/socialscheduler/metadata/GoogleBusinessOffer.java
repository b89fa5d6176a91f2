package dev.socialscheduler.metadata;

import dev.socialscheduler.internal.Addresses;
import dev.socialscheduler.internal.Components;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Details;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An offer on Google Business. Immutable. */
public final class GoogleBusinessOffer implements Details {

    private final String title;
    private final Instant start;
    private final Instant end;
    private final @Nullable String code;
    private final @Nullable String linkText;
    private final @Nullable String terms;

    private GoogleBusinessOffer(Builder builder) {
        this.title = builder.title;
        this.start = builder.start;
        this.end = builder.end;
        this.code = builder.code;
        this.linkText = builder.linkText;
        this.terms = builder.terms;
    }

    /** Returns a builder of a {@link GoogleBusinessOffer} with its required values. */
    public static Builder builder(String title, Instant start, Instant end) {
        return new Builder(title, start, end);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the title. */
    public String title() {
        return title;
    }

    /** Returns the start time. */
    public Instant start() {
        return start;
    }

    /** Returns the end time. */
    public Instant end() {
        return end;
    }

    /** Returns the voucher code, or null. */
    public @Nullable String code() {
        return code;
    }

    /** Returns the URI at which the offer is redeemed; null if absent or not a valid URI. */
    public @Nullable URI link() {
        return Addresses.parse(linkText);
    }

    /** Returns the URI as text, as returned by the provider, or null if absent. */
    public @Nullable String linkText() {
        return linkText;
    }

    /** Returns the terms, or null. */
    public @Nullable String terms() {
        return terms;
    }

    @Override
    public PostType type() {
        return PostType.OFFER;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GoogleBusinessOffer that && components().equals(that.components());
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
        return Components.of("GoogleBusinessOffer")
                .with("title", title)
                .with("start", start)
                .with("end", end)
                .with("code", code)
                .with("link", linkText)
                .with("terms", terms);
    }

    /** Builds a {@link GoogleBusinessOffer}. Not thread-safe. */
    public static final class Builder {

        private String title;
        private Instant start;
        private Instant end;
        private @Nullable String code;
        private @Nullable String linkText;
        private @Nullable String terms;

        private Builder(String title, Instant start, Instant end) {
            this.title = Objects.requireNonNull(title, "title");
            this.start = Objects.requireNonNull(start, "start");
            this.end = Objects.requireNonNull(end, "end");
        }

        private Builder(GoogleBusinessOffer from) {
            title = from.title;
            start = from.start;
            end = from.end;
            code = from.code;
            linkText = from.linkText;
            terms = from.terms;
        }

        /** Sets the title. */
        public Builder title(String value) {
            title = Objects.requireNonNull(value, "title");
            return this;
        }

        /** Sets the start time. */
        public Builder start(Instant value) {
            start = Objects.requireNonNull(value, "start");
            return this;
        }

        /** Sets the end time. */
        public Builder end(Instant value) {
            end = Objects.requireNonNull(value, "end");
            return this;
        }

        /** Sets the voucher code. */
        public Builder code(@Nullable String value) {
            code = value;
            return this;
        }

        /** Sets the URI at which the offer is redeemed. */
        public Builder link(@Nullable URI value) {
            linkText = value == null ? null : value.toString();
            return this;
        }

        /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
        public Builder linkText(@Nullable String value) {
            linkText = value;
            return this;
        }

        /** Sets the terms. */
        public Builder terms(@Nullable String value) {
            terms = value;
            return this;
        }

        /** Returns the offer. */
        public GoogleBusinessOffer build() {
            return new GoogleBusinessOffer(this);
        }
    }
}
