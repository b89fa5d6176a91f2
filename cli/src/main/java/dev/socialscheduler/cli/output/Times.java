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

/** Instants for people. */
public final class Times {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx");

    private Times() {}

    /** Returns an instant in UTC, for instance {@code 2026-12-01 09:00Z}; empty for none. */
    public static String utc(@Nullable Instant instant) {
        return instant == null ? "" : LOCAL.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
    }

    /** Returns an instant on the clocks of a channel, for instance {@code 2026-12-01 09:00 +09:00}. */
    static String onClocksOf(Channel channel, Instant instant) {
        return WITH_OFFSET.format(instant.atZone(zone(channel)));
    }

    /** Returns when a post goes out, or went, on the clocks of its channel. */
    public static String due(Channel channel, Post post) {
        Instant when = post.sentAt() == null ? post.dueAt() : post.sentAt();
        if (when != null) {
            return onClocksOf(channel, when);
        }
        return post.status() == PostStatus.DRAFT ? "draft" : "no time";
    }

    /** Returns when a post was to go out. */
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
            return ZoneOffset.UTC; // a zone newer than this Java; the offset is shown, so the time stays true
        }
    }
}
