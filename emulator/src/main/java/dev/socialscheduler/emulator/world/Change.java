package dev.socialscheduler.emulator.world;

import org.jspecify.annotations.Nullable;

/** A field of an edit: omitted, or given and possibly null. Omitted is not the same as null. */
public record Change<T>(boolean given, @Nullable T value) {
    /** Returns an omitted field. */
    public static <T> Change<T> none() {
        return new Change<>(false, null);
    }

    /** Returns a given field; null clears it. */
    public static <T> Change<T> to(@Nullable T value) {
        return new Change<>(true, value);
    }

    /** Returns the new value if it was given and is not null, otherwise the old one. */
    public T orKeep(T old) {
        return value != null ? value : old;
    }

    /** Returns the new value, {@code cleared} if null was given, or the old value if the field was omitted. */
    public T apply(T old, T cleared) {
        if (!given) {
            return old;
        }
        return value != null ? value : cleared;
    }
}
