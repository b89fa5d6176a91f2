package dev.socialscheduler.cli.calendar;

import dev.socialscheduler.ShareMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A posting time as users write it: a time with an offset, a local time, or a keyword.
 *
 * @param mode when the post goes out
 * @param draft whether the post is only a draft
 */
public record PostingTime(ShareMode mode, boolean draft) {

    private static final Pattern TIME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?(Z|[+-]\\d{2}:?\\d{2})?",
            Pattern.CASE_INSENSITIVE);

    private static final String FORMS =
            "Use 2026-12-01T09:00+01:00, 2026-12-01 09:00 (in the channel's time zone), queue, next, now or draft.";

    /**
     * Reads a time.
     *
     * @param zone time zone of a time without an offset; only called for such a time
     * @throws ValueException if the text is not a posting time, or if the local time does not exist exactly once
     */
    public static PostingTime parse(String text, Supplier<ZoneId> zone) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "", "queue" -> new PostingTime(new ShareMode.AddToQueue(), false);
            case "draft" -> new PostingTime(new ShareMode.AddToQueue(), true);
            case "next" -> new PostingTime(new ShareMode.ShareNext(), false);
            case "now" -> new PostingTime(new ShareMode.ShareNow(), false);
            default ->
                new PostingTime(
                        new ShareMode.CustomScheduled(
                                instant(text.strip(), zone).toInstant()),
                        false);
        };
    }

    private static OffsetDateTime instant(String text, Supplier<ZoneId> zone) {
        Matcher parts = TIME.matcher(text);
        if (!parts.matches()) {
            throw notATime(text);
        }
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(parts.group(1) + "T" + parts.group(2));
            if (parts.group(3) != null) {
                return local.atOffset(ZoneOffset.of(parts.group(3).toUpperCase(Locale.ROOT)));
            }
        } catch (DateTimeException e) {
            throw notATime(text);
        }
        return inZone(local, zone.get());
    }

    private static OffsetDateTime inZone(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 1 -> local.atOffset(offsets.get(0));
            case 0 -> throw skipped(local, zone);
            default -> throw twice(local, zone, offsets);
        };
    }

    private static ValueException skipped(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition gap = zone.getRules().getTransition(local);
        return new ValueException(
                words(local) + " does not exist in " + zone + ": the clocks go forward from "
                        + gap.getDateTimeBefore().toLocalTime() + " to "
                        + gap.getDateTimeAfter().toLocalTime() + ".",
                "Use another time, or add the offset, for example "
                        + local.plus(gap.getDuration()).atOffset(gap.getOffsetAfter()) + ".");
    }

    private static ValueException twice(LocalDateTime local, ZoneId zone, List<ZoneOffset> offsets) {
        return new ValueException(
                words(local) + " occurs twice in " + zone + ": the clocks go back.",
                "Add the offset: " + local.atOffset(offsets.get(0)) + " is the first, " + local.atOffset(offsets.get(1))
                        + " the second.");
    }

    private static ValueException notATime(String text) {
        return new ValueException("\"" + text + "\" is not a posting time.", FORMS);
    }

    private static String words(LocalDateTime local) {
        return local.toLocalDate() + " " + local.toLocalTime();
    }
}
