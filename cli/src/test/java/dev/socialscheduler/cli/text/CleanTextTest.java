package dev.socialscheduler.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\u001B[31mred\u001B[0m' | 'red'",
                "'\u001B[2J\u001B[Hgone' | 'gone'",
                "'\u001B]0;title\u0007text' | 'text'",
                "'\u001B]8;;https://example.com\u001B\\link\u001B]8;;\u001B\\' | 'link'",
                "'\u009B31mred' | 'red'",
                "'bell\u0007 and null\u0000' | 'bell and null'",
                "'back\bspace\u007F' | 'backspace'",
                "'user\u202Egnp.exe\u202C' | 'usergnp.exe'",
                "'\u2067isolated\u2069' | 'isolated'",
                "'broken \uD83D pair' | 'broken \uFFFD pair'",
            })
    void terminal_control_sequences_are_removed(String text, String clean) {
        assertThat(CleanText.of(text)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({"👨‍👩‍👧‍👦🏳️‍🌈", "می‌خواهم", "שלום\u200F!", "日本語 한국어", "tab\tstays"})
    void ordinary_text_is_kept(String text) {
        assertThat(CleanText.of(text)).isEqualTo(text);
    }

    @Test
    void a_line_has_no_line_breaks() {
        assertThat(CleanText.line(" one\r\n\n two\u2028three\tfour ")).isEqualTo("one two three four");
    }
}
