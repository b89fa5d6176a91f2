package dev.socialscheduler.emulator.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The status, share mode and times of a post. */
public record Timing(
        PostStatus status,
        ShareMode mode,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt) {}
