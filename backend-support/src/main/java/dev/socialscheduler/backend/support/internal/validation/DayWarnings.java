package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Channel;
import dev.socialscheduler.DailyPostingLimit;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.ShareMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Warns of a day whose limit is reached. Only a warning, because the cached usage may be out of date. */
final class DayWarnings {

    private DayWarnings() {}

    static void check(NewPost post, Channel channel, DayMemory days, Instant now, Violations found) {
        Instant due = due(post.shareMode(), now);
        ZoneId zone = zone(channel);
        if (due == null || zone == null || post.draft()) {
            return;
        }
        LocalDate day = due.atZone(zone).toLocalDate();
        days.find(channel, zone, day)
                .filter(DailyPostingLimit::atLimit)
                .ifPresent(full -> found.warn(
                        "shareMode",
                        "The channel " + channel.name() + " accepts no more posts on " + day + ": " + full.sent()
                                + " sent and " + full.scheduled() + " scheduled"
                                + (full.limit() == null ? "." : " of " + full.limit() + ".")));
    }

    /** Returns when a post is due, or null if the queue decides. */
    private static @Nullable Instant due(ShareMode mode, Instant now) {
        if (mode instanceof ShareMode.CustomScheduled custom) {
            return custom.dueAt();
        }
        return mode instanceof ShareMode.ShareNow ? now : null;
    }

    private static @Nullable ZoneId zone(Channel channel) {
        try {
            return channel.zone();
        } catch (DateTimeException e) {
            return null; // a word that this Java does not know
        }
    }
}
