package dev.socialscheduler.config;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What the text of a setting means.
 *
 * @param rule what the text must be, as it reads behind "must be"
 * @param parser throws {@link IllegalArgumentException} for a text that it does not understand
 * @param shown the text as it may be shown
 */
record SettingType<T>(String rule, Function<String, T> parser, UnaryOperator<String> shown) {

    SettingType(String rule, Function<String, T> parser) {
        this(rule, parser, UnaryOperator.identity());
    }

    T parse(String text) {
        return parser.apply(text);
    }
}
