package dev.socialscheduler;

import java.util.HashMap;
import java.util.Map;

/** The constants of every enum by their words, collected once: a page of posts asks for hundreds. Thread-safe. */
final class Words {

    private static final ClassValue<Map<String, Word>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Word> computeValue(Class<?> type) {
            Map<String, Word> constants = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                Word word = (Word) constant;
                constants.putIfAbsent(word.word(), word);
            }
            return constants;
        }
    };

    private Words() {}

    static Map<String, Word> of(Class<?> type) {
        return CONSTANTS.get(type);
    }
}
