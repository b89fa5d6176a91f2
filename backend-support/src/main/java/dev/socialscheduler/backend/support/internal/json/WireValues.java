package dev.socialscheduler.backend.support.internal.json;

import com.squareup.moshi.JsonDataException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decodes wire values. Malformed ones cause a {@link JsonDataException} that names their path. */
public final class WireValues {

    private WireValues() {}

    /** Returns a required value. */
    public static <T> T required(@Nullable T value, String path) {
        if (value == null) {
            throw new JsonDataException("the required value " + path + " is missing");
        }
        return value;
    }

    /** Returns whether a value is present and true. */
    public static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    /** Maps every value of a list; an absent list is empty. */
    public static <T, R> List<R> list(@Nullable List<T> values, Function<T, R> mapping) {
        if (values == null || values.isEmpty()) {
            return List.of();
        }
        List<R> mapped = new ArrayList<>(values.size());
        for (T value : values) {
            if (value == null) {
                throw new JsonDataException("a value in a list is missing");
            }
            mapped.add(mapping.apply(value));
        }
        return Collections.unmodifiableList(mapped);
    }

    /** Returns the day of the week for its first three letters in lower case, or nothing for another word. */
    public static Optional<DayOfWeek> dayOfWeek(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day ->
                        day.name().substring(0, 3).toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** Returns a time of day, written with 24 hours. */
    public static LocalTime timeOfDay(String text, String path) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new JsonDataException("the value " + path + " is not a time of day: " + text, e);
        }
    }
}
