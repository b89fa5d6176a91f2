package dev.socialscheduler.backend.support.internal.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.Operation;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.SchedulerException;
import org.junit.jupiter.api.Test;

/** What a provider writes cannot make a message that is endless, has several lines, or steers a terminal. */
class AnswerErrorMapperTest {

    private static final ErrorContext CONTEXT = ErrorContext.of("red", Operation.CREATE_POST);

    @Test
    void words_of_the_provider_stay_on_one_line() {
        assertThat(AnswerErrorMapper.sentence(" No.\r\n2026-12-01 INFO all is well\u001b[2J\u2028\u202eend "))
                .isEqualTo("No. 2026-12-01 INFO all is well [2J end.");
        assertThat(AnswerErrorMapper.sentence("Größe 👩‍🍳 مرحبا!")).isEqualTo("Größe 👩‍🍳 مرحبا!");
    }

    @Test
    void words_of_the_provider_are_cut_where_nobody_reads_on() {
        assertThat(AnswerErrorMapper.sentence("x".repeat(2_001))).isEqualTo("x".repeat(2_000) + "….");
        assertThat(AnswerErrorMapper.word("x".repeat(101))).isEqualTo("x".repeat(100) + "…");
        assertThat(AnswerErrorMapper.word(null)).isNull();
    }

    @Test
    void a_value_that_cannot_be_read_is_quoted_in_part_by_the_cause_too() {
        JsonDataException quoting = new JsonDataException("Expected a long but was " + "x".repeat(1_000_000));
        SchedulerException e = AnswerErrorMapper.unreadable(quoting, CONTEXT);

        assertThat(e.getMessage()).hasSizeBetween(2_000, 2_300);
        assertThat(e).cause().isInstanceOf(JsonDataException.class).hasNoCause().satisfies(cause -> {
            assertThat(cause.getMessage()).hasSize(2_001).startsWith("Expected a long but was xxx");
            assertThat(cause.getStackTrace()).isEqualTo(quoting.getStackTrace());
        });
    }

    @Test
    void a_million_reasons_are_not_a_million_violations() {
        SchedulerException e = new LegacyErrorMapper(new BackendTerms("", "", "", ""))
                .invalid("Invalid post: " + "too long., ".repeat(1_000_000), CONTEXT);

        assertThat(e.getMessage()).hasSizeLessThan(2_300);
        assertThat(((InvalidPostException) e).violations()).hasSizeLessThan(200);
    }
}
