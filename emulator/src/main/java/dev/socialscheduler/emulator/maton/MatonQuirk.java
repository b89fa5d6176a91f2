package dev.socialscheduler.emulator.maton;

import dev.socialscheduler.emulator.quirks.Quirk;

/**
 * One way in which the gateway may answer where nothing is documented. Without any, the emulator answers as its README
 * says. Of those that share an aspect only one can be on.
 */
public enum MatonQuirk implements Quirk {
    /** The gateway's own errors are a sentence of plain text; else {@code {"message": "..."}}. */
    ERRORS_ARE_TEXT(Aspect.ERRORS),
    /** The gateway's own errors are HTML pages. */
    ERRORS_ARE_HTML(Aspect.ERRORS),
    /** The gateway's own errors have no body. */
    ERRORS_ARE_EMPTY(Aspect.ERRORS),
    /** The gateway's own errors are {@code {"error": {"code": 400, "message": "..."}}}. */
    ERRORS_ARE_NESTED(Aspect.ERRORS),
    /** The gateway's own errors are {@code ["..."]}. */
    ERRORS_ARE_ARRAYS(Aspect.ERRORS),

    /** The gateway's own 429 has {@code Retry-After: 1}; else it does not say when to come back. */
    RATE_LIMIT_HAS_RETRY_AFTER(Aspect.RATE_LIMIT),
    /** {@code /buffer} leads to {@code /buffer/} with 301; else it is an error. */
    MISSING_SLASH_IS_REDIRECTED(Aspect.MISSING_SLASH),

    /** Connections have no {@code method}, as in some published samples. */
    CONNECTIONS_HAVE_NO_METHOD(Aspect.METHOD),
    /** A create answers with the connection itself; else with {@code {"connection": {...}}}. */
    CREATED_IS_BARE(Aspect.CREATED),
    /** A create has the HTTP status 201; else 200. */
    CREATED_HAS_STATUS_201(Aspect.CREATED_STATUS),
    /** A delete answers with 204 and no body; else with 200 and {@code {}}. */
    DELETED_HAS_NO_BODY(Aspect.DELETED);

    private final Aspect aspect;

    MatonQuirk(Aspect aspect) {
        this.aspect = aspect;
    }

    @Override
    public Enum<?> aspect() {
        return aspect;
    }

    /** What a quirk is about. */
    enum Aspect {
        ERRORS,
        RATE_LIMIT,
        MISSING_SLASH,
        METHOD,
        CREATED,
        CREATED_STATUS,
        DELETED
    }
}
