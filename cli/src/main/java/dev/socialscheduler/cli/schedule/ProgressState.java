package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.cli.output.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How far a run is.
 *
 * @param done how many rows have come to an end
 * @param refused how many of these have no post that is known
 * @param requests how many requests were spent
 * @param left how many the provider still takes
 * @param toGo how long the rest takes
 * @param opensAt when the provider takes requests again, if it will not take enough
 */
record ProgressState(
        int done, int refused, int requests, Optional<Long> left, Optional<Duration> toGo, Optional<Instant> opensAt) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm'Z'");

    /** Returns it for a line of its own. */
    String words() {
        return refused + " refused; " + requests + (requests == 1 ? " request" : " requests") + " spent"
                + left.map(most -> ", " + most + " left").orElse("")
                + opensAt.map(when -> "; too few: the limit opens again " + Times.utc(when))
                        .or(() -> toGo.map(time -> "; about " + length(time) + " to go"))
                        .orElse("");
    }

    /** Returns it for the place beside a bar. */
    String brief() {
        return counts()
                + left.map(most -> ", " + most + " left").orElse("")
                + opensAt.map(when -> " until " + hour(when))
                        .or(() -> toGo.map(time -> ", " + length(time)))
                        .orElse("");
    }

    /** Returns it for the place beside a bar while nothing goes on. */
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
