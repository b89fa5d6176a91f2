package dev.socialscheduler.cli.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.socialscheduler.PostId;
import dev.socialscheduler.error.PendingOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of one row. Contains neither the text of the post nor a credential.
 *
 * @param event what happened
 * @param row the fingerprint of the row
 * @param copy number among the rows with this fingerprint, from 1
 * @param number the number of the row in its file, for users
 * @param pending the token that reconciles the request; null if there is nothing to reconcile
 * @param post the post that was created, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JournalLine(
        Event event,
        String row,
        int copy,
        long number,
        @Nullable String pending,
        @Nullable String post) {

    /** The events of a row. */
    public enum Event {
        /** A request with the row is about to be sent. */
        @JsonProperty("sending")
        SENDING,
        /** The post was created. */
        @JsonProperty("created")
        CREATED,
        /** The post was refused and does not exist. */
        @JsonProperty("refused")
        REFUSED,
        /** It is unknown whether the post exists. */
        @JsonProperty("unknown")
        UNKNOWN,
        /** The post was looked up and does not exist. */
        @JsonProperty("absent")
        ABSENT
    }

    /** A request with the row is about to be sent. */
    public static JournalLine sending(RowKey key, long number, PendingOutcome pending) {
        return new JournalLine(Event.SENDING, key.fingerprint(), key.copy(), number, token(pending), null);
    }

    /** The post of the row was created. */
    public static JournalLine created(RowKey key, long number, PostId post) {
        return new JournalLine(Event.CREATED, key.fingerprint(), key.copy(), number, null, post.value());
    }

    /** It is unknown whether the post of the row exists. */
    public static JournalLine unknown(RowKey key, long number, @Nullable PendingOutcome pending) {
        String token = pending == null ? null : token(pending);
        return new JournalLine(Event.UNKNOWN, key.fingerprint(), key.copy(), number, token, null);
    }

    /** The posts of other rows are in lines of their own; repeating them here would let a line grow with the journal. */
    private static String token(PendingOutcome pending) {
        return new PendingOutcome(
                        pending.id(),
                        pending.backend(),
                        pending.operation(),
                        pending.target(),
                        pending.fingerprint(),
                        pending.dueAt(),
                        pending.draft(),
                        pending.since(),
                        List.of())
                .token();
    }

    /** The row ended without a post. */
    public static JournalLine ended(Event how, RowKey key, long number) {
        return new JournalLine(how, key.fingerprint(), key.copy(), number, null, null);
    }

    RowKey key() {
        return new RowKey(row, copy);
    }

    /** Returns the problem with a line, or null. */
    @Nullable
    String fault() {
        if (event == null || row == null || row.isEmpty() || copy < 1) {
            return "it does not name the event and the row";
        } else if (event == Event.SENDING && pending == null) {
            return "a row that was sent has no token";
        }
        return event == Event.CREATED && post == null ? "a row that was posted has no post" : null;
    }
}
