package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.backend.graphql.internal.client.DocumentMeasure;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDocuments;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.validation.Validator;
import java.io.File;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every document, fragments included. */
class DocumentsTest {

    static List<AllDocuments> documents() {
        return AllDocuments.ofAllDialects();
    }

    static Stream<Arguments> folders() {
        return Stream.of(
                Arguments.of("current", AllDocuments.list()),
                Arguments.of(
                        "beta",
                        AllDocuments.beta().stream()
                                .filter(each -> !each.document().name().startsWith("Channel"))
                                .toList()),
                Arguments.of("gateway", AllDocuments.gateway()));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_resource_is_a_document_that_is_tested_here(String folder, List<AllDocuments> documents)
            throws URISyntaxException {
        File found = new File(Objects.requireNonNull(CurrentDocuments.class.getResource(
                                "/dev/socialscheduler/backend/graphql/internal/" + folder + "/Posts.graphql"))
                        .toURI())
                .getParentFile();

        assertThat(found.list((dir, name) -> name.endsWith(".graphql")))
                .containsExactlyInAnyOrderElementsOf(documents.stream()
                        .map(each -> each.document().name() + ".graphql")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_valid_against_the_schema_of_its_dialect(AllDocuments each) {
        assertThat(new Validator().validateDocument(TestSchema.of(each.dialect()), parsed(each), Locale.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_holds_one_operation_named_like_its_resource(AllDocuments each) {
        assertThat(parsed(each).getDefinitionsOfType(OperationDefinition.class))
                .extracting(OperationDefinition::getName)
                .containsExactly(each.document().name());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_holds_each_of_its_fragments_once(AllDocuments each) {
        assertThat(parsed(each).getDefinitionsOfType(FragmentDefinition.class))
                .extracting(FragmentDefinition::getName)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void values_only_ever_come_from_variables(AllDocuments each) {
        assertThat(nodes(parsed(each)).filter(Value.class::isInstance)).allMatch(VariableReference.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void with_a_nonce_a_document_differs_only_in_the_alias_of_its_root_field(AllDocuments each) {
        String text = each.document().text("8f3a21");
        graphql.language.Document document = parsed(text);

        assertThat(new Validator().validateDocument(TestSchema.of(each.dialect()), document, Locale.ENGLISH))
                .isEmpty();
        assertThat(nodes(document)
                        .filter(node -> node instanceof Field field && field.getAlias() != null)
                        .map(node -> ((Field) node).getAlias()))
                .containsExactly("c8f3a21");
        assertThat(text.replace("c8f3a21: ", "")).isEqualTo(each.document().text());
        assertThat(String.join(
                        "8f3a21",
                        each.document().start("8f3a21").stream()
                                .map(ByteString::utf8)
                                .toList()))
                .isEqualTo("{\"query\":\"" + text.replace("\n", "\\n") + "\",\"variables\":");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_nonce_is_kept(AllDocuments each) {
        assertThat(each.document().start("8f3a21"))
                .hasSize(2)
                .isSameAs(each.document().start("another1"));
        assertThat(each.document().start(""))
                .hasSize(1)
                .isSameAs(each.document().start(""));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_stays_inside_the_limits_of_the_provider(AllDocuments each) {
        graphql.language.Document document = parsed(each);
        DocumentMeasure measure = new DocumentMeasure(document);

        assertThat(nodes(document).filter(node -> node instanceof Field field && field.getAlias() != null))
                .as("aliases, of 30")
                .isEmpty();
        assertThat(nodes(document).filter(Directive.class::isInstance))
                .as("directives, of 50")
                .isEmpty();
        assertThat(measure.depth()).as("levels").isLessThanOrEqualTo(25);
        assertThat(measure.cost()).as("cost").isLessThanOrEqualTo(175_000);
    }

    @Test
    void everything_that_is_asked_for_is_read_and_nothing_else_is() {
        Map<Class<?>, Set<String>> asked = new LinkedHashMap<>();
        for (AllDocuments each : documents()) {
            DocumentMeasure measure = new DocumentMeasure(parsed(each));
            measure.inside(measure.operation().getSelectionSet())
                    .forEach(root -> collect(measure, root, each.data(), asked));
        }

        asked.forEach((record, names) -> assertThat(names)
                .as(record.getName())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()));
    }

    private static void collect(
            DocumentMeasure measure, Selection<?> selection, Class<?> record, Map<Class<?>, Set<String>> asked) {
        if (!(selection instanceof Field field)) {
            measure.inside(selection).forEach(inner -> collect(measure, inner, record, asked));
            return;
        }
        asked.computeIfAbsent(record, key -> new LinkedHashSet<>()).add(field.getName());
        RecordComponent component = Arrays.stream(record.getRecordComponents())
                .filter(candidate -> candidate.getName().equals(field.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(record.getName() + " does not read " + field.getName()));
        measure.inside(field).forEach(inner -> collect(measure, inner, element(component.getGenericType()), asked));
    }

    private static Class<?> element(Type type) {
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    private static graphql.language.Document parsed(AllDocuments each) {
        return parsed(each.document().text());
    }

    private static graphql.language.Document parsed(String text) {
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(text)
                .parserOptions(
                        ParserOptions.newParserOptions().maxTokens(15_000).build())
                .build());
    }

    private static Stream<Node<?>> nodes(Node<?> node) {
        return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(child -> nodes((Node<?>) child)));
    }
}
