package dev.socialscheduler.emulator.internal.graphql.validation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import graphql.language.AstPrinter;
import graphql.language.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints values in messages as the reference implementation of GraphQL does: short, and at most two levels deep. */
public final class Inspect {
    private static final int DEEPEST = 2;
    private static final int LONGEST_LIST = 10;

    private Inspect() {}

    /** Prints a value from the variables. */
    public static String value(@Nullable Object value) {
        return value(value, 0);
    }

    /** Prints a value in a document. */
    public static String literal(Value<?> literal) {
        return AstPrinter.printAst(literal);
    }

    private static String value(@Nullable Object value, int depth) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Map<?, ?> map) {
            return object(map, depth);
        }
        if (value instanceof List<?> list) {
            return list(list, depth);
        }
        return String.valueOf(value);
    }

    private static String object(Map<?, ?> map, int depth) {
        if (map.isEmpty()) {
            return "{}";
        }
        if (depth > DEEPEST) {
            return "[Object]";
        }
        List<String> fields = new ArrayList<>();
        map.forEach((name, value) -> fields.add(name + ": " + value(value, depth + 1)));
        return "{ " + String.join(", ", fields) + " }";
    }

    private static String list(List<?> list, int depth) {
        if (list.isEmpty()) {
            return "[]";
        }
        if (depth > DEEPEST) {
            return "[Array]";
        }
        List<String> items = new ArrayList<>();
        list.stream().limit(LONGEST_LIST).forEach(item -> items.add(value(item, depth + 1)));
        int more = list.size() - LONGEST_LIST;
        if (more > 0) {
            items.add("... " + more + (more == 1 ? " more item" : " more items"));
        }
        return "[" + String.join(", ", items) + "]";
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }
}
