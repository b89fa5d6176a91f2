package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.backend.graphql.internal.batch.BatchDocument;
import dev.socialscheduler.backend.graphql.internal.batch.BatchSize;
import dev.socialscheduler.backend.graphql.internal.client.Document;
import dev.socialscheduler.backend.graphql.internal.client.DocumentMeasure;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDocuments;
import dev.socialscheduler.backend.graphql.internal.gateway.GatewayDocuments;
import dev.socialscheduler.emulator.graphql.Dialect;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.validation.Validator;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents about several posts, for every number of posts and every dialect. */
class BatchDocumentsTest {

    static Stream<Arguments> documents() {
        return Stream.of(
                        Arguments.of(Dialect.CURRENT, CurrentDocuments.CREATE_POST, "CreatePosts"),
                        Arguments.of(Dialect.BETA, CurrentDocuments.CREATE_POST, "CreatePosts"),
                        Arguments.of(Dialect.GATEWAY, GatewayDocuments.CREATE_POST, "CreatePosts"),
                        Arguments.of(Dialect.CURRENT, CurrentDocuments.POST, "PostsById"),
                        Arguments.of(Dialect.BETA, CurrentDocuments.POST, "PostsById"),
                        Arguments.of(Dialect.GATEWAY, GatewayDocuments.POST, "PostsById"))
                .flatMap(each -> IntStream.rangeClosed(1, BatchSize.MOST)
                        .mapToObj(posts -> Arguments.of(each.get()[0], each.get()[1], each.get()[2], posts)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_valid_asks_once_for_each_post_and_stays_inside_the_limits(
            Dialect dialect, Document<?, ?> one, String name, int posts) {
        graphql.language.Document document = parsed(BatchDocument.write(one.text(), posts));
        DocumentMeasure measure = new DocumentMeasure(document);
        OperationDefinition operation = measure.operation();

        assertThat(new Validator().validateDocument(TestSchema.of(dialect), document, Locale.ENGLISH))
                .isEmpty();
        assertThat(operation.getName()).isEqualTo(name);
        String root = name.equals("PostsById") ? "post" : "createPost";
        assertThat(operation.getSelectionSet().getSelectionsOfType(Field.class))
                .extracting(field -> field.getAlias() + " " + field.getName())
                .containsExactlyElementsOf(IntStream.range(0, posts)
                        .mapToObj(i -> "p" + i + " " + root)
                        .toList());
        assertThat(measure.cost()).isLessThanOrEqualTo(175_000);
        assertThat(measure.depth()).isLessThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_nonce_renames_the_aliases_and_adds_none(Dialect dialect, Document<?, ?> one, String name, int posts) {
        graphql.language.Document document = parsed(BatchDocument.write(one.text(), posts, "_8f3a21"));

        assertThat(new Validator().validateDocument(TestSchema.of(dialect), document, Locale.ENGLISH))
                .isEmpty();
        assertThat(new DocumentMeasure(document).operation().getSelectionSet().getSelectionsOfType(Field.class))
                .extracting(Field::getAlias)
                .containsExactlyElementsOf(IntStream.range(0, posts)
                        .mapToObj(i -> "p" + i + "_8f3a21")
                        .toList());
    }

    /** The parser takes no more tokens than the provider. */
    private static graphql.language.Document parsed(String text) {
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(text)
                .parserOptions(
                        ParserOptions.newParserOptions().maxTokens(15_000).build())
                .build());
    }
}
