package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.Decoding.DECODER;
import static dev.socialscheduler.backend.graphql.Decoding.decoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.error.SchedulerException;
import graphql.parser.Parser;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No answer that the schema allows, today's or tomorrow's, breaks decoding. */
class DecodingFuzzTest {

    private static final int SEEDS = 400;

    private static final Pattern REFUSAL = Pattern.compile("^\\{\"\\w+\":\\{\"__typename\":\"\\w+Error\"");

    static Stream<Arguments> documents() {
        return Stream.of(
                of(CurrentDocuments.ACCOUNT, data -> decoded(CurrentDocuments.ACCOUNT, DECODER::account, data)),
                of(CurrentDocuments.CHANNEL, data -> decoded(CurrentDocuments.CHANNEL, DECODER::channel, data)),
                of(CurrentDocuments.CHANNELS, data -> decoded(CurrentDocuments.CHANNELS, DECODER::channels, data)),
                of(
                        CurrentDocuments.CREATE_IDEA,
                        data -> decoded(CurrentDocuments.CREATE_IDEA, DECODER::ideaCreated, data)),
                of(CurrentDocuments.CREATE_POST, data -> decoded(CurrentDocuments.CREATE_POST, DECODER::created, data)),
                of(
                        CurrentDocuments.DAILY_POSTING_LIMITS,
                        data -> decoded(CurrentDocuments.DAILY_POSTING_LIMITS, DECODER::dailyPostingLimits, data)),
                of(CurrentDocuments.DELETE_POST, data -> decoded(CurrentDocuments.DELETE_POST, DECODER::deleted, data)),
                of(CurrentDocuments.EDIT_POST, data -> decoded(CurrentDocuments.EDIT_POST, DECODER::edited, data)),
                of(CurrentDocuments.IDEAS, data -> decoded(CurrentDocuments.IDEAS, DECODER::ideas, data)),
                of(CurrentDocuments.MOVE_POST, data -> decoded(CurrentDocuments.MOVE_POST, DECODER::moved, data)),
                of(CurrentDocuments.POST, data -> decoded(CurrentDocuments.POST, DECODER::post, data)),
                of(CurrentDocuments.POSTS, data -> decoded(CurrentDocuments.POSTS, DECODER::posts, data)));
    }

    private static Arguments of(Document<?, ?> document, Function<String, Object> decode) {
        return Arguments.of(document.name(), document, decode);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void an_answer_that_the_schema_allows_is_read(
            String name, Document<?, ?> document, Function<String, Object> decode) {
        check(document, decode, false);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void an_answer_with_words_members_and_fields_of_tomorrow_is_read(
            String name, Document<?, ?> document, Function<String, Object> decode) {
        check(document, decode, true);
    }

    private static void check(Document<?, ?> document, Function<String, Object> decode, boolean fromTomorrow) {
        DocumentMeasure parsed = new DocumentMeasure(Parser.parse(document.text()));
        for (int seed = 0; seed < SEEDS; seed++) {
            String data = new RandomAnswer(parsed, new Random(seed), fromTomorrow).data();
            Throwable failure =
                    catchThrowable(() -> assertThat(decode.apply(data)).isNotNull());

            if (REFUSAL.matcher(data).find()) {
                assertThat(failure).as("seed %d: %s", seed, data).isInstanceOf(SchedulerException.class);
            } else {
                assertThat(failure).as("seed %d: %s", seed, data).isNull();
            }
        }
    }

    @Test
    void every_document_is_tried() {
        assertThat(documents().map(row -> row.get()[0]))
                .containsExactlyElementsOf(AllDocuments.list().stream()
                        .map(each -> each.document().name())
                        .toList());
    }
}
