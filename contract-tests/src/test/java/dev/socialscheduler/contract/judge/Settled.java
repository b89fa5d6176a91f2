package dev.socialscheduler.contract.judge;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What some equal calls claim together, after what was unknown has been reconciled. Not thread-safe. */
final class Settled {

    final List<Post> returned = new ArrayList<>();
    final List<String> foreign = new ArrayList<>();
    final List<String> untrue = new ArrayList<>();
    int applied;
    int notApplied;
    int absent;
    int unsettled;

    private int doubts;
    private final Function<PendingOutcome, Reconciliation> reconcile;

    Settled(List<Call> calls, Function<PendingOutcome, Reconciliation> reconcile) {
        this.reconcile = reconcile;
        calls.forEach(call -> add(call.claim()));
    }

    private void add(Claim claim) {
        if (claim instanceof Claim.Returned made) {
            returned.add(made.post());
            made.post().warnings().stream()
                    .flatMap(warning -> Optional.ofNullable(warning.pending()).stream())
                    .forEach(pending -> check(made.post(), pending));
        } else if (claim instanceof Claim.Foreign other) {
            foreign.add(other.thrown().toString());
        } else if (claim instanceof Claim.Unknown unknown) {
            settle(unknown.pending());
        } else if (claim instanceof Claim.NotApplied) {
            notApplied++;
        } else {
            applied++;
        }
    }

    /** Whatever is neither found nor absent is unsettled. */
    private void settle(Optional<PendingOutcome> pending) {
        try {
            Optional<Reconciliation> settled = pending.map(reconcile);
            if (settled.orElse(null) instanceof Reconciliation.PostFound found) {
                returned.add(found.post());
            } else if (settled.orElse(null) instanceof Reconciliation.NoTrace) {
                absent++;
            } else {
                unsettled++;
            }
        } catch (SchedulerException e) {
            unsettled++;
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            foreign.add("reconcile: " + e);
        }
    }

    /** Reconciles what a warning is in doubt about: it is about the post that was returned. */
    private void check(Post post, PendingOutcome pending) {
        try {
            Reconciliation settled = reconcile.apply(pending);
            boolean isOther = settled instanceof Reconciliation.PostFound found
                    && !found.post().id().equals(post.id());
            if (isOther || settled instanceof Reconciliation.NoTrace) {
                untrue.add("the warning of " + post.id() + " is reconciled as " + settled);
            }
        } catch (SchedulerException e) {
            doubts++;
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            foreign.add("reconcile: " + e);
        }
    }

    /** How many posts there are, if all of this is true; those of unknown outcome come on top. */
    int claimed() {
        return returned.size() + applied;
    }

    /** Whether a warning says that there may be one more. */
    boolean tellsOfMore() {
        return returned.stream().flatMap(post -> post.warnings().stream()).anyMatch(Settled::tellsOfMore);
    }

    private static boolean tellsOfMore(PostWarning warning) {
        return warning.pending() != null || warning.message().contains(" two");
    }

    @Override
    public String toString() {
        return "returned " + returned.stream().map(post -> post.id().value()).toList() + ", applied " + applied
                + ", not applied " + notApplied + ", absent " + absent + ", unsettled " + unsettled + ", doubts "
                + doubts + ", warnings "
                + returned.stream().flatMap(post -> post.warnings().stream()).toList();
    }
}
