package dev.socialscheduler.emulator.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names of the dialects and their schemas as text. */
class DialectTest {
    private static String resource(String name) throws IOException {
        String path = "/dev/socialscheduler/emulator/" + name;
        try (InputStream in = Objects.requireNonNull(DialectTest.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static TypeDefinitionRegistry types(Dialect dialect) {
        return new SchemaParser().parse(dialect.sdl());
    }

    @ParameterizedTest
    @EnumSource
    void everySchemaIsComplete(Dialect dialect) {
        assertThat(UnExecutableSchemaGenerator.makeUnExecutableSchema(types(dialect))
                        .getQueryType()
                        .getFieldDefinition("account"))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void aDialectIsFoundByItsWord(Dialect dialect) {
        assertThat(Dialect.ofWireName(dialect.wireName())).isEqualTo(dialect);
    }

    @Test
    void anUnknownWordIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dialect.ofWireName("Beta"))
                .withMessage("dialect must be one of current, beta, gateway, but was 'Beta'");
    }

    @Test
    void whatOneDialectOwnsIsItsFile() throws IOException {
        assertThat(Dialect.CURRENT.sdl()).isEqualTo(resource("current.graphqls"));
        assertThat(Dialect.GATEWAY.sdl()).isEqualTo(resource("gateway.graphqls"));
        assertThat(Dialect.BETA.sdl()).endsWith(resource("beta.graphqls"));
    }

    @Test
    void betaReplacesTypesAndKeepsTheOthers() {
        TypeDefinitionRegistry current = types(Dialect.CURRENT);
        TypeDefinitionRegistry beta = types(Dialect.BETA);

        assertThat(current.types().keySet())
                .filteredOn(name -> !beta.types().containsKey(name))
                .containsExactlyInAnyOrder("AssetInput", "LinkAttachmentThumbnailInput");
        assertThat(beta.types().keySet())
                .filteredOn(name -> !current.types().containsKey(name))
                .containsExactlyInAnyOrder(
                        "AssetsInput", "QueueLimitError", "PostAlreadyExistsError", "ValidationError");
        assertThat(Dialect.BETA.sdl()).contains("@oneOf", "@deprecated").doesNotContain("[AssetInput!]");
    }

    @Test
    void schemasSayWhatIsInferred() {
        assertThat(Dialect.GATEWAY.sdl().lines().filter(line -> line.startsWith("# inferred")))
                .hasSizeGreaterThan(15);
        assertThat(Dialect.BETA.sdl()).contains("# inferred: the document has no editPost");
    }
}
