package dev.socialscheduler.backend.support.internal.quota;

import dev.socialscheduler.Quota.Window;
import dev.socialscheduler.backend.support.internal.quota.QuotaLedger.UsedUp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A rolling window that the provider documents but does not report, counted locally. Guarded by its ledger. */
public final class LocalWindow {

    private final String name;
    private final int limit;
    private final Duration length;
    private final Deque<Instant> sent = new ArrayDeque<>();

    LocalWindow(String name, int limit, Duration length) {
        this.name = name;
        this.limit = limit;
        this.length = length;
    }

    void take(Instant now) {
        sent.add(now);
    }

    Optional<UsedUp> refusal(Instant now, int kept) {
        forget(now);
        int most = Math.max(1, limit - kept);
        return sent.size() < most ? Optional.empty() : Optional.of(new UsedUp(name, opensAt(most)));
    }

    /** Returns when the oldest counted request leaves the window. */
    private Instant opensAt(int most) {
        return sent.stream().skip(sent.size() - most).findFirst().orElseThrow().plus(length);
    }

    private void forget(Instant now) {
        sent.removeIf(time -> !time.plus(length).isAfter(now));
    }

    String name() {
        return name;
    }

    Duration length() {
        return length;
    }

    Window shown(Instant now) {
        forget(now);
        Instant resetsAt = sent.isEmpty() ? now : sent.element().plus(length);
        return Window.builder(name, limit, Math.max(0, limit - sent.size()), resetsAt, now)
                .length(length)
                .build();
    }
}
