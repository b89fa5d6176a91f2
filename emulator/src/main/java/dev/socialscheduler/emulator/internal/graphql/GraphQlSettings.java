package dev.socialscheduler.emulator.internal.graphql;

import dev.socialscheduler.emulator.graphql.Dialect;
import java.util.Optional;
import java.util.regex.Pattern;

/** The switches of the GraphQL face. Immutable. */
public record GraphQlSettings(
        Dialect dialect, boolean rateLimits, boolean introspectionWithoutKey, Optional<Pattern> refusedUserAgent) {}
