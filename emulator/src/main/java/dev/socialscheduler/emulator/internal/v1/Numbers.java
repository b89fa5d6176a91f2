package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** Converts every integer of a response into a number with a fraction. */
final class Numbers {
    private Numbers() {}

    static JsonNode asFloats(JsonNode node) {
        if (node.isIntegralNumber()) {
            return DecimalNode.valueOf(new BigDecimal(node.asText() + ".0"));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = V1Json.object();
            V1Json.names(object).forEach(name -> copy.set(name, asFloats(object.path(name))));
            return copy;
        }
        return node instanceof ArrayNode array ? V1Json.array(array, Numbers::asFloats) : node;
    }
}
