package dev.socialscheduler.cli.command;

import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.output.ErrorReport;
import dev.socialscheduler.cli.process.CliEnvironment;
import dev.socialscheduler.cli.process.UsageException;
import dev.socialscheduler.config.SchedulerConfig;
import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The context of a command: the streams, the process and the global options. There is one per command line. Not
 * thread-safe.
 */
public final class CommandContext {

    private final CliEnvironment environment;
    private final PrintWriter out;
    private final PrintWriter err;
    private final GlobalOptions options = new GlobalOptions();
    private @Nullable SchedulerConfig config;

    public CommandContext(CliEnvironment environment, PrintWriter out, PrintWriter err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** Returns the global options; picocli sets them. */
    GlobalOptions options() {
        return options;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    CliEnvironment environment() {
        return environment;
    }

    public ErrorReport errors() {
        return new ErrorReport(err, options.isVerbose());
    }

    /** Returns the configuration; it is read once. */
    SchedulerConfig config() {
        SchedulerConfig read = config;
        if (read == null) {
            read = options.configure(environment, options.backend(), SchedulerListener.NONE);
            config = read;
        }
        return read;
    }

    /** Returns the backend that the command line names, if it does. */
    Optional<String> backend() {
        return Optional.ofNullable(options.backend());
    }

    /** Returns a scheduler, which the caller closes. */
    SocialScheduler open() {
        return SocialScheduler.create(config());
    }

    /** Returns a scheduler that notifies a listener; the caller closes it. */
    SocialScheduler open(SchedulerListener listener) {
        return SocialScheduler.create(options.configure(environment, options.backend(), listener));
    }

    /**
     * Returns a scheduler of the only backend that a command supports, whichever is configured; the caller closes it.
     *
     * @throws UsageException if the command line names another backend
     */
    SocialScheduler open(String only) {
        backend().filter(backend -> !backend.equals(only)).ifPresent(backend -> {
            throw new UsageException(
                    "This command supports only the backend " + only + ", not " + backend + ".", "Omit --backend.");
        });
        return SocialScheduler.create(options.configure(environment, only, SchedulerListener.NONE));
    }
}
