package dev.socialscheduler.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "'', 0",
        "日本, 4",
        "한국, 4",
        "ａｂ, 4",
        "🍞, 2",
        "👨‍👩‍👧‍👦, 2",
        "👩🏽‍🍳, 2",
        "🇩🇰🇸🇪, 4",
        "♿️, 2",
        "⭐, 2",
        "e\u0301, 1",
        "שלום, 4",
        "مخبز, 4",
        "…, 1"
    })
    void a_text_is_as_wide_as_a_terminal_shows_it(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef, 6, abcdef",
        "abcdef, 5, abcd…",
        "日本語文, 7, 日本語…",
        "日本語文, 6, 日本…",
        "a👨‍👩‍👧‍👦b👩🏽‍🍳c, 6, a👨‍👩‍👧‍👦b…",
        "🇩🇰🇸🇪🇳🇴, 5, 🇩🇰🇸🇪…",
        "one two three, 8, one two…",
    })
    void truncation_never_splits_a_grapheme_cluster(String text, int width, String cut) {
        assertThat(DisplayWidth.cut(text, width)).isEqualTo(cut);
    }
}
