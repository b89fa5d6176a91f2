package dev.socialscheduler.config;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Type of the value of a setting.
 *
 * @param rule the requirement for the text, as a phrase that follows "must be"
 * @param parser the function; throws {@link IllegalArgumentException} if it cannot parse the text
 * @param shown the function that returns the text for display, without secrets
 */
record SettingType<T>(String rule, Function<String, T> parser, UnaryOperator<String> shown) {

    SettingType(String rule, Function<String, T> parser) {
        this(rule, parser, UnaryOperator.identity());
    }

    T parse(String text) {
        return parser.apply(text);
    }
}
