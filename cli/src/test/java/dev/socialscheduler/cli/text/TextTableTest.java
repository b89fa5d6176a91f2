package dev.socialscheduler.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columns_line_up_as_a_terminal_shows_them() {
        TextTable table = TextTable.of("Name", "Text")
                .row("日本", "two wide ones")
                .row("👨‍👩‍👧", "a family")
                .row("plain", "x")
                .row("", "nothing");

        assertThat(table.toString().lines())
                .containsExactly(
                        " Name  | Text",
                        "-------+---------------",
                        " 日本  | two wide ones",
                        " 👨‍👩‍👧    | a family",
                        " plain | x",
                        "       | nothing");
    }

    @Test
    void a_cell_is_clean_and_on_one_line_and_not_too_wide() {
        TextTable table =
                TextTable.of("Text").row("\u001B[31mred\u001B[0m\nalert").row("x".repeat(100));

        assertThat(table.toString().lines()).contains(" red alert", " " + "x".repeat(59) + "…");
    }

    @Test
    void the_content_of_a_cell_is_not_treated_as_a_pattern() {
        assertThat(TextTable.of("Text").row("$1 \\d x xx").toString()).endsWith(" $1 \\d x xx");
    }

    @Test
    void a_table_without_rows_has_its_head() {
        assertThat(TextTable.of("Id", "Text").toString()).startsWith(" Id | Text");
    }
}
