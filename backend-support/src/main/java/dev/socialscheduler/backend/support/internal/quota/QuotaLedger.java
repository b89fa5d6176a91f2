package dev.socialscheduler.backend.support.internal.quota;

import dev.socialscheduler.Quota;
import dev.socialscheduler.Quota.Window;
import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.internal.LogTopics;
import dev.socialscheduler.spi.BackendContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tracks the provider's rate limits and blocks requests that would certainly be rejected. It learns from every response
 * and counts down in between, including requests in flight, so that no number of threads exceeds a known window.
 * Requests of other programs on the same account become visible with the next response. Thread-safe.
 */
public final class QuotaLedger {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.QUOTA);

    private final Clock clock;
    private final int reserve;
    private final List<LocalWindow> local;
    private final Listeners listeners;
    private final QuotaAlarm alarm = new QuotaAlarm();
    private final HintLimits limits = new HintLimits();
    private final Map<Object, LearnedWindow> learned = new LinkedHashMap<>();
    private int underWay;
    private long version;
    private @Nullable Instant blockedUntil;

    /** Whether a request must first show that the time to which a hint was capped is late enough. */
    private boolean mustProbe;

    /** Creates an empty ledger. */
    public QuotaLedger(Clock clock) {
        this(clock, 0, List.of());
    }

    /**
     * Creates a ledger with the limits that the provider documents but does not report in its responses.
     *
     * @param reserve how many requests of each window are reserved for writes
     */
    public QuotaLedger(Clock clock, int reserve, List<LocalWindow> local) {
        this(clock, reserve, local, Listeners.none(""));
    }

    QuotaLedger(Clock clock, int reserve, List<LocalWindow> local, Listeners listeners) {
        this.clock = clock;
        this.reserve = reserve;
        this.local = List.copyOf(local);
        this.listeners = listeners;
    }

    /** Creates a ledger from a backend's settings that notifies the listener of low windows. */
    public static QuotaLedger of(String backend, BackendContext context, LocalWindow... local) {
        return new QuotaLedger(
                context.clock(),
                context.get(CommonSettings.QUOTA_RESERVE),
                List.of(local),
                Listeners.of(backend, context));
    }

    /**
     * Counts one request in every window.
     *
     * @return the request in flight, which takes the response's headers and must always be closed
     * @throws RateLimitedException if a window is known to be exhausted; nothing was sent
     */
    public Ticket admit(ErrorContext context) {
        Ticket ticket = take(context);
        tellLow();
        return ticket;
    }

    private synchronized Ticket take(ErrorContext context) {
        Instant now = clock.instant();
        int kept = context.operation() != null && !context.operation().writes() ? reserve : 0;
        refusal(now, kept).ifPresent(used -> {
            throw AnswerErrorMapper.usedUp(used.name(), used.opensAt(), context);
        });
        local.forEach(window -> window.take(now));
        learned.values().forEach(LearnedWindow::take);
        underWay++;
        return new Ticket(version);
    }

    /** Notifies outside the lock: a listener may read the quota or be slow. */
    private void tellLow() {
        List<Window> low;
        synchronized (this) {
            low = alarm.newlyLow(quota().windows());
        }
        for (Window window : low) {
            LOG.warn(
                    "Only {} of {} requests remain in the window {}; more become available at {}.",
                    window.remaining(),
                    window.limit(),
                    window.name(),
                    window.resetsAt());
            listeners.quotaLow(window);
        }
    }

    private Optional<UsedUp> refusal(Instant now, int kept) {
        Instant until = blockedUntil;
        if (until != null && (now.isBefore(until) || (mustProbe && underWay > 0))) {
            return Optional.of(new UsedUp("reported by the provider", until));
        }
        for (LocalWindow window : local) {
            Optional<UsedUp> used = window.refusal(now, kept);
            if (used.isPresent()) {
                return used;
            }
        }
        for (LearnedWindow window : learned.values()) {
            Optional<UsedUp> used = window.refusal(now, kept, underWay);
            if (used.isPresent()) {
                return used;
            }
        }
        return Optional.empty();
    }

    /**
     * Blocks requests until the provider, which rejected one, accepts requests again. A time beyond the length of the
     * window is capped; then one request is let through as a probe.
     *
     * @return the rejection, with the time until which requests are blocked
     */
    public synchronized RateLimitedException heard(RateLimitedException refusal) {
        Instant hint = refusal.opensAt().orElse(null);
        if (hint == null || refusal.context().httpStatus() == null) {
            return refusal;
        }
        Instant now = clock.instant();
        Duration length = length(refusal.window().orElse(null));
        boolean isBeyond = HintLimits.isBeyond(hint, length, now);
        Instant until = limits.capped(hint, length, now);
        if (blockedUntil == null || until.isAfter(blockedUntil)) {
            blockedUntil = until;
            mustProbe = isBeyond;
        }
        return isBeyond ? AnswerErrorMapper.capped(refusal, until) : refusal;
    }

    /** Returns the length of the window that a rejection names, or else of the longest one that is used up. */
    private Duration length(@Nullable String name) {
        Duration named = name == null ? null : ofName(name);
        return named != null
                ? named
                : learned.values().stream()
                        .flatMap(window -> window.lengthIfUsedUp().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(HintLimits.UNKNOWN);
    }

    private @Nullable Duration ofName(String name) {
        for (LocalWindow window : local) {
            if (window.name().equals(name)) {
                return window.length();
            }
        }
        return HintLimits.ofName(name);
    }

    /** Returns whether the headers contained rate limits. */
    private synchronized boolean learn(Headers headers, long since) {
        List<Window> windows = RateLimitHeaders.read(headers, clock.instant(), limits);
        if (windows.isEmpty()) {
            return false;
        }
        // The response does not count the other requests in flight; this request is no longer one of them.
        underWay--;
        int others = underWay;
        boolean isLatest = since == version;
        Map<Object, LearnedWindow> before = new LinkedHashMap<>(learned);
        learned.clear();
        for (Window window : windows) {
            Object key = LearnedWindow.key(window);
            LearnedWindow old = before.get(key);
            learned.put(key, LearnedWindow.of(window, others, isLatest ? null : old));
        }
        version++;
        return true;
    }

    /** Returns the known windows. */
    public synchronized Quota quota() {
        Instant now = clock.instant();
        List<Window> windows = new ArrayList<>();
        local.forEach(window -> windows.add(window.shown(now)));
        learned.values().forEach(window -> windows.add(window.shown()));
        return Quota.builder().windows(windows).build();
    }

    /** A request that is not rejected ends the block; a rejection begins it again. */
    private synchronized void endProbe() {
        Instant until = blockedUntil;
        if (mustProbe && until != null && !clock.instant().isBefore(until)) {
            blockedUntil = null;
            mustProbe = false;
        }
    }

    private synchronized void lose() {
        underWay--;
        learned.values().forEach(LearnedWindow::lose);
    }

    /** One request in flight. Not thread-safe. */
    public final class Ticket implements AutoCloseable {

        private final long since;
        private boolean hasTold;

        private Ticket(long since) {
            this.since = since;
        }

        /** Learns from the headers of its response; a response without rate limits changes nothing. */
        public void learn(Headers headers) {
            hasTold = QuotaLedger.this.learn(headers, since);
            tellLow();
        }

        /** Marks the request as completed. */
        @Override
        public void close() {
            if (!hasTold) {
                lose();
            }
            endProbe();
        }
    }

    /** An exhausted window and its reset time. */
    record UsedUp(String name, Instant opensAt) {}

    /** A limit that the provider documents, counted locally. */
    public static LocalWindow window(String name, int limit, Duration length) {
        return new LocalWindow(name, limit, length);
    }
}
