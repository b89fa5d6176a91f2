package dev.socialscheduler;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the provider's request limits, as far as it has told. Learned from answers: before the first one the
 * list is empty, and requests of other programs on the same account show only with the next answer.
 *
 * @param windows every window that the provider counts, shortest first; unmodifiable
 */
public record Quota(List<Window> windows) {

    public Quota {
        windows = List.copyOf(windows);
    }

    /**
     * One rolling window.
     *
     * @param name the provider's name for it, for instance {@code 100-in-15min}
     * @param length how long the window is, or null if the provider did not say
     * @param limit how many requests it takes
     * @param remaining how many are left
     * @param resetsAt when requests become free again
     * @param observedAt when the provider said so
     */
    public record Window(
            String name, @Nullable Duration length, long limit, long remaining, Instant resetsAt, Instant observedAt) {}
}
