package dev.socialscheduler.cli;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.calendar.CalendarEntries;
import dev.socialscheduler.cli.calendar.CalendarPlanner;
import dev.socialscheduler.cli.calendar.PlannedRow;
import dev.socialscheduler.cli.calendar.RowFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Schedules a calendar: plans every row, sends the good ones, and brings all of them back into the order of the file. */
final class CalendarScheduling {

    private static final Comparator<RowOutcome> AS_IN_FILE =
            Comparator.comparingLong(outcome -> outcome.place().number());

    private final SocialScheduler scheduler;
    private final Supplier<CalendarPlanner> planner;

    /**
     * Prepares the scheduling.
     *
     * @param planner only asked for if there is a row to plan, since it costs requests
     */
    CalendarScheduling(SocialScheduler scheduler, Supplier<CalendarPlanner> planner) {
        this.scheduler = scheduler;
        this.planner = planner;
    }

    List<RowOutcome> schedule(CalendarEntries calendar) {
        List<RowOutcome> outcomes = new ArrayList<>();
        faulty(calendar.faults()).forEach(outcomes::add);
        List<PlannedRow> planned = plan(calendar);
        planned.stream()
                .filter(PlannedRow.Faulty.class::isInstance)
                .map(PlannedRow.Faulty.class::cast)
                .forEach(row -> outcomes.add(new RowOutcome.Faulty(row.place(), row.faults())));
        outcomes.addAll(send(planned.stream()
                .filter(PlannedRow.Ready.class::isInstance)
                .map(PlannedRow.Ready.class::cast)
                .toList()));
        return outcomes.stream().sorted(AS_IN_FILE).toList();
    }

    private List<PlannedRow> plan(CalendarEntries calendar) {
        if (calendar.rows().isEmpty()) {
            return List.of();
        }
        CalendarPlanner rows = planner.get();
        return calendar.rows().stream().map(rows::plan).toList();
    }

    private List<RowOutcome> send(List<PlannedRow.Ready> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<NewPost> posts = rows.stream().map(PlannedRow.Ready::post).toList();
        Iterator<PostResult> results = scheduler.createPosts(posts).iterator();
        return rows.stream().map(row -> RowOutcome.of(row, results.next())).toList();
    }

    /** One outcome a row, with everything that is wrong with it. */
    private static Stream<RowOutcome> faulty(List<RowFault> faults) {
        return faults.stream()
                .map(RowFault::row)
                .distinct()
                .map(place -> new RowOutcome.Faulty(
                        place,
                        faults.stream()
                                .filter(fault -> fault.row().equals(place))
                                .toList()));
    }
}
