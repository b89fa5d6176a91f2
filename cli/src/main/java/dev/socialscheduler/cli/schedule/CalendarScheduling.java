package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.calendar.PlannedRow;
import java.util.Iterator;
import java.util.List;

/** Schedules a planned calendar: sends the valid rows and returns the results of all rows in the order of the file. */
public final class CalendarScheduling {

    private final SocialScheduler scheduler;

    public CalendarScheduling(SocialScheduler scheduler) {
        this.scheduler = scheduler;
    }

    public List<RowResult> schedule(List<PlannedRow> rows) {
        List<NewPost> posts = rows.stream()
                .filter(PlannedRow.Ready.class::isInstance)
                .map(row -> ((PlannedRow.Ready) row).post())
                .toList();
        Iterator<PostResult> results = posts.isEmpty()
                ? List.<PostResult>of().iterator()
                : scheduler.createPosts(posts).iterator();
        return rows.stream().map(row -> result(row, results)).toList();
    }

    private static RowResult result(PlannedRow row, Iterator<PostResult> results) {
        return row instanceof PlannedRow.Ready ready
                ? RowResult.of(ready, results.next())
                : new RowResult.Invalid(row.location(), ((PlannedRow.Invalid) row).faults());
    }
}
