package dev.socialscheduler.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Components of a type, listed once for {@code equals}, {@code hashCode} and {@code toString}, so that these are
 * consistent as in a record. Not thread-safe.
 */
public final class Components {

    private final String type;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Components(String type) {
        this.type = type;
    }

    /** Returns an empty list of components for a type. */
    public static Components of(String type) {
        return new Components(type);
    }

    /** Adds a component. */
    public Components with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Components that && type.equals(that.type) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the components in the format of a record. */
    @Override
    public String toString() {
        StringJoiner shown = new StringJoiner(", ", type + "[", "]");
        values.forEach((name, value) -> shown.add(name + "=" + value));
        return shown.toString();
    }
}
