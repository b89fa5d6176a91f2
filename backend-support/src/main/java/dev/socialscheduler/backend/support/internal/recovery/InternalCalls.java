package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.internal.error.ClosedSchedulerException;
import dev.socialscheduler.backend.support.internal.error.Exchange;
import dev.socialscheduler.backend.support.internal.error.TransportErrorMapper;
import dev.socialscheduler.error.ErrorContext;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The calls that a guarded scheduler makes to itself to determine the outcome of another one. If it is closed
 * meanwhile, they fail like any other failed lookup: the call for which they are made began on an open scheduler.
 * Thread-safe.
 */
public final class InternalCalls {

    private final SocialScheduler guarded;
    private final Function<PostQuery, Page<Post>> lists;

    public InternalCalls(SocialScheduler guarded) {
        this(guarded, guarded::posts);
    }

    /**
     * Creates the calls of a scheduler.
     *
     * @param lists lists posts so that absence from a list proves something
     */
    public InternalCalls(SocialScheduler guarded, Function<PostQuery, Page<Post>> lists) {
        this.guarded = guarded;
        this.lists = lists;
    }

    public String backend() {
        return guarded.backend();
    }

    public Set<Capability> capabilities() {
        return guarded.capabilities();
    }

    public Channel channel(ChannelId id) {
        return made(Operation.CHANNEL, () -> guarded.channel(id));
    }

    public Post post(PostId id) {
        return made(Operation.POST, () -> guarded.post(id));
    }

    public Page<Post> posts(PostQuery query) {
        return made(Operation.POSTS, () -> lists.apply(query));
    }

    public Page<Idea> ideas(IdeaQuery query) {
        return made(Operation.IDEAS, () -> guarded.ideas(query));
    }

    void deletePost(PostId id) {
        made(Operation.DELETE_POST, () -> {
            guarded.deletePost(id);
            return id;
        });
    }

    private <T> T made(Operation operation, Supplier<T> call) {
        ErrorContext context = ErrorContext.of(backend(), operation);
        return Exchange.send(context, () -> {
            try {
                return call.get();
            } catch (ClosedSchedulerException e) {
                throw TransportErrorMapper.closed(context, e);
            }
        });
    }
}
