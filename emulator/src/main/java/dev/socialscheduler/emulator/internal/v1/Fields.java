package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;
import org.jspecify.annotations.Nullable;

/** Writes one object of a response according to the active quirks. */
final class Fields {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode node = V1Json.object();
    private final V1Quirks quirks;

    Fields(V1Quirks quirks) {
        this.quirks = quirks;
    }

    /** Adds the id under both names, as in real bodies; the documentation has one. */
    Fields id(String id) {
        boolean one = quirks.has(V1Quirk.ID_ONLY) || quirks.has(V1Quirk.DOCUMENTED_FIELDS_ONLY);
        if (!one) {
            node.put("_id", id);
        }
        if (!quirks.has(V1Quirk.UNDERSCORE_ID_ONLY)) {
            node.put("id", id);
        }
        return this;
    }

    /** Adds a documented field. */
    Fields with(String name, @Nullable Object value) {
        boolean emptied = value == null && quirks.has(V1Quirk.NULLS_ARE_EMPTY_TEXTS);
        node.set(name, MAPPER.valueToTree(emptied ? "" : value));
        return this;
    }

    /** Adds a field, unless it has no value. */
    Fields withPresent(String name, @Nullable Object value) {
        return value == null ? this : with(name, value);
    }

    /** Adds a field that appears only in captures and in Buffer's own clients. */
    Fields extra(String name, @Nullable Object value) {
        return quirks.has(V1Quirk.DOCUMENTED_FIELDS_ONLY) ? this : with(name, value);
    }

    /** Adds such a field, unless it has no value and nulls are not empty texts. */
    Fields extraPresent(String name, @Nullable Object value) {
        boolean shown = value != null || quirks.has(V1Quirk.NULLS_ARE_EMPTY_TEXTS);
        return shown ? extra(name, value) : this;
    }

    ObjectNode node() {
        return node;
    }
}
