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

/** Reconciles calls with an unknown outcome. */
@Command(
        name = "reconcile",
        description = {
            "Finds out whether calls with an unknown outcome (exit code 9) took effect.",
            "Pass the tokens from the \"Reconcile:\" lines that these calls printed. Creates and changes "
                    + "nothing. Exit code 5 means that no effect was found yet: a request can arrive minutes "
                    + "late, so check again before you retry it."
        },
        footer = {"", "Example:", "  social-scheduler reconcile 1~2f6c…"})
final class ReconcileCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(arity = "1..*", paramLabel = "TOKEN", description = "Tokens printed by the failed calls.")
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
                    "This is not the complete token of an unknown outcome.",
                    "Copy everything after \"Reconcile: social-scheduler reconcile\".");
        }
    }

    private ExitCode reconcile(SocialScheduler scheduler, PendingOutcome pending) {
        if (!pending.backend().equals(scheduler.backend())) {
            throw new UsageException(
                    "This token belongs to the backend " + pending.backend() + ", not to " + scheduler.backend() + ".",
                    "Use --backend " + pending.backend() + ".");
        }
        try {
            Reconciliation reconciled = scheduler.reconcile(pending); // throws if it remains unknown
            context.out().println(words(pending, reconciled));
            if (reconciled instanceof Reconciliation.PostFound found) {
                context.errors().warnings("post " + found.post().id(), found.post());
            }
            return reconciled.tookEffect() ? ExitCode.DONE : ExitCode.NOT_FOUND;
        } catch (SchedulerException e) {
            context.err().println("Still unknown: " + CleanText.line(pending.operation() + " of " + pending.since()));
            return context.errors().print(e);
        }
    }

    private static String words(PendingOutcome pending, Reconciliation reconciled) {
        if (reconciled instanceof Reconciliation.PostFound found) {
            return PostLine.of("It took effect:", found.post());
        } else if (reconciled instanceof Reconciliation.IdeaFound found) {
            Idea idea = found.idea();
            return "It took effect: idea " + idea.id() + ": "
                    + PostLine.text(Objects.requireNonNullElse(idea.text(), ""));
        } else if (reconciled instanceof Reconciliation.PostGone gone) {
            return "It took effect: the post " + gone.id() + " is gone.";
        }
        return "No trace found: " + pending.operation() + " of " + pending.since() + " has had no effect so far.";
    }
}
