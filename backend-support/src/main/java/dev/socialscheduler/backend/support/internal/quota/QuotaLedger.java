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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is left of the provider's request limits and lets no request leave that is known to be refused. It learns
 * from every answer and counts down between them, for requests under way too, so that no number of threads overruns a
 * window that it knows. Requests of other programs on the same account show with the next answer. Thread-safe.
 */
public final class QuotaLedger {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.QUOTA);

    private final Clock clock;
    private final int reserve;
    private final List<LocalWindow> local;
    private final Listeners listeners;
    private final QuotaAlarm alarm = new QuotaAlarm();
    private final Map<Object, LearnedWindow> learned = new LinkedHashMap<>();
    private int underWay;
    private long version;
    private @Nullable Instant blockedUntil;

    /** Makes a ledger that knows nothing yet. */
    public QuotaLedger(Clock clock) {
        this(clock, 0, List.of());
    }

    /**
     * Makes a ledger that knows nothing but the limits that the provider documents and does not tell in its answers.
     *
     * @param reserve how many requests of each window are kept from reads
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

    /** Makes a ledger as the settings of a backend say, which tells the listener when little is left. */
    public static QuotaLedger of(String backend, BackendContext context, LocalWindow... local) {
        return new QuotaLedger(
                context.clock(),
                context.get(CommonSettings.QUOTA_RESERVE),
                List.of(local),
                Listeners.of(backend, context));
    }

    /**
     * Takes one request out of every window.
     *
     * @return what is to be told of the answer, and to be closed in any case
     * @throws RateLimitedException if a window is known to be used up; nothing was sent
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

    /** Tells outside of the lock: a listener may ask for the quota, or take its time. */
    private void tellLow() {
        List<Window> low;
        synchronized (this) {
            low = alarm.newlyLow(quota().windows());
        }
        for (Window window : low) {
            LOG.warn(
                    "Only {} of {} requests are left in the window {}; requests become free at {}.",
                    window.remaining(),
                    window.limit(),
                    window.name(),
                    window.resetsAt());
            listeners.quotaLow(window);
        }
    }

    private Optional<UsedUp> refusal(Instant now, int kept) {
        Instant until = blockedUntil;
        if (until != null && now.isBefore(until)) {
            return Optional.of(new UsedUp("of which the provider told", until));
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

    /** Lets no request leave until the provider, which refused one, takes requests again. */
    public synchronized void heard(RateLimitedException refusal) {
        boolean isOfProvider = refusal.context().httpStatus() != null;
        refusal.opensAt()
                .filter(until -> isOfProvider && (blockedUntil == null || until.isAfter(blockedUntil)))
                .ifPresent(until -> blockedUntil = until);
    }

    /** Returns whether the headers told anything. */
    private synchronized boolean learn(Headers headers, long since) {
        List<Window> windows = RateLimitHeaders.read(headers, clock.instant());
        if (windows.isEmpty()) {
            return false;
        }
        // What the answer does not count yet is whatever else is under way; this request no longer is.
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

    /** Returns what is known. */
    public synchronized Quota quota() {
        Instant now = clock.instant();
        List<Window> windows = new ArrayList<>();
        local.forEach(window -> windows.add(window.shown(now)));
        learned.values().forEach(window -> windows.add(window.shown()));
        return Quota.builder().windows(windows).build();
    }

    private synchronized void lose() {
        underWay--;
        learned.values().forEach(LearnedWindow::lose);
    }

    /** One request under way. Not thread-safe. */
    public final class Ticket implements AutoCloseable {

        private final long since;
        private boolean hasTold;

        private Ticket(long since) {
            this.since = since;
        }

        /** Learns from the headers of its answer; an answer that says nothing changes nothing. */
        public void learn(Headers headers) {
            hasTold = QuotaLedger.this.learn(headers, since);
            tellLow();
        }

        /** Says that it is no longer under way. */
        @Override
        public void close() {
            if (!hasTold) {
                lose();
            }
        }
    }

    /** A window that takes no more, until then. */
    record UsedUp(String name, Instant opensAt) {}

    /** A limit that the provider documents, counted here. */
    public static LocalWindow window(String name, int limit, Duration length) {
        return new LocalWindow(name, limit, length);
    }
}
