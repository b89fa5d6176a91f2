package dev.socialscheduler.backend.graphql.internal.client;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of several root fields, by their names in the document, as plain JSON values. Immutable. */
public final class Payloads {

    private final Map<String, Object> byName;

    Payloads(Map<String, Object> byName) {
        this.byName = byName;
    }

    /** Returns the value of a root field, or null if it is null or missing. */
    public @Nullable Object get(String name) {
        return byName.get(name);
    }
}
