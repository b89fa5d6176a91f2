package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostingSchedule;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.V1Code;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The queues of channels as a whole: their order and their slots. Posts with a custom time keep it. Each operation is
 * atomic and thread-safe. If it throws a {@link ServiceException}, nothing was changed.
 */
public final class Queues {
    private final WorldState state;
    private final Permission permission;

    Queues(WorldState state) {
        this.state = state;
        this.permission = new Permission(state);
    }

    /**
     * Puts queued posts of a channel into this order, beginning at a position of the queue. The times of the queue stay
     * the same, and the other posts keep their relative order.
     *
     * @param position 0 for the front; beyond the end means the end
     */
    public void reorder(String accountId, String channelId, List<String> postIds, int position) {
        state.settled(() -> {
            Channel channel = permission.channel(accountId, channelId);
            postIds.forEach(id -> checkIsOf(channel, permission.post(accountId, id)));
            List<Post> rest = new ArrayList<>(new PostQueue(state, channel).inOrder());
            List<Post> named = postIds.stream()
                    .distinct()
                    .flatMap(id -> rest.stream().filter(post -> post.id().equals(id)))
                    .toList();
            rest.removeAll(named);
            rest.addAll(Math.min(position, rest.size()), named);
            return assign(channel, rest);
        });
    }

    /** Puts the queued posts of a channel into a random order. */
    public void shuffle(String accountId, String channelId, Random random) {
        state.settled(() -> {
            Channel channel = permission.channel(accountId, channelId);
            List<Post> queue = new ArrayList<>(new PostQueue(state, channel).inOrder());
            Collections.shuffle(queue, random);
            return assign(channel, queue);
        });
    }

    /** Sets the weekly slots of a channel; queued posts move into them. */
    public void reschedule(String accountId, String channelId, PostingSchedule schedule) {
        state.settled(() -> {
            Channel changed = permission.channel(accountId, channelId).with(schedule);
            state.channels.put(channelId, changed);
            new PostQueue(state, changed).reflow();
            return changed;
        });
    }

    private List<Post> assign(Channel channel, List<Post> order) {
        List<Post> before = new PostQueue(state, channel).inOrder();
        for (int i = 0; i < order.size(); i++) {
            Instant slot = before.get(i).dueAt();
            state.put(order.get(i).withDueAt(slot));
        }
        return order;
    }

    private static void checkIsOf(Channel channel, Post post) {
        if (!post.channelId().equals(channel.id())) {
            throw ServiceException.of(ServiceException.Kind.NOT_FOUND, "Post not found")
                    .v1Code(V1Code.NO_UPDATE);
        }
    }
}
