package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/**
 * A label of an organization, for finding posts again.
 *
 * @param id names the tag
 * @param name what people read
 * @param color as the provider writes it, for instance {@code #F523F1}, or null
 */
public record Tag(TagId id, String name, @Nullable String color) {}
