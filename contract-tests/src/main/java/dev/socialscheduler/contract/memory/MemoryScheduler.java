package dev.socialscheduler.contract.memory;

import dev.socialscheduler.Account;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.DailyPostingLimit;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.Quota;
import dev.socialscheduler.ServiceConfiguration;
import dev.socialscheduler.SocialScheduler;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The raw operations: one request each, with only the checks of a service. Thread-safe. */
final class MemoryScheduler implements SocialScheduler {

    private static final Set<Capability> CAPABILITIES = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(
            Capability.APPROVALS,
            Capability.POST_ORIGIN,
            Capability.LINK_TEXTS,
            Capability.CREATE_IDEAS,
            Capability.IDEA_DETAILS,
            Capability.LIST_IDEAS,
            Capability.DAILY_POSTING_LIMITS,
            Capability.CONFIGURATION)));

    private final MemoryService service;
    private final String key;

    MemoryScheduler(MemoryService service, String key) {
        this.service = service;
        this.key = key;
    }

    private <T> T ask(Operation operation, Function<MemoryWorld, T> request) {
        return service.ask(key, operation, request);
    }

    @Override
    public Account account() {
        return ask(Operation.ACCOUNT, world -> MemoryChannels.ACCOUNT);
    }

    @Override
    public List<Channel> channels(ChannelQuery query) {
        return ask(Operation.CHANNELS, world -> MemoryChannels.ALL).stream()
                .filter(channel ->
                        query.networks().isEmpty() || query.networks().contains(channel.network()))
                .filter(channel -> !Boolean.TRUE.equals(query.locked()))
                .toList();
    }

    @Override
    public Channel channel(ChannelId id) {
        return ask(Operation.CHANNEL, world -> world.channel(id));
    }

    @Override
    public Post createPost(NewPost post) {
        return ask(Operation.CREATE_POST, world -> world.create(post));
    }

    @Override
    public Post editPost(PostId id, PostEdit edit) {
        return ask(Operation.EDIT_POST, world -> world.edit(id, edit));
    }

    @Override
    public void deletePost(PostId id) {
        ask(Operation.DELETE_POST, world -> {
            world.delete(id);
            return true;
        });
    }

    @Override
    public Post publishNow(PostId id) {
        return ask(Operation.PUBLISH_NOW, world -> world.publish(id));
    }

    @Override
    public Post movePost(PostId id, QueuePosition position) {
        return ask(Operation.MOVE_POST, world -> world.move(id, position));
    }

    @Override
    public Post post(PostId id) {
        return ask(Operation.POST, world -> world.post(id));
    }

    @Override
    public Page<Post> posts(PostQuery query) {
        return ask(Operation.POSTS, world -> MemoryListing.page(query, world.all(), world.errors()));
    }

    @Override
    public Idea createIdea(NewIdea idea) {
        throw new MemoryErrors(Operation.CREATE_IDEA).lacking(Capability.CREATE_IDEAS);
    }

    @Override
    public Page<Idea> ideas(IdeaQuery query) {
        throw new MemoryErrors(Operation.IDEAS).lacking(Capability.LIST_IDEAS);
    }

    @Override
    public List<DailyPostingLimit> dailyPostingLimits(List<ChannelId> channels, @Nullable LocalDate date) {
        throw new MemoryErrors(Operation.DAILY_POSTING_LIMITS).lacking(Capability.DAILY_POSTING_LIMITS);
    }

    @Override
    public ServiceConfiguration configuration() {
        throw new MemoryErrors(Operation.CONFIGURATION).lacking(Capability.CONFIGURATION);
    }

    @Override
    public Quota quota() {
        return Quota.builder().build();
    }

    @Override
    public Set<Capability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public String backend() {
        return MemoryBackend.ID;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new IllegalArgumentException("The backend " + backend() + " has no " + type.getName() + ".");
    }

    /** There is nothing to release; the guard rejects later calls. */
    @Override
    public void close() {}

    @Override
    public String toString() {
        return "MemoryScheduler(" + service.requests() + " requests)";
    }
}
