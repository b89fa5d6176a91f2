package dev.socialscheduler.metadata;

import dev.socialscheduler.internal.Addresses;
import dev.socialscheduler.internal.Components;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Action;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Details;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An event on Google Business. Immutable. */
public final class GoogleBusinessEvent implements Details {

    private final String title;
    private final Instant start;
    private final Instant end;
    private final boolean fullDay;
    private final Action button;
    private final @Nullable String linkText;

    private GoogleBusinessEvent(Builder builder) {
        this.title = builder.title;
        this.start = builder.start;
        this.end = builder.end;
        this.fullDay = builder.fullDay;
        this.button = builder.button;
        this.linkText = builder.linkText;
    }

    /** Returns a builder of a {@link GoogleBusinessEvent} with its required values. */
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

    /** Returns whether the event lasts whole days, so that only the dates matter. */
    public boolean fullDay() {
        return fullDay;
    }

    /** Returns the action of the button. */
    public Action button() {
        return button;
    }

    /** Returns the URI that the button opens; null if absent or not a valid URI. */
    public @Nullable URI link() {
        return Addresses.parse(linkText);
    }

    /** Returns the URI as text, as returned by the provider, or null if absent. */
    public @Nullable String linkText() {
        return linkText;
    }

    @Override
    public PostType type() {
        return PostType.EVENT;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GoogleBusinessEvent that && components().equals(that.components());
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
        return Components.of("GoogleBusinessEvent")
                .with("title", title)
                .with("start", start)
                .with("end", end)
                .with("fullDay", fullDay)
                .with("button", button)
                .with("link", linkText);
    }

    /** Builds a {@link GoogleBusinessEvent}. Not thread-safe. */
    public static final class Builder {

        private String title;
        private Instant start;
        private Instant end;
        private boolean fullDay;
        private Action button = Action.NONE;
        private @Nullable String linkText;

        private Builder(String title, Instant start, Instant end) {
            this.title = Objects.requireNonNull(title, "title");
            this.start = Objects.requireNonNull(start, "start");
            this.end = Objects.requireNonNull(end, "end");
        }

        private Builder(GoogleBusinessEvent from) {
            title = from.title;
            start = from.start;
            end = from.end;
            fullDay = from.fullDay;
            button = from.button;
            linkText = from.linkText;
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

        /** Sets whether the event lasts whole days, so that only the dates matter. */
        public Builder fullDay(boolean value) {
            fullDay = value;
            return this;
        }

        /** Sets the action of the button. */
        public Builder button(Action value) {
            button = Objects.requireNonNull(value, "button");
            return this;
        }

        /** Sets the URI that the button opens. */
        public Builder link(@Nullable URI value) {
            linkText = value == null ? null : value.toString();
            return this;
        }

        /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
        public Builder linkText(@Nullable String value) {
            linkText = value;
            return this;
        }

        /** Makes the event last whole days, so that only the dates matter. */
        public Builder fullDay() {
            return fullDay(true);
        }

        /** Returns the event. */
        public GoogleBusinessEvent build() {
            return new GoogleBusinessEvent(this);
        }
    }
}
