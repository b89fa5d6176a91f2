package dev.socialscheduler.cli.schedule;

import java.util.List;
import java.util.Locale;

/**
 * How many rows came to what; also the sums in JSON.
 *
 * @param created posts that exist
 * @param faulty rows that were wrong and not sent
 * @param refused posts that were refused
 * @param unknown posts of which nobody knows
 * @param alreadyThere posts that an earlier run made
 * @param notSent rows to which the run did not come
 */
record CalendarSummary(long created, long faulty, long refused, long unknown, long alreadyThere, long notSent) {

    static CalendarSummary of(List<RowResult> results) {
        return new CalendarSummary(
                count(results, RowResult.Created.class),
                count(results, RowResult.Invalid.class),
                count(results, RowResult.Refused.class),
                results.stream().filter(RowResult::isUnknown).count(),
                count(results, RowResult.AlreadyPosted.class),
                count(results, RowResult.NotSent.class));
    }

    private static long count(List<RowResult> results, Class<? extends RowResult> kind) {
        return results.stream().filter(kind::isInstance).count();
    }

    String words() {
        return String.format(
                        Locale.ROOT,
                        "%d created, %d faulty (not sent), %d refused, %d unknown",
                        created,
                        faulty,
                        refused,
                        unknown)
                + (alreadyThere == 0 ? "" : ", " + alreadyThere + " already there")
                + (notSent == 0 ? "" : ", " + notSent + " not sent")
                + ".";
    }
}
