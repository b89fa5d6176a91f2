package dev.socialscheduler;

import java.util.HashMap;
import java.util.Map;

/**
 * Index of enum constants by wire name, built once for each enum, because a page of posts needs hundreds of lookups.
 * Thread-safe.
 */
final class WireNames {

    private static final ClassValue<Map<String, WireName>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, WireName> computeValue(Class<?> type) {
            Map<String, WireName> constants = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                WireName word = (WireName) constant;
                constants.putIfAbsent(word.wireName(), word);
            }
            return constants;
        }
    };

    private WireNames() {}

    static Map<String, WireName> of(Class<?> type) {
        return CONSTANTS.get(type);
    }
}
