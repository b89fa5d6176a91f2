package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.backend.graphql.internal.client.DocumentMeasure;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlRequest;
import dev.socialscheduler.backend.graphql.internal.dialect.Dialect;
import dev.socialscheduler.backend.graphql.internal.dialect.RandomAnswer;
import dev.socialscheduler.error.SchedulerException;
import graphql.parser.Parser;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No answer that the schema of a dialect allows, today's or tomorrow's, breaks decoding. */
class DecodingFuzzTest {

    private static final int SEEDS = 400;
    private static final Pattern REFUSAL = Pattern.compile("^\\{\"\\w+\":\\{\"__typename\":\"\\w+Error\"");

    private static final OrganizationId ORGANIZATION = new OrganizationId("o1");

    private static final List<Function<Dialect, GraphQlRequest<?, ?, ?>>> IN_ALL = List.of(
            Dialect::account,
            dialect -> dialect.channel(Samples.CHANNEL),
            dialect -> dialect.channels(ORGANIZATION, ChannelQuery.all()),
            dialect ->
                    dialect.createIdea(ORGANIZATION, NewIdea.builder().text("x").build()),
            dialect -> dialect.createPost(Samples.newPost(), null),
            dialect -> dialect.post(Samples.POST),
            dialect -> dialect.posts(
                    () -> ORGANIZATION,
                    PostQuery.builder().channels(Samples.CHANNEL).build()));

    private static final List<Function<Dialect, GraphQlRequest<?, ?, ?>>> IN_TWO = List.of(
            dialect -> dialect.dailyPostingLimits(List.of(Samples.CHANNEL), null),
            dialect -> dialect.deletePost(Samples.POST),
            dialect ->
                    dialect.editPost(Samples.POST, PostEdit.builder().text("x").build(), null),
            dialect -> dialect.ideas(ORGANIZATION, IdeaQuery.all()),
            dialect -> dialect.movePost(Samples.POST, QueuePosition.TOP));

    record Row(dev.socialscheduler.emulator.graphql.Dialect dialect, GraphQlRequest<?, ?, ?> request) {

        Object read(String data) {
            return Decoding.answered(request, data);
        }

        @Override
        public String toString() {
            return dialect.wireName() + " " + request.document().name();
        }
    }

    static Stream<Row> documents() {
        return Stream.of(
                        rows(IN_ALL, Decoding.CURRENT),
                        rows(IN_TWO, Decoding.CURRENT),
                        rows(IN_ALL, Decoding.BETA),
                        rows(IN_TWO, Decoding.BETA),
                        rows(IN_ALL, Decoding.GATEWAY))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> rows(List<Function<Dialect, GraphQlRequest<?, ?, ?>>> requests, Dialect dialect) {
        return requests.stream()
                .map(request -> new Row(
                        dev.socialscheduler.emulator.graphql.Dialect.ofWireName(
                                dialect.name().wireName()),
                        request.apply(dialect)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void an_answer_that_the_schema_allows_is_read(Row row) {
        check(row, false);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void an_answer_with_words_members_and_fields_of_tomorrow_is_read(Row row) {
        check(row, true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void an_answer_that_lacks_what_nobody_promised_is_read_or_says_what_is_missing(Row row) {
        DocumentMeasure parsed =
                new DocumentMeasure(Parser.parse(row.request().document().text()));
        for (int seed = 0; seed < SEEDS; seed++) {
            String data = RandomAnswer.withoutPromises(row.dialect(), parsed, new Random(seed))
                    .data();
            Throwable failure = catchThrowable(() -> assertThat(row.read(data)).isNotNull());

            if (failure instanceof JsonDataException) {
                assertThat(failure)
                        .as("seed %d: %s", seed, data)
                        .hasMessageMatching("the required value [\\w.]+ is missing|a value in a list is missing|the"
                                + " response is of the unknown type \\w+Error");
            } else if (failure != null) {
                assertThat(failure).as("seed %d: %s", seed, data).isInstanceOf(SchedulerException.class);
            }
        }
    }

    private static void check(Row row, boolean fromTomorrow) {
        DocumentMeasure parsed =
                new DocumentMeasure(Parser.parse(row.request().document().text()));
        for (int seed = 0; seed < SEEDS; seed++) {
            String data = new RandomAnswer(row.dialect(), parsed, new Random(seed), fromTomorrow).data();
            Throwable failure = catchThrowable(() -> assertThat(row.read(data)).isNotNull());

            if (REFUSAL.matcher(data).find()) {
                assertThat(failure).as("seed %d: %s", seed, data).isInstanceOf(SchedulerException.class);
            } else {
                assertThat(failure).as("seed %d: %s", seed, data).isNull();
            }
        }
    }

    @Test
    void every_document_of_every_dialect_is_tried() {
        assertThat(documents().map(Row::toString))
                .containsExactlyInAnyOrderElementsOf(AllDocuments.ofAllDialects().stream()
                        .map(AllDocuments::toString)
                        .toList());
    }
}
