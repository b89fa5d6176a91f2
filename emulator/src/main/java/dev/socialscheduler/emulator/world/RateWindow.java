package dev.socialscheduler.emulator.world;

import java.time.Duration;

/** The three rolling windows in which requests are counted, with the two names that the service uses for each. */
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

    /** Returns the name in {@code extensions.window} of a 429. */
    public String wireName() {
        return word;
    }

    /** Returns the second half of the name in the {@code RateLimit} headers. */
    public String policyName() {
        return policyName;
    }

    /** Returns the length of the window. */
    public Duration length() {
        return length;
    }
}
