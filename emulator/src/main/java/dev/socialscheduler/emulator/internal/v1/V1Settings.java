package dev.socialscheduler.emulator.internal.v1;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The switches of the v1 face that do not change while it runs. Immutable.
 *
 * @param retiredFrom the moment from which nothing is served any more
 * @param brownOut whether nothing is served on the announced day before that
 */
public record V1Settings(
        boolean rateLimits, Optional<Pattern> refusedUserAgent, Instant retiredFrom, boolean brownOut) {}
