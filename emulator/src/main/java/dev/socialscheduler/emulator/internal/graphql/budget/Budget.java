package dev.socialscheduler.emulator.internal.graphql.budget;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.graphql.current.GraphQlJson;
import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.internal.http.Answer.Header;
import dev.socialscheduler.emulator.world.RateWindow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The remaining requests in an account's three windows after a request, and their headers. Immutable. */
public record Budget(String accountId, List<Level> levels, Optional<RateWindow> refused, Instant now) {
    public static final String TOO_MANY = "Too many requests from this client. Please try again later.";
    private static final int PARTITION_KEY_BYTES = 6;

    public Budget {
        levels = List.copyOf(levels);
    }

    /** Returns one line of each header for each window; the legacy headers show only the last window. */
    public List<Header> headers() {
        List<Header> headers = new ArrayList<>();
        for (Level level : levels) {
            String state = level.name() + ";r=" + level.remaining() + ";t=" + level.secondsToReset(now);
            headers.add(new Header("RateLimit", state));
        }
        for (Level level : levels) {
            long seconds = level.window().length().toSeconds();
            String policy = level.name() + ";q=" + level.quota() + ";w=" + seconds + ";pk=:" + partitionKey() + ":";
            headers.add(new Header("RateLimit-Policy", policy));
        }
        Level last = levels.get(levels.size() - 1);
        headers.add(new Header("X-RateLimit-Limit", String.valueOf(last.quota())));
        headers.add(new Header("X-RateLimit-Remaining", String.valueOf(last.remaining())));
        headers.add(
                new Header("X-RateLimit-Reset", String.valueOf(last.resetAt().getEpochSecond())));
        return headers;
    }

    /** Returns the 429 for a window. */
    public Answer rejection(RateWindow window) {
        ObjectNode entry = GraphQlJson.entry(TOO_MANY, "RATE_LIMIT_EXCEEDED");
        ((ObjectNode) entry.get("extensions")).put("window", window.wireName());
        long wait = levels.stream()
                .filter(level -> level.window() == window)
                .mapToLong(level -> level.secondsToReset(now))
                .max()
                .orElse(0);
        return GraphQlJson.errors(429, List.of(entry)).with(List.of(new Header("Retry-After", String.valueOf(wait))));
    }

    private String partitionKey() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(accountId.getBytes(StandardCharsets.UTF_8));
            String name = HexFormat.of().formatHex(digest, 0, PARTITION_KEY_BYTES);
            return Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** One window. */
    public record Level(RateWindow window, int quota, int remaining, Instant resetAt) {
        String name() {
            return "\"" + quota + "-in-" + window.policyName() + "\"";
        }

        public long secondsToReset(Instant now) {
            return Duration.between(now, resetAt).plusMillis(999).toSeconds();
        }
    }
}
