package dev.socialscheduler.cli.command;

import dev.socialscheduler.TimeRange;
import dev.socialscheduler.cli.process.UsageException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that select posts by time. */
final class TimeOptions {

    @Option(
            names = "--due-from",
            paramLabel = "TIME",
            description = "Only posts due at or after this time (2026-12-01T00:00Z).")
    private @Nullable String dueFrom;

    @Option(names = "--due-to", paramLabel = "TIME", description = "Only posts due at or before this time.")
    private @Nullable String dueTo;

    @Option(names = "--created-from", paramLabel = "TIME", description = "Only posts created at or after this time.")
    private @Nullable String createdFrom;

    @Option(names = "--created-to", paramLabel = "TIME", description = "Only posts created at or before this time.")
    private @Nullable String createdTo;

    Optional<TimeRange> due() {
        return range(instant("--due-from", dueFrom), instant("--due-to", dueTo));
    }

    Optional<TimeRange> created() {
        return range(instant("--created-from", createdFrom), instant("--created-to", createdTo));
    }

    private static Optional<TimeRange> range(@Nullable Instant start, @Nullable Instant end) {
        if (start == null && end == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TimeRange(start, end));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), "Swap the two times.");
        }
    }

    /** Returns the time that an option names, or null if the option is not used. */
    static @Nullable Instant instant(String option, @Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new UsageException(
                    option + " " + text + " is not a time with an offset.",
                    "For example, use 2026-12-01T09:00Z or 2026-12-01T09:00+01:00.");
        }
    }
}
