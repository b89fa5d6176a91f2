package dev.socialscheduler.emulator.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a post goes out, how that was asked for, and what became of it. */
public record Timing(
        PostStatus status,
        ShareMode mode,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt) {}
