package dev.socialscheduler.emulator.internal.v1;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameter {@code scheduled_at}: unix seconds, or ISO 8601, which is UTC without an offset. */
final class ScheduledAt {
    private static final String NAME = "scheduled_at";
    private static final Pattern OFFSET = Pattern.compile("T.*(Z|[+-]\\d\\d(:?\\d\\d)?)$");

    private ScheduledAt() {}

    static @Nullable Instant read(Form form) {
        return form.text(NAME).map(ScheduledAt::parse).orElse(null);
    }

    /** Returns whether it was sent but is empty, which removes the custom time of an update. */
    static boolean isEmptied(Form form) {
        return form.has(NAME) && form.text(NAME).isEmpty();
    }

    private static Instant parse(String given) {
        try {
            if (given.matches("\\d{1,11}")) {
                return Instant.ofEpochSecond(Long.parseLong(given));
            }
            return iso(given.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T"));
        } catch (DateTimeException e) {
            throw V1Exception.of(
                    ErrorCode.PARAMETER_NOT_RECOGNISED, NAME + " must be unix seconds or an ISO 8601 date and time");
        }
    }

    private static Instant iso(String text) {
        if (text.length() == 10) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        if (!OFFSET.matcher(text).find()) {
            return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        }
        String withColon = text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2").replaceFirst("([+-]\\d\\d)$", "$1:00");
        return OffsetDateTime.parse(withColon).toInstant();
    }
}
