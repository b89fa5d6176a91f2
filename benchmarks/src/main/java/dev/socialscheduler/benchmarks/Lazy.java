package dev.socialscheduler.benchmarks;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is created on first use. Thread-safe. */
final class Lazy<T> {

    private final Supplier<T> make;
    private volatile @Nullable T made;

    Lazy(Supplier<T> make) {
        this.make = make;
    }

    T get() {
        T value = made;
        return value == null ? make() : value;
    }

    private synchronized T make() {
        T value = made;
        if (value == null) {
            value = make.get();
            made = value;
        }
        return value;
    }

    void ifMade(Consumer<T> action) {
        T value = made;
        if (value != null) {
            action.accept(value);
        }
    }
}
