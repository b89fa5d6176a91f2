package dev.socialscheduler.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a builder must have been given before it can build: everything that is missing is reported at once. */
public final class Required {

    private final String type;
    private final List<String> missing = new ArrayList<>();

    private Required(String type) {
        this.type = type;
    }

    /** Begins with what is to be built. */
    public static Required by(String type) {
        return new Required(type);
    }

    /** Adds a component and what the builder was given for it. */
    public Required with(String name, @Nullable Object value) {
        if (value == null) {
            missing.add(name);
        }
        return this;
    }

    /**
     * Ends the list.
     *
     * @throws IllegalStateException if anything is missing
     */
    public void check() {
        if (!missing.isEmpty()) {
            throw new IllegalStateException(type + " is incomplete; set " + String.join(", ", missing) + " first.");
        }
    }
}
