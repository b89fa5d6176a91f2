package dev.socialscheduler.config;

import java.util.function.Function;

/**
 * What the text of a setting means.
 *
 * @param rule what the text must be, as it reads behind "must be"
 * @param parser throws {@link IllegalArgumentException} for a text that it does not understand
 */
record SettingType<T>(String rule, Function<String, T> parser) {

    T parse(String text) {
        return parser.apply(text);
    }
}
