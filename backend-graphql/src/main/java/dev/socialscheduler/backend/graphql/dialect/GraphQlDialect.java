package dev.socialscheduler.backend.graphql.dialect;

import java.util.Locale;

/**
 * The dialect in which requests are sent. Three published descriptions of the same API differ in names and shapes, and
 * servers accept one of them.
 */
public enum GraphQlDialect {
    /** Negotiated: the library tries {@link #CURRENT} first and keeps the dialect that the server accepts. */
    AUTO,
    /** The provider's current schema. */
    CURRENT,
    /** The provider's schema until May 2026, as documented by third parties. */
    BETA,
    /** The schema that the Maton gateway documents. */
    GATEWAY;

    /** Returns the name as settings spell it, in lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
