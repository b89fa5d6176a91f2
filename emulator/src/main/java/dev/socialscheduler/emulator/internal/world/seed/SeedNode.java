package dev.socialscheduler.emulator.internal.world.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One object of a world file, with its position in the file. Each getter reports an invalid value and its position. A
 * field that is never read is a fault too, so that a misspelled field is always reported.
 */
final class SeedNode {
    private final String path;
    private final JsonNode json;
    private final Set<String> known = new HashSet<>();

    SeedNode(String path, JsonNode json) {
        this.path = path;
        this.json = json;
        if (!json.isObject()) {
            throw fault(path, "expected an object, but found " + json.getNodeType());
        }
    }

    String text(String field) {
        String value = optionalText(field);
        if (value == null) {
            throw fault(at(field), "is required");
        }
        return value;
    }

    String text(String field, String otherwise) {
        String value = optionalText(field);
        return value == null ? otherwise : value;
    }

    @Nullable
    String optionalText(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            throw fault(at(field), "expected a string, but found " + value);
        }
        return value.textValue();
    }

    @Nullable
    Integer optionalInteger(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isInt()) {
            throw fault(at(field), "expected an integer, but found " + value);
        }
        return value.intValue();
    }

    boolean flag(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return false;
        }
        if (!value.isBoolean()) {
            throw fault(at(field), "expected true or false, but found " + value);
        }
        return value.booleanValue();
    }

    ZoneId zone(String field) {
        String name = text(field);
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw fault(at(field), "'" + name + "' is not an IANA time zone");
        }
        return ZoneId.of(name);
    }

    /** Returns an instant given as a duration from now ({@code PT36H}), or null if the field is absent. */
    @Nullable
    Instant distance(String field, Instant now, int direction) {
        String value = optionalText(field);
        if (value == null) {
            return null;
        }
        try {
            return now.plus(Duration.parse(value).multipliedBy(direction));
        } catch (DateTimeParseException e) {
            throw fault(at(field), "'" + value + "' is not a duration such as PT36H or P2D");
        }
    }

    /** Returns a word of a fixed set. */
    <T> T word(String field, Function<String, @Nullable T> reading) {
        String value = text(field);
        T found = reading.apply(value);
        if (found == null) {
            throw fault(at(field), "unknown value '" + value + "'");
        }
        return found;
    }

    <T> T word(String field, T otherwise, Function<String, @Nullable T> reading) {
        return optionalText(field) == null ? otherwise : word(field, reading);
    }

    List<SeedNode> objects(String field) {
        List<SeedNode> nodes = new ArrayList<>();
        Iterator<JsonNode> elements = array(field).elements();
        for (int i = 0; elements.hasNext(); i++) {
            nodes.add(new SeedNode(at(field) + "[" + i + "]", elements.next()));
        }
        return nodes;
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(field)) {
            if (!element.isTextual()) {
                throw fault(at(field), "expected a list of strings, but found " + element);
            }
            texts.add(element.textValue());
        }
        return texts;
    }

    @Nullable
    SeedNode object(String field) {
        JsonNode value = value(field);
        return value == null ? null : new SeedNode(at(field), value);
    }

    /** Call this after the last getter. Fields that were not read are reported as faults. */
    void finish() {
        Iterator<String> names = json.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!known.contains(name)) {
                throw fault(
                        at(name),
                        "unknown field; expected one of "
                                + known.stream().sorted().toList());
            }
        }
    }

    IllegalArgumentException fault(String field, String what) {
        return new IllegalArgumentException((field.isEmpty() ? "the file" : field) + ": " + what);
    }

    String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private JsonNode array(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return JsonNodeFactory.instance.arrayNode();
        }
        if (!value.isArray()) {
            throw fault(at(field), "expected a list, but found " + value.getNodeType());
        }
        return value;
    }

    private @Nullable JsonNode value(String field) {
        known.add(field);
        JsonNode value = json.get(field);
        return value == null || value.isNull() ? null : value;
    }
}
