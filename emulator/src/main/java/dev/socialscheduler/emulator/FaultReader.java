package dev.socialscheduler.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.world.RateWindow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Faults as JSON: {@code {"kind": "loseAnswer", "on": "createPost"}}, with {@code delay}, {@code count}, {@code status}
 * or {@code window} if the kind requires it.
 */
final class FaultReader {
    private FaultReader() {}

    /** Reads one fault, or a list. */
    static Fault[] read(JsonNode body) {
        List<Fault> faults = new ArrayList<>();
        if (body.isArray()) {
            body.forEach(element -> faults.add(fault(element)));
        } else {
            faults.add(fault(body));
        }
        return faults.toArray(Fault[]::new);
    }

    static ObjectNode write(Fault fault) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("kind", wireName(fault.kind()));
        RateWindow window = fault.window();
        return json.put("delay", fault.delay().toString())
                .put("count", fault.count())
                .put("status", fault.status())
                .put("window", window == null ? null : window.wireName())
                .put("on", fault.rootField());
    }

    /** Returns {@code loseAnswer} for {@code LOSE_ANSWER}. */
    static String wireName(Enum<?> constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.length() == 0 ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }

    private static Fault fault(JsonNode json) {
        return new Fault(
                kind(json.path("kind").asText()),
                Duration.parse(json.path("delay").asText("PT0S")),
                json.path("count").asInt(0),
                json.path("status").asInt(502),
                window(json.path("window").asText(RateWindow.QUARTER_HOUR.wireName()), json),
                json.path("on").textValue());
    }

    private static Fault.Kind kind(String word) {
        return Arrays.stream(Fault.Kind.values())
                .filter(kind -> wireName(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown fault '" + word + "'; expected one of "
                        + Arrays.stream(Fault.Kind.values())
                                .map(FaultReader::wireName)
                                .collect(Collectors.joining(", "))));
    }

    private static @Nullable RateWindow window(String word, JsonNode json) {
        if (kind(json.path("kind").asText()) != Fault.Kind.RATE_LIMITED) {
            return null;
        }
        return Arrays.stream(RateWindow.values())
                .filter(window -> window.wireName().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("window must be one of 15m, 24h, 30d, but was '" + word + "'"));
    }
}
