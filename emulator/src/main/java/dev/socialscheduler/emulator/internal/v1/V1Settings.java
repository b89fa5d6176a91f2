package dev.socialscheduler.emulator.internal.v1;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The settings of the v1 face that do not change while it runs. Immutable.
 *
 * @param retiredFrom the instant from which the API is retired
 * @param brownOut whether the API is also off on the announced day before that
 */
public record V1Settings(
        boolean rateLimits, Optional<Pattern> refusedUserAgent, Instant retiredFrom, boolean brownOut) {}
