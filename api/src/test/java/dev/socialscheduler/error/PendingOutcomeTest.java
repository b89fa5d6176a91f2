package dev.socialscheduler.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.socialscheduler.Operation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PendingOutcomeTest {

    private static final Instant SINCE = Instant.parse("2026-12-01T08:00:00.123Z");
    private static final PendingOutcome WHOLE = new PendingOutcome(
            "a-1",
            "graphql",
            Operation.CREATE_POST,
            "c1",
            "f00.ba4",
            Instant.parse("2026-12-24T17:30:00Z"),
            true,
            SINCE,
            List.of("p1", "p2"));

    @Test
    void a_token_is_one_word_and_reads_back_as_it_was() {
        assertThat(WHOLE.token())
                .isEqualTo("1~a-1~graphql~createPost~c1~f00.ba4~2026-12-24T17%3A30%3A00Z~draft"
                        + "~2026-12-01T08%3A00%3A00.123Z~p1%2Cp2");
        assertThat(PendingOutcome.parse(" " + WHOLE.token() + "\n")).isEqualTo(WHOLE);
    }

    @Test
    void what_is_empty_and_what_is_odd_reads_back_too() {
        PendingOutcome odd = new PendingOutcome(
                "~ *%+\u00e4", "x", Operation.DELETE_POST, "a~b c", "", null, false, SINCE, List.of());

        assertThat(odd.token()).matches("[\\w.%+~-]+");
        assertThat(PendingOutcome.parse(odd.token())).isEqualTo(odd);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "1~2",
                "2~a~b~createPost~c~d~~~2026-12-01T08:00:00Z~",
                "1~a~b~createPost~c~d~~~yesterday~",
                "1~a~b~account~c~d~~~2026-12-01T08:00:00Z~",
                "1~a~b~fly~c~d~~~2026-12-01T08:00:00Z~",
                "1~%zz~b~createPost~c~d~~~2026-12-01T08:00:00Z~"
            })
    void what_is_no_token_says_so(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PendingOutcome.parse(text))
                .withMessage("This is not a complete token of an unknown outcome; copy it exactly as it was printed.");
    }

    @Test
    void only_what_changes_something_can_be_open() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PendingOutcome("1", "x", Operation.POSTS, "c", "", null, false, SINCE, List.of()))
                .withMessage("A posts call changes nothing, so there is no effect to look for.");
    }
}
