package dev.socialscheduler.emulator.graphql;

import java.util.Arrays;
import java.util.Locale;

/** The dialects in which the GraphQL API has been described. An emulator speaks one of them and rejects the others. */
public enum Dialect {
    /** The current official schema. */
    CURRENT,
    /** The official Beta of early 2026, completed from a third-party description. */
    BETA,
    /** The schema in the document of the Maton gateway; it was never an official one. */
    GATEWAY;

    /**
     * Returns the dialect named {@code current}, {@code beta} or {@code gateway}.
     *
     * @throws IllegalArgumentException for any other name
     */
    public static Dialect ofWireName(String word) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.wireName().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "dialect must be one of current, beta, gateway, but was '" + word + "'"));
    }

    /** Returns the name in lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the complete schema in the schema definition language, as an emulator of this dialect serves it. */
    public String sdl() {
        return SchemaText.of(this);
    }
}
