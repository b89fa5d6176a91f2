package dev.socialscheduler.cli.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.socialscheduler.PostId;
import dev.socialscheduler.error.PendingOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One fact about one row. Holds nothing of what a post says, and no credential.
 *
 * @param event what happened
 * @param row the print of the row
 * @param copy which of the rows with this print, from 1
 * @param number where the row stood in its file, for people
 * @param pending what finds out whether the post was made; only where that may be asked
 * @param post the post that was made; only where one was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JournalLine(
        Event event,
        String row,
        int copy,
        long number,
        @Nullable String pending,
        @Nullable String post) {

    /** What can happen to a row. */
    public enum Event {
        /** A request with it is about to leave. */
        @JsonProperty("sending")
        SENDING,
        /** Its post is there. */
        @JsonProperty("created")
        CREATED,
        /** It was refused: there is no post. */
        @JsonProperty("refused")
        REFUSED,
        /** Nobody knows whether there is a post. */
        @JsonProperty("unknown")
        UNKNOWN,
        /** It was looked for and is not there. */
        @JsonProperty("absent")
        ABSENT
    }

    /** A request with the row is about to leave. */
    public static JournalLine sending(RowKey key, long number, PendingOutcome pending) {
        return new JournalLine(Event.SENDING, key.fingerprint(), key.copy(), number, pending.token(), null);
    }

    /** The post of the row is there. */
    public static JournalLine created(RowKey key, long number, PostId post) {
        return new JournalLine(Event.CREATED, key.fingerprint(), key.copy(), number, null, post.value());
    }

    /** Nobody knows whether there is a post of the row. */
    public static JournalLine unknown(RowKey key, long number, @Nullable PendingOutcome pending) {
        String token = pending == null ? null : pending.token();
        return new JournalLine(Event.UNKNOWN, key.fingerprint(), key.copy(), number, token, null);
    }

    /** The row ended without a post. */
    public static JournalLine ended(Event how, RowKey key, long number) {
        return new JournalLine(how, key.fingerprint(), key.copy(), number, null, null);
    }

    RowKey key() {
        return new RowKey(row, copy);
    }

    /** Returns what is wrong with a line that was read, or null. */
    @Nullable
    String fault() {
        if (event == null || row == null || row.isEmpty() || copy < 1) {
            return "it does not say what happened to which row";
        } else if (event == Event.SENDING && pending == null) {
            return "a row that was sent has no token";
        }
        return event == Event.CREATED && post == null ? "a row that was posted has no post" : null;
    }
}
