package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a form or a query as PHP does: {@code a[]=x} appends, {@code a[k]=x} nests, and a repeated name keeps its last
 * value. PHP's lists are maps with numeric keys, so they are objects here. As in PHP, values that are nested too
 * deeply, and all pairs after the thousandth, are dropped.
 */
final class FormReader {
    private static final int MAX_PAIRS = 1_000;
    private static final int DEEPEST = 64;

    private FormReader() {}

    static ObjectNode read(String encoded) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        int pairs = 0;
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = PercentDecoder.decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : PercentDecoder.decode(pair.substring(equals + 1));
            if (!name.isEmpty() && pairs++ < MAX_PAIRS) {
                put(root, path(name), value);
            }
        }
        return root;
    }

    private static void put(ObjectNode root, List<String> path, String value) {
        if (path.size() > DEEPEST) {
            return;
        }
        ObjectNode place = root;
        for (String step : path.subList(0, path.size() - 1)) {
            String key = key(place, step);
            JsonNode next = place.get(key);
            place = next instanceof ObjectNode inner ? inner : place.putObject(key);
        }
        place.put(key(place, path.get(path.size() - 1)), value);
    }

    private static String key(ObjectNode place, String step) {
        if (!step.isEmpty()) {
            return step;
        }
        int next = 0;
        for (String key : V1Json.names(place)) {
            next = key.matches("\\d{1,8}") ? Math.max(next, Integer.parseInt(key) + 1) : next;
        }
        return String.valueOf(next);
    }

    /** Splits {@code a[b][]} into a, b and the empty text. An unclosed bracket is part of the name. */
    private static List<String> path(String name) {
        int open = name.indexOf('[');
        if (open <= 0 || name.indexOf(']', open) < 0) {
            return List.of(name);
        }
        List<String> path = new ArrayList<>();
        path.add(name.substring(0, open));
        while (open >= 0 && open < name.length() && name.charAt(open) == '[') {
            int close = name.indexOf(']', open);
            if (close < 0) {
                break;
            }
            path.add(name.substring(open + 1, close));
            open = close + 1;
        }
        return path;
    }
}
