package dev.socialscheduler.emulator.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** The content of a request as text, the same for identical requests. The start time of a search is left out. */
final class RequestFingerprint {
    private static final Set<String> PASSING = Set.of("createdAt", "since", "after", "access_token");

    private RequestFingerprint() {}

    static String of(Call call) {
        StringBuilder text = new StringBuilder(call.rootFields().toString());
        add(call.variables(), text);
        return text.toString();
    }

    private static void add(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                if (!PASSING.contains(field.getKey())) {
                    text.append(field.getKey()).append('=');
                    add(field.getValue(), text);
                }
            }
        } else if (node.isArray()) {
            node.forEach(element -> add(element, text));
        } else {
            text.append(node.asText());
        }
        text.append(';');
    }
}
