package dev.socialscheduler.emulator.internal.graphql.beta;

import graphql.schema.idl.RuntimeWiring;
import java.util.Map;

/**
 * Values that the beta dialect spells differently from {@code current}. Input is converted to the words of {@code
 * current}, and output back, so that no other code needs to know them.
 */
public final class BetaWireNames {
    private static final Map<String, Map<String, String>> CURRENT_WORDS = Map.of(
            "ShareMode", Map.of("customSchedule", "customScheduled"),
            "PostStatus", Map.of("approval_pending", "needs_approval"),
            "Service", Map.of("startpage", "startPage"));

    private BetaWireNames() {}

    /** Returns the text of a rejection without the word of {@code current} in it. */
    static String inText(String text) {
        return text.replace("customScheduled", "customSchedule");
    }

    public static void wire(RuntimeWiring.Builder wiring) {
        CURRENT_WORDS.forEach((enumName, words) ->
                wiring.type(enumName, type -> type.enumValues(word -> words.getOrDefault(word, word))));
    }
}
