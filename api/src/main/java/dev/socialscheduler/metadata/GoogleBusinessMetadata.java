package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import dev.socialscheduler.Word;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Google Business: an offer, an event, or what is new. The type follows from the details.
 *
 * @param title a title, or null
 * @param details what it is; null only when read and the provider told nothing
 */
public record GoogleBusinessMetadata(
        @Nullable String title, @Nullable Details details) implements PostMetadata {

    /** Something new, without a button. */
    public static GoogleBusinessMetadata whatsNew() {
        return new GoogleBusinessMetadata(null, new WhatsNew(Action.NONE, null));
    }

    /** Begins to say it option by option. */
    public static Builder builder(Details details) {
        return new Builder(details);
    }

    @Override
    public Network network() {
        return Network.GOOGLE_BUSINESS;
    }

    /** Something new with a button that leads to a page. */
    public static GoogleBusinessMetadata whatsNew(Action button, URI link) {
        return new GoogleBusinessMetadata(null, new WhatsNew(button, link.toString()));
    }

    /** What kind of post it is, with what that kind has. */
    public sealed interface Details {

        /** Returns the provider's word for the kind. */
        PostType type();
    }

    /**
     * What is new.
     *
     * @param button what people may do
     * @param link where the button leads, or null
     */
    public record WhatsNew(Action button, @Nullable String link) implements Details {
        public WhatsNew {
            Objects.requireNonNull(button, "button");
        }

        @Override
        public PostType type() {
            return PostType.WHATS_NEW;
        }
    }

    /**
     * An offer.
     *
     * @param title its title
     * @param start from when
     * @param end until when
     * @param code a voucher code, or null
     * @param link where it is redeemed, or null
     * @param terms its conditions, or null
     */
    public record Offer(
            String title,
            Instant start,
            Instant end,
            @Nullable String code,
            @Nullable String link,
            @Nullable String terms)
            implements Details {
        public Offer {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(end, "end");
        }

        @Override
        public PostType type() {
            return PostType.OFFER;
        }

        /** Begins an offer with what it requires. */
        public static Builder builder(String title, Instant start, Instant end) {
            return new Builder(title, start, end);
        }

        /** Builds an {@link Offer}. Not thread-safe. */
        public static final class Builder {
            private final String title;
            private final Instant start;
            private final Instant end;
            private @Nullable String code;
            private @Nullable String link;
            private @Nullable String terms;

            private Builder(String title, Instant start, Instant end) {
                this.title = title;
                this.start = start;
                this.end = end;
            }

            /** Sets a voucher code. */
            public Builder code(String value) {
                code = Objects.requireNonNull(value, "code");
                return this;
            }

            /** Sets where it is redeemed. */
            public Builder link(URI value) {
                link = value.toString();
                return this;
            }

            /** Sets its conditions. */
            public Builder terms(String value) {
                terms = Objects.requireNonNull(value, "terms");
                return this;
            }

            /** Returns the offer. */
            public Offer build() {
                return new Offer(title, start, end, code, link, terms);
            }
        }
    }

    /**
     * An event.
     *
     * @param title its title
     * @param start from when
     * @param end until when
     * @param fullDay whether only the days count
     * @param button what people may do
     * @param link where the button leads, or null
     */
    public record Event(
            String title,
            Instant start,
            Instant end,
            boolean fullDay,
            Action button,
            @Nullable String link) implements Details {
        public Event {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(end, "end");
            Objects.requireNonNull(button, "button");
        }

        @Override
        public PostType type() {
            return PostType.EVENT;
        }

        /** Begins an event with what it requires. */
        public static Builder builder(String title, Instant start, Instant end) {
            return new Builder(title, start, end);
        }

        /** Builds an {@link Event}. Not thread-safe. */
        public static final class Builder {
            private final String title;
            private final Instant start;
            private final Instant end;
            private boolean fullDay;
            private Action button = Action.NONE;
            private @Nullable String link;

            private Builder(String title, Instant start, Instant end) {
                this.title = title;
                this.start = start;
                this.end = end;
            }

            /** Says that only the days count. */
            public Builder fullDay() {
                fullDay = true;
                return this;
            }

            /** Sets what people may do. */
            public Builder button(Action value) {
                button = Objects.requireNonNull(value, "button");
                return this;
            }

            /** Sets where the button leads. */
            public Builder link(URI value) {
                link = value.toString();
                return this;
            }

            /** Returns the event. */
            public Event build() {
                return new Event(title, start, end, fullDay, button, link);
            }
        }
    }

    /** What the button of a post says. */
    public enum Action implements Word {
        NONE("none"),
        BOOK("book"),
        ORDER("order"),
        SHOP("shop"),
        LEARN_MORE("learn_more"),
        SIGN_UP("signup"),
        CALL("call"),
        /** A word that this version of the library does not know; only ever read. */
        UNKNOWN("");

        private final String word;

        Action(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        /** Finds the action for the provider's word; {@link #UNKNOWN} if there is none. */
        public static Action of(@Nullable String word) {
            return Word.find(Action.class, word, UNKNOWN);
        }
    }

    /** Builds a {@link GoogleBusinessMetadata}. Not thread-safe. */
    public static final class Builder {
        private final Details details;
        private @Nullable String title;

        private Builder(Details details) {
            this.details = Objects.requireNonNull(details, "details");
        }

        /** Sets a title. */
        public Builder title(String value) {
            title = Objects.requireNonNull(value, "title");
            return this;
        }

        /** Returns the metadata. */
        public GoogleBusinessMetadata build() {
            return new GoogleBusinessMetadata(title, details);
        }
    }
}
