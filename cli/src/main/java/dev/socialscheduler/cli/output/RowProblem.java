package dev.socialscheduler.cli.output;

import dev.socialscheduler.cli.calendar.RowFault;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.util.Optional;

/**
 * A problem with a row, as it is reported.
 *
 * @param place the row, and the column or the channel
 * @param problem what went wrong
 * @param remedy what to do
 * @param where where it was detected, and whether anything was changed
 * @param pending the unknown outcome to reconcile, if any
 * @param cause the failure from the library, if any
 */
public record RowProblem(
        String place,
        String problem,
        String remedy,
        String where,
        Optional<PendingOutcome> pending,
        Optional<SchedulerException> cause) {

    public static RowProblem of(RowFault fault) {
        String where = "calendar; " + Outcome.NOT_APPLIED.description();
        return new RowProblem(
                fault.place(), fault.problem(), fault.remedy(), where, Optional.empty(), Optional.empty());
    }

    public static RowProblem of(String place, SchedulerException reason) {
        return new RowProblem(
                place,
                reason.problem(),
                reason.remedy(),
                ErrorReport.where(reason),
                Optional.empty(),
                Optional.of(reason));
    }

    /** A row with an unknown outcome. */
    public static RowProblem of(String place, String problem, String remedy, PendingOutcome pending) {
        String where = pending.operation() + " on " + pending.backend() + "; " + Outcome.UNKNOWN.description();
        return new RowProblem(place, problem, remedy, where, Optional.of(pending), Optional.empty());
    }
}
