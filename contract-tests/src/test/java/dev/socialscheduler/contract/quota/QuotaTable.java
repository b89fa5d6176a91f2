package dev.socialscheduler.contract.quota;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What calendars cost, as a table in Markdown. Not thread-safe. */
final class QuotaTable {

    private final List<String> lines = new ArrayList<>(List.of(
            "| plan | posts | posts a request | faults | requests | posts for a request | time | |",
            "|---|--:|--:|---|--:|--:|--:|---|"));

    void add(Calendar calendar, Spent spent, boolean isDriven) {
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %,d | %d | %s | %,d | %.1f | %s | %s |",
                calendar.plan().wireName(),
                calendar.posts(),
                calendar.batch(),
                calendar.isTroubled() ? "yes" : "no",
                spent.requests(),
                (double) calendar.posts() / spent.requests(),
                time(spent.time()),
                isDriven ? "driven" : "computed"));
    }

    private static String time(Duration time) {
        if (time.toHours() < 2) {
            return time.toMinutes() + " min";
        }
        return time.toDays() < 2
                ? time.toHours() + " h"
                : String.format(Locale.ROOT, "%.1f days", time.toMinutes() / (24.0 * 60));
    }

    void print() {
        System.out.println(String.join(System.lineSeparator(), lines));
    }
}
