package dev.socialscheduler.emulator.maton;

import dev.socialscheduler.emulator.quirks.Quirk;

/**
 * A variation in the gateway's responses where nothing is documented. Without quirks, the emulator behaves as its
 * README describes. Quirks that share an aspect exclude each other.
 */
public enum MatonQuirk implements Quirk {
    /** The gateway's own errors are a sentence of plain text; by default {@code {"message": "..."}}. */
    ERRORS_ARE_TEXT(Aspect.ERRORS),
    /** The gateway's own errors are HTML pages. */
    ERRORS_ARE_HTML(Aspect.ERRORS),
    /** The gateway's own errors have no body. */
    ERRORS_ARE_EMPTY(Aspect.ERRORS),
    /** The gateway's own errors are {@code {"error": {"code": 400, "message": "..."}}}. */
    ERRORS_ARE_NESTED(Aspect.ERRORS),
    /** The gateway's own errors are {@code ["..."]}. */
    ERRORS_ARE_ARRAYS(Aspect.ERRORS),

    /** The gateway's own 429 has {@code Retry-After: 1}; by default it does not say when to retry. */
    RATE_LIMIT_HAS_RETRY_AFTER(Aspect.RATE_LIMIT),
    /** {@code /buffer} redirects to {@code /buffer/} with 301; by default it is an error. */
    MISSING_SLASH_IS_REDIRECTED(Aspect.MISSING_SLASH),

    /** Connections have no {@code method}, as in some published samples. */
    CONNECTIONS_HAVE_NO_METHOD(Aspect.METHOD),
    /** A create returns the connection itself; by default {@code {"connection": {...}}}. */
    CREATED_IS_BARE(Aspect.CREATED),
    /** A create has the HTTP status 201; by default 200. */
    CREATED_HAS_STATUS_201(Aspect.CREATED_STATUS),
    /** A delete returns 204 and no body; by default 200 and {@code {}}. */
    DELETED_HAS_NO_BODY(Aspect.DELETED);

    private final Aspect aspect;

    MatonQuirk(Aspect aspect) {
        this.aspect = aspect;
    }

    @Override
    public Enum<?> aspect() {
        return aspect;
    }

    /** The aspect that a quirk varies. */
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
