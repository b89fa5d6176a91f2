package dev.socialscheduler.emulator.internal.graphql.budget;

import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.RateWindow;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Three rolling windows for each account, shared by all its keys, by the emulator's clock. Every request with valid
 * credentials counts, even if it fails; a rejected one does not. Thread-safe.
 */
public final class RateLimiter {
    private final Clock clock;
    private final Map<String, Deque<Instant>> requests = new HashMap<>();

    public RateLimiter(Clock clock) {
        this.clock = clock;
    }

    /** Counts a request, unless a window is full. {@code forced} treats one window as full. */
    public synchronized Budget admit(Account account, Optional<RateWindow> forced) {
        Instant now = clock.instant();
        Deque<Instant> times = requests.computeIfAbsent(account.id(), id -> new ArrayDeque<>());
        times.removeIf(time -> !time.isAfter(now.minus(RateWindow.MONTH.length())));
        Optional<RateWindow> refused = forced.or(() -> full(account, times, now));
        if (refused.isEmpty()) {
            times.add(now);
        }
        List<Budget.Level> levels = new ArrayList<>();
        for (RateWindow window : RateWindow.values()) {
            levels.add(level(account, times, window, now, forced.filter(f -> f == window)));
        }
        return new Budget(account.id(), levels, refused, now);
    }

    /** Removes all requests. */
    public synchronized void clear() {
        requests.clear();
    }

    private static Optional<RateWindow> full(Account account, Deque<Instant> times, Instant now) {
        for (RateWindow window : RateWindow.values()) {
            if (used(times, window, now) >= account.plan().requests(window)) {
                return Optional.of(window);
            }
        }
        return Optional.empty();
    }

    private static Budget.Level level(
            Account account, Deque<Instant> times, RateWindow window, Instant now, Optional<RateWindow> forced) {
        int quota = account.plan().requests(window);
        int remaining = forced.isPresent() ? 0 : Math.max(0, quota - used(times, window, now));
        Instant oldest = times.stream()
                .filter(time -> isInside(time, window, now))
                .findFirst()
                .orElse(now);
        return new Budget.Level(window, quota, remaining, oldest.plus(window.length()));
    }

    private static int used(Deque<Instant> times, RateWindow window, Instant now) {
        return (int) times.stream().filter(time -> isInside(time, window, now)).count();
    }

    private static boolean isInside(Instant time, RateWindow window, Instant now) {
        return time.isAfter(now.minus(window.length()));
    }
}
