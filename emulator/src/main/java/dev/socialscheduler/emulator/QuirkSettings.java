package dev.socialscheduler.emulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.http.Request;
import dev.socialscheduler.emulator.quirks.Quirk;
import dev.socialscheduler.emulator.quirks.Quirks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The quirks of one face over HTTP, as JSON: {@code ["idOnly", "numbersAreFloats"]}. */
final class QuirkSettings<Q extends Enum<Q> & Quirk> {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Quirks<Q> quirks;
    private final List<Q> known;

    QuirkSettings(Quirks<Q> quirks, Class<Q> known) {
        this.quirks = quirks;
        this.known = List.of(known.getEnumConstants());
    }

    /** Returns the response to a GET, POST or DELETE that was executed. */
    ObjectNode shownAfter(Request request) throws JsonProcessingException {
        if (request.method().equals("POST")) {
            show(MAPPER.readTree(request.body()));
        } else if (request.method().equals("DELETE")) {
            quirks.clear();
        }
        ObjectNode body = MAPPER.createObjectNode();
        ArrayNode shown = body.putArray("shown");
        quirks.shown().stream().sorted().map(FaultReader::wireName).forEach(shown::add);
        return body;
    }

    private void show(JsonNode words) {
        List<Q> wanted = new ArrayList<>();
        words.forEach(word -> wanted.add(quirk(word.asText())));
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException(
                    "Send a list of quirks such as [\"" + FaultReader.wireName(known.get(0)) + "\"]");
        }
        wanted.forEach(quirks::show);
    }

    private Q quirk(String word) {
        return known.stream()
                .filter(quirk -> FaultReader.wireName(quirk).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown quirk '" + word + "'; expected one of "
                        + known.stream().map(FaultReader::wireName).collect(Collectors.joining(", "))));
    }
}
