package dev.socialscheduler.backend.support.internal.quota;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Retry-After}: seconds, or an HTTP date. */
public final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("\\d+");

    /** More digits are certainly longer than the longest wait, and might not fit into a number. */
    private static final int DIGITS = 9;

    private RetryAfter() {}

    /**
     * Returns the retry time, or nothing if the header is absent or malformed. A time beyond any rate limit window is
     * replaced by the end of the longest one.
     */
    public static Optional<Instant> parse(@Nullable String header, Instant now) {
        return parse(header, now, HintLimits.LONGEST);
    }

    /** Does the same for a window whose length nobody knows: a later time is replaced by a quarter of an hour. */
    public static Optional<Instant> parseOfUnknownWindow(@Nullable String header, Instant now) {
        return parse(header, now, HintLimits.UNKNOWN);
    }

    private static Optional<Instant> parse(@Nullable String header, Instant now, Duration longest) {
        Instant latest = now.plus(longest).plusSeconds(1); // one second more, so that the ledger notices
        return header == null
                ? Optional.empty()
                : time(header.strip(), now).map(time -> time.isAfter(latest) ? latest : time);
    }

    private static Optional<Instant> time(String text, Instant now) {
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(text.length() > DIGITS ? Instant.MAX : now.plusSeconds(Long.parseLong(text)));
        }
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
