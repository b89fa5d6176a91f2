package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;
import org.jspecify.annotations.Nullable;

/** Writes one object of an answer, as the quirks of the moment want it. */
final class Fields {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode node = V1Json.object();
    private final V1Quirks quirks;

    Fields(V1Quirks quirks) {
        this.quirks = quirks;
    }

    /** Real bodies have both names, the documentation has one. */
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

    /** A field of the documentation. */
    Fields with(String name, @Nullable Object value) {
        boolean emptied = value == null && quirks.has(V1Quirk.NULLS_ARE_EMPTY_TEXTS);
        node.set(name, MAPPER.valueToTree(emptied ? "" : value));
        return this;
    }

    /** A field that is left out where there is no value. */
    Fields withPresent(String name, @Nullable Object value) {
        return value == null ? this : with(name, value);
    }

    /** A field that only captures and Buffer's own clients show. */
    Fields extra(String name, @Nullable Object value) {
        return quirks.has(V1Quirk.DOCUMENTED_FIELDS_ONLY) ? this : with(name, value);
    }

    /** Such a field, left out where there is no value unless nulls are empty texts. */
    Fields extraPresent(String name, @Nullable Object value) {
        boolean shown = value != null || quirks.has(V1Quirk.NULLS_ARE_EMPTY_TEXTS);
        return shown ? extra(name, value) : this;
    }

    ObjectNode node() {
        return node;
    }
}
