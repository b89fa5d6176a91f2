package dev.socialscheduler.emulator.internal.graphql.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;

/**
 * The combined meaning of {@code schedulingType}, {@code mode}, {@code dueAt} and {@code saveToDraft}. The gateway
 * document shows only one combination (scheduled, queue, a time). Contradictory input is rejected, not guessed.
 */
final class GatewayTiming {
    private GatewayTiming() {}

    /** Returns a copy of the input with the words of the current dialect. */
    static ObjectNode current(ObjectNode input) {
        ObjectNode current = input.deepCopy();
        current.put("mode", mode(input)).put("schedulingType", "automatic").put("saveToDraft", isDraft(input));
        return current;
    }

    private static String mode(ObjectNode input) {
        if (isNow(input)) {
            return sharedNow(input);
        }
        if (isDraft(input)) {
            refuseIf(
                    input.path("saveToDraft").isBoolean() && !wantsDraft(input),
                    "draft does not take saveToDraft: false");
            return "addToQueue"; // a draft has no time
        }
        refuseIf(!word(input, "mode").equals("queue"), "scheduled requires mode queue");
        return hasTime(input) ? "customScheduled" : "addToQueue";
    }

    private static String sharedNow(ObjectNode input) {
        refuseIf(wantsDraft(input), "now does not take saveToDraft: true");
        refuseIf(hasTime(input), "now does not take a dueAt");
        refuseIf(!word(input, "mode").equals("share"), "now requires mode share");
        return "shareNow";
    }

    private static void refuseIf(boolean contradiction, String message) {
        if (contradiction) {
            throw ServiceException.of(Kind.INVALID_INPUT, "schedulingType " + message);
        }
    }

    private static boolean isNow(JsonNode input) {
        return word(input, "schedulingType").equals("now");
    }

    private static boolean isDraft(JsonNode input) {
        return word(input, "schedulingType").equals("draft") || wantsDraft(input);
    }

    private static boolean wantsDraft(JsonNode input) {
        return input.path("saveToDraft").asBoolean(false);
    }

    private static boolean hasTime(JsonNode input) {
        return input.path("dueAt").isTextual();
    }

    private static String word(JsonNode input, String field) {
        return input.path(field).asText();
    }
}
