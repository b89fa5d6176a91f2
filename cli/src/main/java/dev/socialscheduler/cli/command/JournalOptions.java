package dev.socialscheduler.cli.command;

import dev.socialscheduler.cli.journal.JournalHeader;
import dev.socialscheduler.cli.process.UsageException;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.config.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a run keeps what became of each row. */
final class JournalOptions {

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "Keep here what became of each row, so that the same command goes on after an interruption"
                    + " (default: the calendar's name with .journal behind it).")
    private @Nullable Path file;

    @Option(
            names = "--no-journal",
            description = "Keep nothing: every run posts every row, and one that was interrupted cannot go on.")
    private boolean none;

    /** Returns where the journal of a calendar is; nothing if there is to be none. */
    Optional<Path> path(Path directory, Path calendar) {
        if (none && file != null) {
            throw new UsageException("--journal and --no-journal contradict each other.", "Say only one of them.");
        } else if (none) {
            return Optional.empty();
        }
        return file == null ? beside(calendar) : Optional.of(directory.resolve(file));
    }

    /** Whether a journal was refused by an option, and not only lacks a place. */
    boolean none() {
        return none;
    }

    /** What is read from a pipe has no place of its own. A file has one, whatever links lead to it. */
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

    /** Returns what tells the runs of one calendar apart from those to somewhere else. */
    static JournalHeader header(SchedulerConfig config) {
        String key = Setting.PREFIX + config.backend() + ".endpoint";
        String endpoint = config.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(SchedulerConfig.Entry::value)
                .findFirst()
                .orElse("");
        return JournalHeader.of(config.backend(), endpoint);
    }
}
