package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelHealth;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostingDay;
import dev.socialscheduler.ShareMode;
import java.util.List;

/** Checks a post against the state of its channel, if that state was read recently. */
final class ChannelRules {

    private ChannelRules() {}

    static void check(NewPost post, Channel channel, Violations found) {
        ChannelHealth health = channel.health();
        if (health.disconnected()) {
            found.add(
                    "channelId",
                    "The channel " + channel.name()
                            + " is disconnected from its network; its owner must reconnect it.");
        }
        if (health.locked()) {
            found.add("channelId", "The channel " + channel.name() + " is locked because the plan does not cover it.");
        }
        boolean waitsForSlot = !(post.shareMode() instanceof ShareMode.ShareNow
                || post.shareMode() instanceof ShareMode.CustomScheduled);
        if (waitsForSlot && !post.draft()) {
            queue(channel, found);
        }
    }

    private static void queue(Channel channel, Violations found) {
        if (channel.health().queuePaused()) {
            found.warn(
                    "shareMode",
                    "The queue of " + channel.name() + " is paused: the post is accepted but waits until the queue is"
                            + " resumed.");
        }
        List<PostingDay> week = channel.postingSchedule();
        // An empty week is what some dialects tell of every channel: then nobody knows.
        if (!week.isEmpty()
                && week.stream().noneMatch(day -> !day.paused() && !day.times().isEmpty())) {
            found.warn(
                    "shareMode",
                    "The channel " + channel.name()
                            + " has no slots in its schedule: the post is accepted but may never be published.");
        }
    }
}
