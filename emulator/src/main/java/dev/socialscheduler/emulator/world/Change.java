package dev.socialscheduler.emulator.world;

import org.jspecify.annotations.Nullable;

/** One field of an edit: left out, or given, and then possibly null. Left out is not null. */
public record Change<T>(boolean given, @Nullable T value) {
    /** The field was left out. */
    public static <T> Change<T> none() {
        return new Change<>(false, null);
    }

    /** The field was given; null clears it. */
    public static <T> Change<T> to(@Nullable T value) {
        return new Change<>(true, value);
    }

    /** The new value if it was given and is not null, else the old one. */
    public T orKeep(T old) {
        return value != null ? value : old;
    }

    /** The new value, {@code cleared} if null was given, the old one if the field was left out. */
    public T apply(T old, T cleared) {
        if (!given) {
            return old;
        }
        return value != null ? value : cleared;
    }
}
