package dev.socialscheduler.backend.support.internal.quota;

import dev.socialscheduler.Quota.Window;
import dev.socialscheduler.backend.support.internal.quota.QuotaLedger.UsedUp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A window reported by the provider, minus the requests sent since. Guarded by its ledger. */
final class LearnedWindow {

    private final Window told;

    /** The lowest value reported since no request was in flight; exact once none is again. */
    private long lowest;

    private long left;

    private LearnedWindow(Window told, long lowest, long left) {
        this.told = told;
        this.lowest = lowest;
        this.left = left;
    }

    /**
     * Creates a window from a response.
     *
     * @param others how many other requests are in flight
     * @param known what an earlier response reported while this request was in flight, or null. Responses may overtake
     *     each other, so the lower number is closer to the truth
     */
    static LearnedWindow of(Window told, int others, @Nullable LearnedWindow known) {
        long lowest = known == null ? told.remaining() : Math.min(told.remaining(), known.lowest);
        long certain = told.remaining() - others;
        long left = others == 0 ? lowest : known == null ? certain : Math.min(certain, known.left);
        return new LearnedWindow(told, lowest, Math.max(0, left));
    }

    /** Returns the key that identifies a window: its length, or otherwise its name. */
    static Object key(Window window) {
        Duration length = window.length();
        return length == null ? window.name() : length;
    }

    void take() {
        left = Math.max(0, left - 1);
    }

    /** Counts a request without a response: the provider may have counted it. */
    void lose() {
        lowest = Math.max(0, lowest - 1);
    }

    /**
     * Returns why a request must not be sent, if it must not. Windows roll: after the reset time at least one request
     * is free, but nobody knows how many, so one request is allowed as a probe.
     */
    Optional<UsedUp> refusal(Instant now, int kept, int underWay) {
        if (left > kept) {
            return Optional.empty();
        }
        boolean mayAsk = !now.isBefore(opensAt()) && underWay == 0;
        return mayAsk ? Optional.empty() : Optional.of(new UsedUp(told.name(), opensAt()));
    }

    /** Returns when to ask: if nobody knows the length of the window, it may be free before the reported time. */
    private Instant opensAt() {
        Instant latest = told.observedAt().plus(HintLimits.UNKNOWN);
        return told.length() == null && told.resetsAt().isAfter(latest) ? latest : told.resetsAt();
    }

    /** Returns the length of the window if it is used up. */
    Optional<Duration> lengthIfUsedUp() {
        return left == 0 ? Optional.ofNullable(told.length()) : Optional.empty();
    }

    Window shown() {
        return told.toBuilder().remaining(left).build();
    }
}
