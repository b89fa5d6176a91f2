package dev.socialscheduler.contract.pact;

import au.com.dius.pact.core.support.Json;
import au.com.dius.pact.core.support.json.JsonParser;
import au.com.dius.pact.core.support.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a pact as JSON, always the same for the same pact: keys in order, and on one line what fits there. */
final class PactText {

    private static final int WIDTH = 140;

    private PactText() {}

    static String of(@Nullable Object value) {
        return write(Json.toJson(value), 0) + "\n";
    }

    /** Returns a pact's text in the form in which this class writes it, whoever wrote it. */
    static String normalized(String json) {
        return write(JsonParser.parseString(json), 0) + "\n";
    }

    private static String write(JsonValue value, int indent) {
        String line = line(value);
        if (indent + line.length() <= WIDTH || !(value.isObject() || value.isArray())) {
            return line;
        }
        return value.isObject()
                ? lines("{", entries(value, indent + 2), "}", indent)
                : lines("[", items(value, indent + 2), "]", indent);
    }

    private static List<String> entries(JsonValue object, int indent) {
        List<String> entries = new ArrayList<>();
        sorted(object).forEach((key, value) -> entries.add(quoted(key) + ": " + write(value, indent)));
        return entries;
    }

    private static List<String> items(JsonValue array, int indent) {
        return values(array).stream().map(value -> write(value, indent)).toList();
    }

    private static String lines(String open, List<String> parts, String close, int indent) {
        String start = "\n" + " ".repeat(indent + 2);
        return open + start + String.join("," + start, parts) + "\n" + " ".repeat(indent) + close;
    }

    private static String line(JsonValue value) {
        if (value.isObject()) {
            List<String> entries = new ArrayList<>();
            sorted(value).forEach((key, entry) -> entries.add(quoted(key) + ": " + line(entry)));
            return "{" + String.join(", ", entries) + "}";
        }
        return value.isArray()
                ? "["
                        + String.join(
                                ", ", values(value).stream().map(PactText::line).toList()) + "]"
                : value.serialise();
    }

    private static Map<String, JsonValue> sorted(JsonValue object) {
        return new TreeMap<>(object.asObject().getEntries());
    }

    private static Collection<JsonValue> values(JsonValue array) {
        return array.asArray().getValues();
    }

    private static String quoted(String key) {
        return new JsonValue.StringValue(key).serialise();
    }
}
