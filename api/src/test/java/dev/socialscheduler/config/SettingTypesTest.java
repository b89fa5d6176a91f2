package dev.socialscheduler.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.testbackend.RedProvider;
import dev.socialscheduler.testbackend.RedProvider.Shade;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTypesTest {

    private static void refuses(Setting<?> setting, String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> setting.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0ms, PT0S",
        "500ms, PT0.5S",
        "10s, PT10S",
        "2m, PT2M",
        "1h, PT1H",
        "30d, PT720H",
        "36500d, PT876000H",
        "PT10S, PT10S",
        "pt1m, PT1M",
        "P1D, PT24H",
        "PT0.25S, PT0.25S"
    })
    void a_duration_is_a_number_with_a_unit_or_iso(String text, Duration duration) {
        assertThat(RedProvider.PAUSE.parse(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "10",
                "s",
                "-1s",
                "PT-1S",
                "1.5s",
                "10 s",
                "10S",
                "1w",
                "ten",
                "1_000ms",
                "PT",
                "P1M",
                "9999999999999s",
                "PT9223372036854775808S",
                "PT9223372036854775807S",
                "999999999999d",
                "36501d",
                "٣s"
            })
    void anything_else_is_no_duration(String text) {
        refuses(RedProvider.PAUSE, text);
    }

    @Test
    void every_duration_of_whole_milliseconds_is_read_as_written() {
        long seed = 42L;
        Random random = new Random(seed);
        for (int run = 0; run < 500; run++) {
            int number = random.nextInt(Integer.MAX_VALUE);
            assertThat(RedProvider.PAUSE.parse(number + "ms"))
                    .as("seed %d, run %d", seed, run)
                    .isEqualTo(Duration.ofMillis(number))
                    .isEqualTo(RedProvider.PAUSE.parse(Duration.ofMillis(number).toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "10, 10", "07, 7", "+3, 3"})
    void a_number_lies_between_its_bounds_which_count_in(String text, int number) {
        assertThat(RedProvider.NUMBER.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "11", "-1", "1.0", "1e1", " 1", "one", "99999999999"})
    void anything_else_is_no_number(String text) {
        refuses(RedProvider.NUMBER, text);
    }

    @Test
    void a_choice_is_a_constant_in_lower_case_with_hyphens() {
        assertThat(RedProvider.SHADE.parse("dark")).isEqualTo(Shade.DARK);
        assertThat(RedProvider.SHADE.parse("very-light")).isEqualTo(Shade.VERY_LIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DARK", "very_light", "VERY_LIGHT", " dark", "pale"})
    void anything_else_is_no_choice(String text) {
        refuses(RedProvider.SHADE, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "social-scheduler/1.0", "My App (me@example.com)", "a b c", "~!@#$%"})
    void header_text_is_visible_ascii_with_single_spaces(String text) {
        assertThat(RedProvider.HEADER.parse(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", " x", "x ", "a  b", "a\tb", "a\nb", "a\r\nX-Injected: 1", "é", "a\u0000", "\u007f"})
    void anything_else_is_no_header_text(String text) {
        refuses(RedProvider.HEADER, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "key\n", "\nkey", "key\r\nHost: evil", "k\u00e9y", "ke\u200by"})
    void a_secret_has_no_white_space_and_nothing_but_ascii(String text) {
        refuses(RedProvider.API_KEY, text);
    }

    @Test
    void a_parsed_setting_means_what_its_function_says() {
        assertThat(RedProvider.LANGUAGE.parse("de")).isEqualTo(Locale.GERMAN);
        refuses(RedProvider.LANGUAGE, "deutsch");
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(RedProvider.HEADER, "visible ASCII characters, with single spaces between words"),
                Arguments.of(RedProvider.API_KEY, "visible ASCII characters without spaces"),
                Arguments.of(
                        RedProvider.ENDPOINT,
                        "an absolute https URL (plain http only to this machine), without credentials, query or "
                                + "fragment"),
                Arguments.of(RedProvider.PAUSE, "a length of time such as 500ms, 10s, 2m, 1h or PT10S"),
                Arguments.of(RedProvider.NUMBER, "a whole number from 1 to 10"),
                Arguments.of(RedProvider.PROXY, "an address such as proxy.example.com:8080"),
                Arguments.of(RedProvider.SHADE, "dark or very-light"),
                Arguments.of(RedProvider.LANGUAGE, "a language tag"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_type_says_its_rule(Setting<?> setting, String rule) {
        assertThat(setting.rule()).isEqualTo(rule);
    }

    @Test
    void a_default_must_keep_the_rule_too() {
        assertThatThrownBy(() -> RedProvider.NUMBER.withDefault("11")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_changed_copy_leaves_the_setting_as_it_was() {
        Setting<Integer> changed =
                RedProvider.NUMBER.withDefault("7").required().alsoFrom("NUMBER");

        assertThat(changed.defaultText()).isEqualTo("7");
        assertThat(changed.isRequired()).isTrue();
        assertThat(changed.variables()).containsExactly("SOCIAL_SCHEDULER_RED_NUMBER", "NUMBER");
        assertThat(RedProvider.NUMBER.defaultText()).isNull();
        assertThat(RedProvider.NUMBER.isRequired()).isFalse();
        assertThat(RedProvider.NUMBER.variables()).containsExactly("SOCIAL_SCHEDULER_RED_NUMBER");
    }
}
