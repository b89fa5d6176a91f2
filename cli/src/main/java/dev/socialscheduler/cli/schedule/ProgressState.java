package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.cli.output.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The progress of a run.
 *
 * @param done how many rows are done
 * @param refused how many of these have no known post
 * @param requests how many requests were used
 * @param left how many requests the rate limit still allows
 * @param remainingTime how long the rest takes
 * @param opensAt when the rate limit resets, if the rest exceeds it
 */
record ProgressState(
        int done,
        int refused,
        int requests,
        Optional<Long> left,
        Optional<Duration> remainingTime,
        Optional<Instant> opensAt) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm'Z'");

    /** Returns the text for a line of a log. */
    String words() {
        return refused + " refused; " + requests + (requests == 1 ? " request" : " requests") + " used"
                + left.map(most -> ", " + most + " left").orElse("")
                + opensAt.map(when -> "; not enough: the limit resets at " + Times.utc(when))
                        .or(() -> remainingTime.map(time -> "; about " + length(time) + " to go"))
                        .orElse("");
    }

    /** Returns the text beside a bar. */
    String brief() {
        return counts()
                + left.map(most -> ", " + most + " left").orElse("")
                + opensAt.map(when -> " until " + hour(when))
                        .or(() -> remainingTime.map(time -> ", " + length(time)))
                        .orElse("");
    }

    /** Returns the text beside a bar while the run is waiting. */
    String waiting(Instant until) {
        return counts() + ", waits until " + hour(until);
    }

    private String counts() {
        return refused + " refused, " + requests + (requests == 1 ? " request" : " requests");
    }

    private static String hour(Instant when) {
        return HOUR.format(when.atOffset(ZoneOffset.UTC));
    }

    private static String length(Duration time) {
        long seconds = Math.max(1, time.toSeconds());
        if (seconds < 100) {
            return seconds + " s";
        }
        return seconds < 6_000 ? (seconds + 30) / 60 + " min" : (seconds + 1_800) / 3_600 + " h";
    }
}
