package dev.socialscheduler.emulator.graphql;

import java.util.Arrays;
import java.util.Locale;

/** The spellings in which the GraphQL API has been described. An emulator speaks one of them and refuses the others. */
public enum Dialect {
    /** The official schema of today. */
    CURRENT,
    /** The official Beta of early 2026, together with what a third-party description of it says. */
    BETA,
    /** The document of the Maton gateway as it is written; no official schema was ever like it. */
    GATEWAY;

    /**
     * The dialect called {@code current}, {@code beta} or {@code gateway}.
     *
     * @throws IllegalArgumentException for any other word
     */
    public static Dialect ofWord(String word) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "dialect must be one of current, beta, gateway, but was '" + word + "'"));
    }

    /** The name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The complete schema in the schema definition language, as an emulator of this dialect serves it. */
    public String sdl() {
        return SchemaText.of(this);
    }
}
