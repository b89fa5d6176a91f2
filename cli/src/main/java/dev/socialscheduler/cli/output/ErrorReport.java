package dev.socialscheduler.cli.output;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.cli.calendar.CalendarFileException;
import dev.socialscheduler.cli.calendar.ValueException;
import dev.socialscheduler.cli.journal.JournalException;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.process.UsageException;
import dev.socialscheduler.cli.text.CleanText;
import dev.socialscheduler.error.ConfigurationException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints failures: the problem, the remedy, and the place with whether the call took effect, one line each. */
public final class ErrorReport {

    private static final String TYPED = "command line; " + Outcome.NOT_APPLIED.description();

    private final PrintWriter err;
    private final boolean verbose;

    public ErrorReport(PrintWriter err, boolean verbose) {
        this.err = err;
        this.verbose = verbose;
    }

    /** Prints a failure and returns its exit code. */
    public ExitCode print(Throwable failure) {
        ExitCode code = tell(failure);
        trace(failure);
        err.flush();
        return code;
    }

    private ExitCode tell(Throwable failure) {
        if (failure instanceof ConfigurationException e) {
            return configuration(e);
        } else if (failure instanceof SchedulerException e) {
            lines(e.problem(), e.remedy(), where(e));
            reconcileLine(e);
            return ExitCode.of(e);
        }
        String remedy = remedy(failure);
        return remedy == null ? bug(failure) : badInput(String.valueOf(failure.getMessage()), remedy);
    }

    /** Returns the remedy for invalid input, or null for any other failure. */
    private static @Nullable String remedy(Throwable failure) {
        if (failure instanceof UsageException e) {
            return e.remedy();
        } else if (failure instanceof CalendarFileException e) {
            return e.remedy();
        }
        if (failure instanceof JournalException e) {
            return e.remedy();
        }
        return failure instanceof ValueException e ? e.remedy() : null;
    }

    private ExitCode bug(Throwable failure) {
        lines(
                "This is a bug: " + failure,
                "Run the command again with --verbose and report the output.",
                "command line; " + Outcome.UNKNOWN.description());
        return ExitCode.UNEXPECTED;
    }

    private ExitCode badInput(String problem, String remedy) {
        lines(problem, remedy, TYPED);
        return ExitCode.BAD_INPUT;
    }

    private ExitCode configuration(ConfigurationException e) {
        List<String> faults = e.faults();
        if (faults.size() == 1) {
            line("Error: ", faults.get(0));
        } else {
            line("Error: ", "The configuration has " + faults.size() + " problems:");
            faults.forEach(fault -> line("  - ", fault));
        }
        line("Fix: ", e.remedy());
        String place = e.context().description();
        line(
                "Where: ",
                (place.isEmpty() ? "configuration" : place) + "; " + e.outcome().description());
        return ExitCode.of(e);
    }

    /** Prints the three lines of any failure. */
    public void lines(String problem, String remedy, String where) {
        line("Error: ", problem);
        line("Fix: ", remedy);
        line("Where: ", where);
    }

    /** Prints a problem with a row of a calendar. */
    public void row(RowProblem problem) {
        lines(problem.place() + ": " + problem.problem(), problem.remedy(), problem.where());
        problem.pending().ifPresent(this::reconcileLine);
        problem.cause().ifPresent(this::reconcileLine);
        problem.cause().ifPresent(this::trace);
    }

    /**
     * Prints the warnings of a post that was created or changed.
     *
     * @param place names the post for users
     */
    public void warnings(String place, Post post) {
        for (PostWarning warning : post.warnings()) {
            String path = warning.path().isEmpty() ? "" : warning.path() + ": ";
            line("Warning: ", place + ": " + path + warning.message());
            Optional.ofNullable(warning.pending()).ifPresent(this::reconcileLine);
        }
        err.flush();
    }

    /** Prints the command that reconciles an unknown outcome. */
    private void reconcileLine(SchedulerException failure) {
        if (failure instanceof OutcomeUnknownException unknown) {
            unknown.pending().ifPresent(this::reconcileLine);
        }
    }

    private void reconcileLine(PendingOutcome pending) {
        line("Reconcile: ", "social-scheduler reconcile " + pending.token());
    }

    private void trace(Throwable failure) {
        if (verbose) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            err.print(CleanText.of(trace.toString()));
        }
    }

    /** Returns where a call failed and whether it took effect. */
    public static String where(SchedulerException e) {
        String place = e.context().description();
        return (place.isEmpty() ? "" : place + "; ") + e.outcome().description();
    }

    private void line(String label, String text) {
        err.println(label + CleanText.line(text));
    }
}
