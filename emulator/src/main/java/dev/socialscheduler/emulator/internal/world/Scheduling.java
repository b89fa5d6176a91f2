package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import dev.socialscheduler.emulator.world.ShareMode;
import dev.socialscheduler.emulator.world.Timing;
import dev.socialscheduler.emulator.world.V1Code;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Gives a post its time: now, a given instant, the next free slot, or the front of the queue. */
final class Scheduling {
    private final WorldState state;
    private final Channel channel;
    private final Allowance allowance;

    Scheduling(WorldState state, Channel channel) {
        this.state = state;
        this.channel = channel;
        this.allowance = new Allowance(state, channel);
    }

    /**
     * Schedules a post and stores it.
     *
     * @param dueAt the requested instant, used only by {@link ShareMode#CUSTOM_SCHEDULED}
     */
    Post schedule(Post post, ShareMode mode, @Nullable Instant dueAt) {
        return switch (mode) {
            case SHARE_NOW -> now(post);
            case CUSTOM_SCHEDULED -> at(post, dueAt);
            case ADD_TO_QUEUE -> queued(post, mode, new PostQueue(state, channel).nextFree());
            case SHARE_NEXT -> first(post);
        };
    }

    /** Rejects a missing or past time. */
    Instant futureTime(@Nullable Instant dueAt) {
        if (dueAt == null) {
            throw ServiceException.of(Kind.INVALID_INPUT, "dueAt is required when mode is customScheduled");
        }
        if (dueAt.isBefore(state.now())) {
            throw ServiceException.of(Kind.INVALID_INPUT, "dueAt must be in the future")
                    .v1Code(V1Code.IN_THE_PAST);
        }
        return dueAt;
    }

    private Post now(Post post) {
        Instant now = state.now();
        allowance.checkDay(post, now);
        Post due = post.with(new Timing(PostStatus.SENDING, ShareMode.SHARE_NOW, now, null), now);
        return store(Publisher.publish(state, due, now));
    }

    private Post at(Post post, @Nullable Instant dueAt) {
        Instant time = futureTime(dueAt);
        allowance.checkPlan(post);
        allowance.checkDay(post, time);
        return store(scheduled(post, ShareMode.CUSTOM_SCHEDULED, time));
    }

    private Post queued(Post post, ShareMode mode, @Nullable Instant slot) {
        allowance.checkPlan(post);
        allowance.checkDay(post, slot);
        return store(scheduled(post, mode, slot));
    }

    private Post first(Post post) {
        allowance.checkPlan(post);
        allowance.checkDay(post, new PostQueue(state, channel).nextFree());
        Post next = scheduled(post, ShareMode.SHARE_NEXT, null);
        new PostQueue(state, channel).putFirst(next);
        return state.posts.getOrDefault(post.id(), next);
    }

    private Post scheduled(Post post, ShareMode mode, @Nullable Instant due) {
        return post.with(new Timing(PostStatus.SCHEDULED, mode, due, null), state.now());
    }

    private Post store(Post post) {
        state.put(post);
        return post;
    }
}
