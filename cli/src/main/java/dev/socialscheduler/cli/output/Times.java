package dev.socialscheduler.cli.output;

import dev.socialscheduler.Channel;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.ShareMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Formats times for users. */
public final class Times {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx");

    private Times() {}

    /** Returns a time in UTC, for example {@code 2026-12-01 09:00Z}; empty for none. */
    public static String utc(@Nullable Instant instant) {
        return instant == null ? "" : LOCAL.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
    }

    /** Returns a time in the time zone of a channel, for example {@code 2026-12-01 09:00 +09:00}. */
    static String onClocksOf(Channel channel, Instant instant) {
        return WITH_OFFSET.format(instant.atZone(zone(channel)));
    }

    /** Returns when a post goes out, or went out, in the time zone of its channel. */
    public static String due(Channel channel, Post post) {
        Instant when = post.sentAt() == null ? post.dueAt() : post.sentAt();
        if (when != null) {
            return onClocksOf(channel, when);
        }
        return post.status() == PostStatus.DRAFT ? "draft" : "no time";
    }

    /** Returns when a planned post goes out. */
    public static String planned(Channel channel, ShareMode mode) {
        if (mode instanceof ShareMode.CustomScheduled custom) {
            return onClocksOf(channel, custom.dueAt());
        }
        return mode instanceof ShareMode.AddToQueue ? "queue" : mode instanceof ShareMode.ShareNext ? "next" : "now";
    }

    private static ZoneId zone(Channel channel) {
        try {
            return channel.zone();
        } catch (DateTimeException e) {
            return ZoneOffset.UTC; // unknown to this Java; the time is right, since its offset is shown
        }
    }
}
