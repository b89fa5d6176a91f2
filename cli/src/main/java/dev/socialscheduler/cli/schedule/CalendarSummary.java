package dev.socialscheduler.cli.schedule;

import java.util.List;
import java.util.Locale;

/**
 * Counts of the results of a calendar; also their form in JSON.
 *
 * @param created posts that were created
 * @param invalid rows that were invalid and not sent
 * @param refused posts that were refused
 * @param failed posts that exist, but that the provider could not publish
 * @param unknown posts that may or may not exist
 * @param alreadyPosted posts that an earlier run created
 * @param notSent rows that the run did not reach
 */
record CalendarSummary(
        long created, long invalid, long refused, long failed, long unknown, long alreadyPosted, long notSent) {

    static CalendarSummary of(List<RowResult> results) {
        return new CalendarSummary(
                count(results, RowResult.Created.class),
                count(results, RowResult.Invalid.class),
                count(results, RowResult.Refused.class),
                count(results, RowResult.PostFailed.class),
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
                        "%d created, %d invalid (not sent), %d refused, %d unknown",
                        created,
                        invalid,
                        refused,
                        unknown)
                + (failed == 0 ? "" : ", " + failed + " failed at the provider")
                + (alreadyPosted == 0 ? "" : ", " + alreadyPosted + " already posted")
                + (notSent == 0 ? "" : ", " + notSent + " not sent")
                + ".";
    }
}
