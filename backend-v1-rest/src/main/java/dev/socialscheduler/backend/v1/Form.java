package dev.socialscheduler.backend.v1;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form, in the order in which they were added. Null and empty values are omitted, because v1 would
 * treat them as values. Not thread-safe.
 */
final class Form {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Form add(String name, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            fields.put(name, value);
        }
        return this;
    }

    /** Adds a field once for each value; the name ends in brackets, or PHP would keep the last value only. */
    Form addAll(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
        return this;
    }

    Map<String, ?> fields() {
        return fields;
    }
}
