package dev.socialscheduler.emulator.world;

import java.time.Duration;

/** The three rolling windows in which requests are counted, with the two names that the service gives each. */
public enum RateWindow {
    QUARTER_HOUR("15m", "15min", Duration.ofMinutes(15)),
    DAY("24h", "1day", Duration.ofDays(1)),
    MONTH("30d", "30days", Duration.ofDays(30));

    private final String word;
    private final String policyName;
    private final Duration length;

    RateWindow(String word, String policyName, Duration length) {
        this.word = word;
        this.policyName = policyName;
        this.length = length;
    }

    /** The name in {@code extensions.window} of a refusal. */
    public String word() {
        return word;
    }

    /** The second half of the name in the {@code RateLimit} headers. */
    public String policyName() {
        return policyName;
    }

    /** How far back the window reaches. */
    public Duration length() {
        return length;
    }
}
