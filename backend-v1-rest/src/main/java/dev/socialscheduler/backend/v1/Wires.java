package dev.socialscheduler.backend.v1;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.backend.support.internal.json.WireValues;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decodes values: v1 writes an empty text for none, seconds for times, and zero for no time. */
final class Wires {

    private Wires() {}

    /** Returns a text, or null for an empty one, by which v1 denotes none. */
    static @Nullable String text(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** Returns a text, or an empty one for null. */
    static String textOrEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Returns the first text that is not empty, or null. */
    static @Nullable String first(@Nullable String one, @Nullable String other) {
        String text = text(one);
        return text == null ? text(other) : text;
    }

    /** Returns the identifier that v1 writes as {@code id}, as {@code _id}, or as both. */
    static String id(@Nullable String id, @Nullable String underscoreId, String path) {
        return WireValues.required(first(id, underscoreId), path);
    }

    /** Returns a required, non-empty text. */
    static String required(@Nullable String text, String path) {
        return WireValues.required(text(text), path);
    }

    static @Nullable Instant time(@Nullable Long seconds) {
        return seconds == null || seconds == 0 ? null : Instant.ofEpochSecond(seconds);
    }

    static Instant requiredTime(@Nullable Long seconds, String path) {
        return WireValues.required(time(seconds), path);
    }

    /** Checks that a response is about the requested item. */
    static void same(Object asked, Object answered) {
        if (!asked.equals(answered)) {
            throw new JsonDataException("it describes " + answered + ", not " + asked);
        }
    }
}
