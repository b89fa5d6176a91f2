package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_printed_cursor_is_read_again() {
        Cursor cursor = new Cursor("graphql", "YXJyYXk6Mw==");

        assertThat(cursor).hasToString("graphql:YXJyYXk6Mw==");
        assertThat(Cursor.parse("graphql:YXJyYXk6Mw==")).isEqualTo(cursor);
    }

    @Test
    void only_the_first_colon_separates() {
        assertThat(Cursor.parse("v1-rest:page:2:of:3")).isEqualTo(new Cursor("v1-rest", "page:2:of:3"));
    }

    @Test
    void every_position_survives_printing_and_reading() {
        long seed = 7_113L;
        Random random = new Random(seed);
        for (int run = 0; run < 500; run++) {
            String position = random.ints(1 + random.nextInt(30), 0x20, 0x3000)
                    .collect(() -> new StringBuilder("p"), StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            Cursor cursor = new Cursor("b" + run, position);
            assertThat(Cursor.parse(cursor.toString()))
                    .as("seed %d, run %d", seed, run)
                    .isEqualTo(cursor);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "graphql", ":position", "no colon at all"})
    void a_text_without_backend_and_colon_is_no_cursor(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cursor.parse(text))
                .withMessage("A cursor has the form backend:position; pass it exactly as the page returned it.");
    }

    @ParameterizedTest
    @CsvSource({"'', position", "' ', position", "back:end, position", "graphql, ''", "graphql, ' '"})
    void a_cursor_needs_a_backend_and_a_position(String backend, String position) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cursor(backend, position))
                .withMessage("A cursor needs a backend id without a colon, and a position.");
    }

    @Test
    void a_text_without_position_is_no_cursor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cursor.parse("graphql:"))
                .withMessage("A cursor needs a backend id without a colon, and a position.");
    }
}
