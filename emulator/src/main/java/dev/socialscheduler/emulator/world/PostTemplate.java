package dev.socialscheduler.emulator.world;

import java.time.Instant;

/** A reusable text of an organization; {@code visibility} is a value of {@code PostTemplateVisibility}. Immutable. */
public record PostTemplate(
        String id,
        long sequence,
        String organizationId,
        String title,
        String body,
        String description,
        String emoji,
        String visibility,
        Instant createdAt,
        Instant updatedAt) {}
