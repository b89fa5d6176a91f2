package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import dev.socialscheduler.emulator.world.V1Code;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The remaining capacity of a channel: the plan's queue depth, the network's daily limit, and no duplicates. Drafts
 * never count.
 */
final class Allowance {
    private static final Duration REPETITION_WINDOW = Duration.ofHours(24);
    private static final int FREE_THREADS = 1;

    private final WorldState state;
    private final Channel channel;

    Allowance(WorldState state, Channel channel) {
        this.state = state;
        this.channel = channel;
    }

    /** Rejects another scheduled post on a channel whose plan allows no more. */
    void checkPlan(Post wanted) {
        Integer limit = state.planOf(channel).scheduledPostsPerChannel();
        if (limit == null) {
            return;
        }
        List<Post> scheduled = others(wanted.id()).stream()
                .filter(post -> post.status() == PostStatus.SCHEDULED)
                .toList();
        if (scheduled.size() >= limit) {
            throw full("You have reached the limit of " + limit + " scheduled posts for this channel.");
        }
        boolean isThread = wanted.content().thread().size() > 1;
        long threads = scheduled.stream()
                .filter(post -> post.content().thread().size() > 1)
                .count();
        if (isThread && threads >= FREE_THREADS) {
            throw full("You have reached the limit of " + FREE_THREADS + " scheduled threads for this channel.");
        }
    }

    private static ServiceException full(String message) {
        return ServiceException.of(Kind.LIMIT_REACHED, message).v1Code(V1Code.QUEUE_FULL);
    }

    /** Rejects a post for a day, in the channel's zone, on which the network accepts no more. */
    void checkDay(Post wanted, @Nullable Instant when) {
        Integer limit = channel.dailyLimit();
        if (limit == null || when == null) {
            return;
        }
        DayCount count = count(when.atZone(channel.zone()).toLocalDate(), wanted.id());
        if (count.sent() + count.scheduled() >= limit) {
            throw ServiceException.of(
                            Kind.LIMIT_REACHED,
                            "The daily posting limit of " + limit + " posts for "
                                    + channel.network().label() + " has been reached.")
                    .v1Code(V1Code.SOFT_LIMIT);
        }
    }

    /** Rejects content that the channel has in its queue, or sent within a day. */
    void checkRepetition(String exceptId, Content content) {
        if (!state.refuseDuplicates) {
            return;
        }
        Instant horizon = state.now().minus(REPETITION_WINDOW);
        Content wanted = content.withoutMargins();
        boolean repeated = others(exceptId).stream()
                .filter(post -> isRecent(post, horizon))
                .anyMatch(post -> post.content().withoutMargins().equals(wanted));
        if (repeated) {
            throw ServiceException.invalidPost(List.of("Whoops, it looks like you've posted that one recently."))
                    .v1Code(V1Code.DUPLICATE);
        }
    }

    /** Returns the number of posts, sent and scheduled, on a calendar day of the channel's zone. */
    DayCount count(LocalDate day, String exceptId) {
        long sent = others(exceptId).stream()
                .filter(post -> isOn(day, post.sentAt()))
                .count();
        long scheduled = others(exceptId).stream()
                .filter(post -> post.status() == PostStatus.SCHEDULED && isOn(day, post.dueAt()))
                .count();
        return new DayCount((int) sent, (int) scheduled);
    }

    private static boolean isRecent(Post post, Instant horizon) {
        return switch (post.status()) {
            case SCHEDULED, SENDING, NEEDS_APPROVAL -> true;
            case SENT -> post.sentAt() != null && post.sentAt().isAfter(horizon);
            case DRAFT, ERROR -> false;
        };
    }

    private boolean isOn(LocalDate day, @Nullable Instant time) {
        return time != null && time.atZone(channel.zone()).toLocalDate().equals(day);
    }

    private List<Post> others(String exceptId) {
        return state.postsOf(channel.id()).stream()
                .filter(post -> !post.id().equals(exceptId))
                .toList();
    }

    /** The posts of one day. */
    record DayCount(int sent, int scheduled) {}
}
