package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.cli.output.RowProblem;
import dev.socialscheduler.error.SchedulerException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** All problems with the rows of a calendar. A failure shared by several rows is reported once. */
final class RowProblems {

    private RowProblems() {}

    static List<RowProblem> of(List<RowResult> results) {
        IdentityHashMap<SchedulerException, List<RowResult>> refused = new IdentityHashMap<>();
        results.forEach(result -> reason(result)
                .ifPresent(reason -> refused.computeIfAbsent(reason, first -> new ArrayList<>())
                        .add(result)));
        List<RowProblem> problems = new ArrayList<>();
        for (RowResult result : results) {
            List<RowResult> alike = reason(result)
                    .map(refused::get)
                    .filter(rows -> rows.size() > 1)
                    .orElse(List.of());
            if (alike.isEmpty()) {
                problems.addAll(result.problems());
            } else if (alike.get(0) == result) {
                problems.add(RowProblem.of(places(alike), reason(result).orElseThrow()));
            }
        }
        return problems;
    }

    private static Optional<SchedulerException> reason(RowResult result) {
        return result instanceof RowResult.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    private static String places(List<RowResult> rows) {
        return rows.size() + " rows, " + rows.get(0).location().words() + " to "
                + rows.get(rows.size() - 1).location().words();
    }
}
