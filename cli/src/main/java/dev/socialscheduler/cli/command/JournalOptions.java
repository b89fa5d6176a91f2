package dev.socialscheduler.cli.command;

import dev.socialscheduler.cli.calendar.PlannedRow;
import dev.socialscheduler.cli.journal.JournalHeader;
import dev.socialscheduler.cli.process.UsageException;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.config.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the journal, which records the outcome of each row. */
final class JournalOptions {

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "File that records each row's outcome so that a run can be resumed (default: FILE.journal).")
    private @Nullable Path file;

    @Option(
            names = "--no-journal",
            description = "Keep no journal: every run posts every row, and an interrupted run cannot be resumed.")
    private boolean none;

    /** Returns the path of a calendar's journal; empty if there is none. */
    Optional<Path> path(Path directory, Path calendar) {
        if (none && file != null) {
            throw new UsageException("--journal and --no-journal cannot be combined.", "Use only one of them.");
        } else if (none) {
            return Optional.empty();
        }
        return file == null ? beside(calendar) : Optional.of(directory.resolve(file));
    }

    /** Returns whether the user opted out of a journal, as opposed to there being no place for one. */
    boolean none() {
        return none;
    }

    /** A pipe has no journal. A file has one beside it, whatever links lead to it. */
    private static Optional<Path> beside(Path calendar) {
        try {
            Path real = calendar.toRealPath();
            return Files.isRegularFile(real)
                    ? Optional.of(real.resolveSibling(real.getFileName() + ".journal"))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns the header that identifies the destination of a run. */
    static JournalHeader header(SchedulerConfig config, List<PlannedRow> rows) {
        String key = Setting.PREFIX + config.backend() + ".endpoint";
        String endpoint = config.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(SchedulerConfig.Entry::value)
                .findFirst()
                .orElse("");
        List<String> organizations = rows.stream()
                .filter(PlannedRow.Ready.class::isInstance)
                .map(row -> ((PlannedRow.Ready) row).channel().organizationId().value())
                .toList();
        return JournalHeader.of(config.backend(), endpoint, organizations);
    }
}
