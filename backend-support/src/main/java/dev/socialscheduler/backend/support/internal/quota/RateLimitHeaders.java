package dev.socialscheduler.backend.support.internal.quota;

import dev.socialscheduler.Quota.Window;
import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.internal.LogTopics;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import okhttp3.Headers;
import org.greenbytes.http.sfv.ListElement;
import org.greenbytes.http.sfv.ParseException;
import org.greenbytes.http.sfv.Parser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parses the provider's rate-limit headers: the structured fields {@code RateLimit} and {@code RateLimit-Policy},
 * joined by name, or otherwise one of the two older forms, which describe one window only.
 */
final class RateLimitHeaders {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.QUOTA);

    /** No account has as many requests; more could overflow where they are multiplied. */
    private static final long MOST = 1_000_000_000_000L;

    private RateLimitHeaders() {}

    static List<Window> read(Headers headers, Instant now, HintLimits limits) {
        if (!isToldIn(headers)) {
            return List.of();
        }
        try {
            List<Window> windows = structured(headers, now);
            return (windows.isEmpty() ? older(headers, now) : windows)
                    .stream().map(window -> limited(window, now, limits)).toList();
        } catch (ParseException | NumberFormatException | DateTimeException e) {
            // Malformed headers must not fail the call that carried them.
            LOG.warn("Could not parse the provider's rate-limit headers: {}", AnswerErrorMapper.shown(e.toString()));
            return List.of();
        }
    }

    /** No window resets later than after its length. */
    private static Window limited(Window window, Instant now, HintLimits limits) {
        Duration length = window.length();
        Duration longest = length == null ? HintLimits.LONGEST : length;
        return HintLimits.isBeyond(window.resetsAt(), longest, now)
                ? window.toBuilder()
                        .resetsAt(limits.capped(window.resetsAt(), longest, now))
                        .build()
                : window;
    }

    private static boolean isToldIn(Headers headers) {
        for (int i = 0; i < headers.size(); i++) {
            String name = headers.name(i);
            if (begins(name, "RateLimit") || begins(name, "X-RateLimit")) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String name, String start) {
        return name.regionMatches(true, 0, start, 0, start.length());
    }

    private static List<Window> structured(Headers headers, Instant now) {
        Map<String, ListElement<?>> states = byName(headers.values("RateLimit"));
        Map<String, ListElement<?>> policies = byName(headers.values("RateLimit-Policy"));
        return policies.entrySet().stream()
                .map(policy -> window(policy.getKey(), policy.getValue(), states.get(policy.getKey()), now))
                .sorted(Comparator.comparing(Window::length, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Map<String, ListElement<?>> byName(List<String> lines) {
        Map<String, ListElement<?>> elements = new LinkedHashMap<>();
        if (lines.isEmpty()) {
            return elements; // the parser treats a missing header as malformed
        }
        for (ListElement<?> element : new Parser(lines).parseList().get()) {
            elements.put(String.valueOf(element.get()), element);
        }
        return elements;
    }

    private static Window window(String name, ListElement<?> policy, @Nullable ListElement<?> state, Instant now) {
        long limit = number(policy, "q").orElse(0);
        OptionalLong seconds = number(policy, "w");
        // A policy without a state is unused so far.
        long remaining = state == null ? limit : number(state, "r").orElse(limit);
        long reset = state == null ? seconds.orElse(0) : number(state, "t").orElse(seconds.orElse(0));
        Duration length = seconds.isPresent() ? HintLimits.ofLength(Duration.ofSeconds(seconds.getAsLong())) : null;
        return Window.builder(shown(name), limit, remaining, now.plusSeconds(reset), now)
                .length(length)
                .build();
    }

    private static OptionalLong number(ListElement<?> element, String key) {
        var item = element.getParams().get(key);
        return item != null && item.get() instanceof Long number
                ? OptionalLong.of(sensible(number))
                : OptionalLong.empty();
    }

    private static long sensible(long number) {
        return Math.max(0, Math.min(number, MOST));
    }

    private static long number(String text) {
        return sensible(Long.parseLong(text.strip()));
    }

    private static String shown(String name) {
        return String.valueOf(AnswerErrorMapper.word(name));
    }

    private static List<Window> older(Headers headers, Instant now) {
        String limit = headers.get("X-RateLimit-Limit");
        String remaining = headers.get("X-RateLimit-Remaining");
        String reset = headers.get("X-RateLimit-Reset");
        if (limit != null && remaining != null && reset != null) {
            return one("X-RateLimit", limit, remaining, Instant.ofEpochSecond(Long.parseLong(reset.strip())), now);
        }
        limit = headers.get("RateLimit-Limit");
        remaining = headers.get("RateLimit-Remaining");
        reset = headers.get("RateLimit-Reset");
        return limit != null && remaining != null && reset != null
                ? one("RateLimit", limit, remaining, Instant.parse(reset.strip()), now)
                : List.of();
    }

    private static List<Window> one(String name, String limit, String remaining, Instant resetsAt, Instant now) {
        return List.of(Window.builder(name, number(limit), number(remaining), resetsAt, now)
                .build());
    }
}
