package dev.socialscheduler.backend.graphql.dialect;

import java.util.Locale;

/** In which spelling requests are sent: the same API is described, and served, in three. */
public enum GraphQlDialect {
    /** The one that the server turns out to understand; {@link #CURRENT} first. */
    AUTO,
    /** The provider's schema of today. */
    CURRENT,
    /** The provider's schema until May 2026, as it was described by others. */
    BETA,
    /** The gateway's own description. */
    GATEWAY;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
