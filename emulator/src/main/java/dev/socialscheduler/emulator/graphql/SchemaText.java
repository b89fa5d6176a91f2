package dev.socialscheduler.emulator.graphql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The schema of each dialect as text. */
final class SchemaText {
    private static final String FOLDER = "/dev/socialscheduler/emulator/";

    private SchemaText() {}

    static String of(Dialect dialect) {
        return file(dialect.word() + ".graphqls");
    }

    private static String file(String name) {
        try (InputStream in = SchemaText.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the emulator's jar lacks " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
