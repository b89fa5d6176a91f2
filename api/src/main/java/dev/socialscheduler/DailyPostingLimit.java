package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/**
 * How much a network lets one channel publish on one day.
 *
 * @param channelId the channel
 * @param sent posts published on that day so far
 * @param scheduled posts still due on that day
 * @param limit the most that the network takes on a day, or null if it sets none
 * @param atLimit whether another post for that day would be refused
 */
public record DailyPostingLimit(
        ChannelId channelId,
        int sent,
        int scheduled,
        @Nullable Integer limit,
        boolean atLimit) {}
