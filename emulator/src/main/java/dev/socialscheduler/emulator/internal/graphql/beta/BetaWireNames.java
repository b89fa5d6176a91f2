package dev.socialscheduler.emulator.internal.graphql.beta;

import graphql.schema.idl.RuntimeWiring;
import java.util.Map;

/**
 * How the beta dialect spells values that {@code current} spells otherwise. The schema's words are turned into those of
 * {@code current} when they come in, and back when they go out, so that nothing else has to know them.
 */
public final class BetaWireNames {
    private static final Map<String, Map<String, String>> CURRENT_WORDS = Map.of(
            "ShareMode", Map.of("customSchedule", "customScheduled"),
            "PostStatus", Map.of("approval_pending", "needs_approval"),
            "Service", Map.of("startpage", "startPage"));

    private BetaWireNames() {}

    /** A refusal's text without the word of {@code current} that such texts name. */
    static String inText(String text) {
        return text.replace("customScheduled", "customSchedule");
    }

    public static void wire(RuntimeWiring.Builder wiring) {
        CURRENT_WORDS.forEach((enumName, words) ->
                wiring.type(enumName, type -> type.enumValues(word -> words.getOrDefault(word, word))));
    }
}
