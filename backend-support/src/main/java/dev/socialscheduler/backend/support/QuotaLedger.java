package dev.socialscheduler.backend.support;

import dev.socialscheduler.Quota;
import dev.socialscheduler.Quota.Window;
import java.time.Clock;
import java.util.List;
import okhttp3.Headers;

/**
 * Keeps what the provider's last answer said about its request limits. Thread-safe. It only observes: nothing is gated
 * by it yet.
 */
public final class QuotaLedger {

    private final Clock clock;
    private volatile Quota latest = new Quota(List.of());

    /** Makes a ledger that knows nothing yet. */
    public QuotaLedger(Clock clock) {
        this.clock = clock;
    }

    /** Learns from the headers of an answer; an answer that says nothing changes nothing. */
    public void learn(Headers headers) {
        List<Window> windows = RateLimitHeaders.read(headers, clock.instant());
        if (!windows.isEmpty()) {
            latest = new Quota(windows);
        }
    }

    /** Returns what is known. */
    public Quota quota() {
        return latest;
    }
}
