package dev.socialscheduler.backend.support.internal.quota;

import dev.socialscheduler.internal.LogTopics;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Limits how long the provider can stop a scheduler with a header. A window is free again after its own length, so a
 * later time is a mistake, for example milliseconds instead of seconds. Belongs to one scheduler, whose log has one
 * warning about it. Thread-safe.
 */
final class HintLimits {

    /** Longer than any window of a provider. */
    static final Duration LONGEST = Duration.ofDays(31);

    /** The limit if nobody knows the window: the provider's shortest one. */
    static final Duration UNKNOWN = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.QUOTA);
    private static final Pattern NAME = Pattern.compile(
            "(?:.*\\D)?(\\d{1,6}) ?-?(s|sec|m|min|minutes?|h|hours?|d|days?)", Pattern.CASE_INSENSITIVE);

    private final AtomicBoolean hasWarned = new AtomicBoolean();

    /** Returns the length of a window, unless it is too long for one. */
    static Duration ofLength(Duration length) {
        return length.compareTo(LONGEST) < 0 ? length : LONGEST;
    }

    /** Returns the length that the name of a window states, for example {@code 15m} or {@code 100-in-15min}. */
    static @Nullable Duration ofName(String name) {
        Matcher found = NAME.matcher(name);
        if (!found.matches()) {
            return null;
        }
        long number = Long.parseLong(found.group(1));
        return ofLength(
                switch (Character.toLowerCase(found.group(2).charAt(0))) {
                    case 's' -> Duration.ofSeconds(number);
                    case 'm' -> Duration.ofMinutes(number);
                    case 'h' -> Duration.ofHours(number);
                    default -> Duration.ofDays(number);
                });
    }

    /** Returns whether a time is later than a window can be closed. */
    static boolean isBeyond(Instant hint, Duration length, Instant now) {
        return hint.isAfter(now.plus(length));
    }

    /** Returns the time, or the end of a window that began now if that is earlier. */
    Instant capped(Instant hint, Duration length, Instant now) {
        if (!isBeyond(hint, length, now)) {
            return hint;
        }
        if (hasWarned.compareAndSet(false, true)) {
            LOG.warn(
                    "The provider asked to send nothing until {}, which is longer than its rate limit window. One request"
                            + " is tried after {} instead. Further such requests are not reported.",
                    hint,
                    length);
        }
        return now.plus(length);
    }
}
