package dev.socialscheduler.emulator.world;

import org.jspecify.annotations.Nullable;

/** A label of an organization for posts and ideas. Immutable. */
public record Tag(
        String id,
        String organizationId,
        String name,
        String color,
        @Nullable String colorName) {}
