package dev.socialscheduler.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.v1.V1Quirk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Quirks of the older API as JSON: {@code ["idOnly", "numbersAreFloats"]}. */
final class QuirkReader {
    private QuirkReader() {}

    static V1Quirk[] read(JsonNode words) {
        List<V1Quirk> quirks = new ArrayList<>();
        words.forEach(word -> quirks.add(quirk(word.asText())));
        if (quirks.isEmpty()) {
            throw new IllegalArgumentException("Send a list of quirks such as [\"idOnly\", \"numbersAreFloats\"]");
        }
        return quirks.toArray(V1Quirk[]::new);
    }

    static ObjectNode write(Set<V1Quirk> quirks) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode shown = body.putArray("shown");
        quirks.stream().sorted().map(FaultReader::word).forEach(shown::add);
        return body;
    }

    private static V1Quirk quirk(String word) {
        return Arrays.stream(V1Quirk.values())
                .filter(quirk -> FaultReader.word(quirk).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is not a quirk; known are "
                        + Arrays.stream(V1Quirk.values()).map(FaultReader::word).collect(Collectors.joining(", "))));
    }
}
