package dev.socialscheduler.backend.support.internal.quota;

import dev.socialscheduler.Quota.Window;
import dev.socialscheduler.backend.support.internal.quota.QuotaLedger.UsedUp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A window as the provider told of it, counted down for what was sent since. Guarded by its ledger. */
final class LearnedWindow {

    private final Window told;

    /** The least that any answer told since nothing was under way: exact once nothing is again. */
    private long lowest;

    private long left;

    private LearnedWindow(Window told, long lowest, long left) {
        this.told = told;
        this.lowest = lowest;
        this.left = left;
    }

    /**
     * Makes a window from what an answer says.
     *
     * @param others how many requests are under way besides the one that was answered
     * @param known what another answer said while this one was under way, or null: answers overtake each other, and
     *     then the lower number is the truer one
     */
    static LearnedWindow of(Window told, int others, @Nullable LearnedWindow known) {
        long lowest = known == null ? told.remaining() : Math.min(told.remaining(), known.lowest);
        long certain = told.remaining() - others;
        long left = others == 0 ? lowest : known == null ? certain : Math.min(certain, known.left);
        return new LearnedWindow(told, lowest, Math.max(0, left));
    }

    /** Returns what tells a window from the others: its length, or else its name. */
    static Object key(Window window) {
        Duration length = window.length();
        return length == null ? window.name() : length;
    }

    void take() {
        left = Math.max(0, left - 1);
    }

    /** Counts a request of which no answer told: the provider may have counted it. */
    void lose() {
        lowest = Math.max(0, lowest - 1);
    }

    /**
     * Returns what keeps a request from leaving. Windows roll: when the first request of a used-up one has become free,
     * nobody knows how many more have, so a single one is let out to find out.
     */
    Optional<UsedUp> refusal(Instant now, int kept, int underWay) {
        if (left > kept) {
            return Optional.empty();
        }
        boolean mayAsk = !now.isBefore(told.resetsAt()) && underWay == 0;
        return mayAsk ? Optional.empty() : Optional.of(new UsedUp(told.name(), told.resetsAt()));
    }

    Window shown() {
        return told.toBuilder().remaining(left).build();
    }
}
