package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of one request: from the query for reads, from the form for writes. */
final class Form {
    private static final Set<String> YES = Set.of("1", "true", "yes", "on");

    private final ObjectNode values;

    Form(ObjectNode values) {
        this.values = values;
    }

    boolean has(String name) {
        return values.has(name);
    }

    Set<String> names() {
        return Set.copyOf(V1Json.names(values));
    }

    /** Returns a text parameter, if it was sent and is not empty. */
    Optional<String> text(String name) {
        return text(values, name);
    }

    /** Returns the text of a nested parameter, such as {@code media[photo]}. */
    Optional<String> text(String name, String key) {
        return text(values.path(name), key);
    }

    JsonNode node(String name) {
        return values.path(name);
    }

    boolean flag(String name, boolean otherwise) {
        return text(name)
                .map(value -> YES.contains(value.toLowerCase(Locale.ROOT)))
                .orElse(otherwise);
    }

    /** Reads {@code a[]=x&a[]=y}. A plain {@code a=x} is a list of one. */
    List<String> texts(String name) {
        return texts(values.path(name));
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        if (list.isTextual()) {
            texts.add(list.textValue());
        }
        list.forEach(element -> texts.add(element.asText("")));
        texts.removeIf(String::isBlank);
        return texts;
    }

    /** Returns a whole number of at least {@code least}, or rejects the request. */
    int number(String name, int otherwise, int least) {
        @Nullable String given = text(name).orElse(null);
        if (given == null) {
            return otherwise;
        }
        if (!given.matches("-?\\d{1,9}")) {
            throw V1Exception.of(ErrorCode.PARAMETER_NOT_RECOGNISED, name + " must be a whole number");
        }
        if (Integer.parseInt(given) < least) {
            throw V1Exception.of(ErrorCode.OUT_OF_BOUNDS, name + " must be at least " + least);
        }
        return Integer.parseInt(given);
    }

    /** Returns unix seconds, or 0 if the parameter is absent. */
    long seconds(String name) {
        String given = text(name).orElse("0");
        if (!given.matches("\\d{1,11}")) {
            throw V1Exception.of(ErrorCode.PARAMETER_NOT_RECOGNISED, name + " must be unix seconds");
        }
        return Long.parseLong(given);
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.path(name).textValue()).filter(text -> !text.isEmpty());
    }
}
