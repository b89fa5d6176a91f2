package dev.socialscheduler.emulator.world;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The three plans, with their request limits and the limits of an organization. */
public enum Plan {
    FREE(250, 3_000, 10, 100, 3),
    ESSENTIALS(250, 7_500, null, 5_000, 250),
    TEAM(500, 15_000, null, 5_000, 250);

    private static final int REQUESTS_A_QUARTER_HOUR = 100;

    private final int requestsADay;
    private final int requestsAMonth;
    private final @Nullable Integer scheduledPostsPerChannel;
    private final int ideas;
    private final int tags;

    Plan(int requestsADay, int requestsAMonth, @Nullable Integer scheduledPostsPerChannel, int ideas, int tags) {
        this.requestsADay = requestsADay;
        this.requestsAMonth = requestsAMonth;
        this.scheduledPostsPerChannel = scheduledPostsPerChannel;
        this.ideas = ideas;
        this.tags = tags;
    }

    /**
     * Returns the plan named {@code free}, {@code essentials} or {@code team}.
     *
     * @throws IllegalArgumentException for any other name
     */
    public static Plan ofWireName(String word) {
        for (Plan plan : values()) {
            if (plan.wireName().equals(word)) {
                return plan;
            }
        }
        throw new IllegalArgumentException("plan must be one of free, essentials, team, but was '" + word + "'");
    }

    /** Returns the name in lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns how many requests a window allows. */
    public int requests(RateWindow window) {
        return switch (window) {
            case QUARTER_HOUR -> REQUESTS_A_QUARTER_HOUR;
            case DAY -> requestsADay;
            case MONTH -> requestsAMonth;
        };
    }

    /** Returns how many scheduled posts a channel may have, or null for no limit (paid plans: fair use). */
    public @Nullable Integer scheduledPostsPerChannel() {
        return scheduledPostsPerChannel;
    }

    /** Returns how many ideas an organization may have. */
    public int ideas() {
        return ideas;
    }

    /** Returns how many tags an organization may have. */
    public int tags() {
        return tags;
    }

    boolean isPaid() {
        return this != FREE;
    }
}
