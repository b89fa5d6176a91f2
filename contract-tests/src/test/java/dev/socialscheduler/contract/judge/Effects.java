package dev.socialscheduler.contract.judge;

import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.util.function.Function;

/** The same three sentences about a call that changes what is there: an edit, a deletion, a move. */
public final class Effects {

    private Effects() {}

    /**
     * Judges a call. Everything late must have arrived.
     *
     * @param isApplied whether the books show its effect
     */
    public static Finding judge(Claim claim, boolean isApplied, Function<PendingOutcome, Reconciliation> reconcile) {
        String evidence = claim + (isApplied ? ", applied" : ", not applied");
        if (claim instanceof Claim.Foreign) {
            return Finding.of(Verdict.FOREIGN, evidence);
        }
        if (claim instanceof Claim.NotApplied) {
            return Finding.of(isApplied ? Verdict.WRONG_NOT_APPLIED : Verdict.HELD, evidence);
        }
        if (claim instanceof Claim.Unknown unknown) {
            return unknown.pending()
                    .map(pending -> settled(pending, isApplied, reconcile))
                    .orElseGet(() -> Finding.of(Verdict.UNSETTLED, evidence));
        }
        return Finding.of(isApplied ? Verdict.HELD : Verdict.LOST, evidence);
    }

    private static Finding settled(
            PendingOutcome pending, boolean isApplied, Function<PendingOutcome, Reconciliation> reconcile) {
        try {
            Reconciliation settled = reconcile.apply(pending);
            boolean isTrue = settled instanceof Reconciliation.NoTrace ? !isApplied : isApplied;
            return Finding.of(isTrue ? Verdict.HELD : Verdict.UNTRUE_RECONCILE, "reconciled as " + settled);
        } catch (SchedulerException e) {
            return Finding.of(Verdict.UNSETTLED, e.getMessage());
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            return Finding.of(Verdict.FOREIGN, "reconcile: " + e);
        }
    }
}
