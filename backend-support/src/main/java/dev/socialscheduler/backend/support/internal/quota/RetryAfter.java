package dev.socialscheduler.backend.support.internal.quota;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Retry-After}: seconds, or an HTTP date. */
public final class RetryAfter {

    private RetryAfter() {}

    /** Returns the retry time, or nothing if the header is absent or malformed. */
    public static Optional<Instant> parse(@Nullable String header, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        String text = header.strip();
        try {
            return text.matches("\\d{1,10}")
                    ? Optional.of(now.plusSeconds(Long.parseLong(text)))
                    : Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
