package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import dev.socialscheduler.Word;
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

    @Override
    public Network network() {
        return Network.GOOGLE_BUSINESS;
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
}
