package dev.socialscheduler.backend.v1;

import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.internal.LogTopics;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns of the retirement of v1, in a notice and with every failure. Days are in UTC. Thread-safe. */
final class Retirement {

    static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    private static final List<LocalDate> BROWN_OUTS = List.of(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 12, 9));

    private static final String SET = "set social-scheduler.backend=graphql";
    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.RETIREMENT);

    private final Clock clock;
    private final AtomicBoolean told = new AtomicBoolean();

    Retirement(Clock clock) {
        this.clock = clock;
    }

    /** Logs the notice, once. */
    void warnOnce() {
        if (told.compareAndSet(false, true)) {
            LOG.warn(notice());
        }
    }

    /** Returns the notice for the current day. */
    String notice() {
        long days = ChronoUnit.DAYS.between(today(), DAY);
        return days <= 0
                ? over()
                : "Buffer switches off its REST API v1 on " + DAY + ", " + days + (days == 1 ? " day" : " days")
                        + " from now, with planned brown-outs on " + BROWN_OUTS.get(0) + " and "
                        + BROWN_OUTS.get(1) + "; " + SET + " before.";
    }

    /** Adds a remark to a failure after the retirement or on the day of a brown-out. */
    SchedulerException remarked(SchedulerException failure) {
        if (!today().isBefore(DAY)) {
            return failure.remark(over());
        }
        return BROWN_OUTS.contains(today()) ? failure.remark("Buffer planned a brown-out of v1 for today.") : failure;
    }

    private static String over() {
        return "v1 was retired on " + DAY + "; " + SET + ".";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
