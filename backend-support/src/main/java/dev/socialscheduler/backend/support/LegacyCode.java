package dev.socialscheduler.backend.support;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the provider's older numeric codes mean. They still come through the newer API, inside proxied refusals. */
public enum LegacyCode {
    CREDENTIAL,
    PERMISSION,
    NOT_FOUND,
    LIMIT,
    DUPLICATE,
    RATE_LIMIT,
    UNAVAILABLE,
    /** A refusal of what was sent, or a code that this version of the library does not know. */
    REFUSED;

    private static final Map<Integer, LegacyCode> BY_NUMBER = Map.ofEntries(
            Map.entry(401, CREDENTIAL),
            Map.entry(1001, CREDENTIAL),
            Map.entry(403, PERMISSION),
            Map.entry(1002, PERMISSION),
            Map.entry(1011, PERMISSION),
            Map.entry(1021, PERMISSION),
            Map.entry(1051, PERMISSION),
            Map.entry(404, NOT_FOUND),
            Map.entry(1010, NOT_FOUND),
            Map.entry(1020, NOT_FOUND),
            Map.entry(1050, NOT_FOUND),
            Map.entry(1013, LIMIT),
            Map.entry(1014, LIMIT),
            Map.entry(1023, LIMIT),
            Map.entry(1024, LIMIT),
            Map.entry(1028, LIMIT),
            Map.entry(1025, DUPLICATE),
            Map.entry(429, RATE_LIMIT),
            Map.entry(504, UNAVAILABLE),
            Map.entry(1000, UNAVAILABLE));

    /** Returns what a number means. */
    public static LegacyCode of(@Nullable Integer number) {
        return number == null ? REFUSED : BY_NUMBER.getOrDefault(number, REFUSED);
    }
}
