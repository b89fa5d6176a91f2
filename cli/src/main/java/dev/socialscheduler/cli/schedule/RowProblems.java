package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.cli.output.RowProblem;
import dev.socialscheduler.error.SchedulerException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Everything that went wrong with the rows of a calendar. What refused many of them at once is told once. */
final class RowProblems {

    private RowProblems() {}

    static List<RowProblem> of(List<RowOutcome> outcomes) {
        IdentityHashMap<SchedulerException, List<RowOutcome>> refused = new IdentityHashMap<>();
        outcomes.forEach(outcome -> reason(outcome)
                .ifPresent(reason -> refused.computeIfAbsent(reason, first -> new ArrayList<>())
                        .add(outcome)));
        List<RowProblem> problems = new ArrayList<>();
        for (RowOutcome outcome : outcomes) {
            List<RowOutcome> alike = reason(outcome)
                    .map(refused::get)
                    .filter(rows -> rows.size() > 1)
                    .orElse(List.of());
            if (alike.isEmpty()) {
                problems.addAll(outcome.problems());
            } else if (alike.get(0) == outcome) {
                problems.add(RowProblem.of(places(alike), reason(outcome).orElseThrow()));
            }
        }
        return problems;
    }

    private static Optional<SchedulerException> reason(RowOutcome outcome) {
        return outcome instanceof RowOutcome.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    private static String places(List<RowOutcome> rows) {
        return rows.size() + " rows, " + rows.get(0).location().words() + " to "
                + rows.get(rows.size() - 1).location().words();
    }
}
