package dev.socialscheduler.cli.command;

import dev.socialscheduler.Idea;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.output.PostLine;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.process.UsageException;
import dev.socialscheduler.cli.text.CleanText;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds out what became of calls of which nobody knew whether they took effect. */
@Command(
        name = "reconcile",
        description = {
            "Finds out what became of calls that ended with \"nobody knows whether it took effect\" (exit code 9).",
            "Each of them printed a line \"Settle:\" with the token to give here. Creates and changes nothing. Exit code 5"
                    + " if a call has left no trace: a request can arrive minutes late, so look again before you repeat it."
        },
        footer = {"", "Example:", "  social-scheduler reconcile 1~2f6c…"})
final class ReconcileCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(arity = "1..*", paramLabel = "TOKEN", description = "What the failed calls printed.")
    private List<String> tokens = new ArrayList<>();

    ReconcileCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<PendingOutcome> pending =
                tokens.stream().map(ReconcileCommand::parse).toList();
        try (SocialScheduler scheduler = context.open()) {
            List<ExitCode> codes =
                    pending.stream().map(each -> reconcile(scheduler, each)).toList();
            return ExitCode.worst(codes).number();
        }
    }

    private static PendingOutcome parse(String token) {
        try {
            return PendingOutcome.parse(token);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "This is not the token of an unknown outcome, or not all of it.",
                    "Copy what stands behind \"Settle: social-scheduler reconcile\".");
        }
    }

    private ExitCode reconcile(SocialScheduler scheduler, PendingOutcome pending) {
        if (!pending.backend().equals(scheduler.backend())) {
            throw new UsageException(
                    "This token belongs to the backend " + pending.backend() + ", not to " + scheduler.backend() + ".",
                    "Say --backend " + pending.backend() + ".");
        }
        try {
            Reconciliation settled = scheduler.reconcile(pending);
            context.out().println(words(pending, settled));
            if (settled instanceof Reconciliation.PostFound found) {
                context.errors().warnings("post " + found.post().id(), found.post());
            }
            return settled.tookEffect() ? ExitCode.DONE : ExitCode.NOT_FOUND;
        } catch (SchedulerException e) {
            context.err().println("Still not known: " + CleanText.line(pending.operation() + " of " + pending.since()));
            return context.errors().print(e);
        }
    }

    private static String words(PendingOutcome pending, Reconciliation settled) {
        if (settled instanceof Reconciliation.PostFound found) {
            return PostLine.of("It took effect:", found.post());
        } else if (settled instanceof Reconciliation.IdeaFound found) {
            Idea idea = found.idea();
            return "It took effect: idea " + idea.id() + ": "
                    + PostLine.text(Objects.requireNonNullElse(idea.text(), ""));
        } else if (settled instanceof Reconciliation.PostGone gone) {
            return "It took effect: the post " + gone.id() + " is gone.";
        }
        return "No trace of it: " + pending.operation() + " of " + pending.since() + " had no effect so far.";
    }
}
