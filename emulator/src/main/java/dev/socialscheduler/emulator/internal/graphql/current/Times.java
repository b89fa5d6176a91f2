package dev.socialscheduler.emulator.internal.graphql.current;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code DateTime}: ISO 8601 with an offset in the input (or a plain date), always milliseconds and Z in the output.
 */
public final class Times {
    private static final DateTimeFormatter OUT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Times() {}

    public static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : OUT.format(time);
    }

    static boolean isValid(String text) {
        return parse(text).isPresent();
    }

    static Optional<Instant> parse(String text) {
        try {
            return Optional.of(
                    text.length() == 10
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // the caller reports the invalid value
        }
    }
}
