package dev.socialscheduler.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that a builder requires: all missing values are reported at once. */
public final class Required {

    private final String type;
    private final List<String> missing = new ArrayList<>();

    private Required(String type) {
        this.type = type;
    }

    /** Returns an empty list of requirements for the type to be built. */
    public static Required by(String type) {
        return new Required(type);
    }

    /** Adds a component and its value in the builder. */
    public Required with(String name, @Nullable Object value) {
        if (value == null) {
            missing.add(name);
        }
        return this;
    }

    /**
     * Checks that no value is missing.
     *
     * @throws IllegalStateException if a value is missing
     */
    public void check() {
        if (!missing.isEmpty()) {
            throw new IllegalStateException(type + " is incomplete; set " + String.join(", ", missing) + " first.");
        }
    }
}
