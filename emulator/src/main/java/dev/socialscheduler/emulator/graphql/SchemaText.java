package dev.socialscheduler.emulator.graphql;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.SDLNamedDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The schema of each dialect as text. That of {@code beta} is that of {@code current} with some types replaced. */
final class SchemaText {
    private static final String FOLDER = "/dev/socialscheduler/emulator/";
    private static final Set<String> NOT_IN_BETA = Set.of("AssetInput", "LinkAttachmentThumbnailInput");

    private SchemaText() {}

    static String of(Dialect dialect) {
        String text = file(dialect.wireName() + ".graphqls");
        return dialect == Dialect.BETA ? overlaid(file("current.graphqls"), text, NOT_IN_BETA) : text;
    }

    /** A schema without some of its definitions, and with those of another text in place of its own. */
    private static String overlaid(String base, String overlay, Set<String> removed) {
        Set<String> gone = new HashSet<>(removed);
        for (Definition<?> definition : parsed(overlay).getDefinitions()) {
            gone.add(name(definition));
        }
        StringBuilder text = new StringBuilder();
        for (Definition<?> definition : parsed(base).getDefinitions()) {
            if (!gone.contains(name(definition))) {
                text.append(AstPrinter.printAst(definition)).append("\n\n");
            }
        }
        return text + overlay;
    }

    private static Document parsed(String text) {
        return new Parser()
                .parseDocument(ParserEnvironment.newParserEnvironment()
                        .document(text)
                        .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                        .build());
    }

    private static String name(Definition<?> definition) {
        return definition instanceof SDLNamedDefinition<?> named ? named.getName() : "";
    }

    private static String file(String name) {
        try (InputStream in = SchemaText.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the emulator's jar: " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
