package dev.socialscheduler.backend.graphql;

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
import dev.socialscheduler.backend.support.QuotaLedger;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs, raw: one attempt each, no checks. Thread-safe. */
final class GraphQlScheduler implements SocialScheduler {

    /** The rules of the networks ({@code configuration}) are newer than the part of the API that is built here. */
    private static final Set<Capability> CAPABILITIES =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Capability.CONFIGURATION)));

    private final GraphQlTransport transport;
    private final GraphQlClient client;
    private final Lookups lookups;
    private final GraphQlErrorMapper errors;
    private final QuotaLedger quota;
    private final PostEncoder posts = new PostEncoder();
    private final QueryEncoder queries = new QueryEncoder();
    private final IdeaEncoder ideas = new IdeaEncoder();
    private final GraphQlDecoder decoder;

    GraphQlScheduler(
            GraphQlTransport transport,
            GraphQlClient client,
            Lookups lookups,
            GraphQlErrorMapper errors,
            QuotaLedger quota) {
        this.transport = transport;
        this.client = client;
        this.lookups = lookups;
        this.errors = errors;
        this.quota = quota;
        this.decoder = new GraphQlDecoder(errors);
    }

    @Override
    public Account account() {
        return client.send(Operation.ACCOUNT, Documents.ACCOUNT, new EnvelopeWire.None(), decoder::account);
    }

    @Override
    public List<Channel> channels(ChannelQuery query) {
        var input = queries.channels(lookups.organization(query.organization()), query);
        List<Channel> channels = client.send(Operation.CHANNELS, Documents.CHANNELS, input, decoder::channels);
        channels.forEach(lookups::remember);
        return channels.stream()
                .filter(channel ->
                        query.networks().isEmpty() || query.networks().contains(channel.network()))
                .toList();
    }

    @Override
    public Channel channel(ChannelId id) {
        return lookups.remember(
                client.send(Operation.CHANNEL, Documents.CHANNEL, queries.id(id.value()), decoder::channel));
    }

    @Override
    public Post createPost(NewPost post) {
        var input = posts.create(post, lookups.networkFor(post));
        return client.send(Operation.CREATE_POST, Documents.CREATE_POST, input, decoder::created);
    }

    @Override
    public Post editPost(PostId id, PostEdit edit) {
        var input = posts.edit(id, edit, lookups.networkFor(id, edit));
        return client.send(Operation.EDIT_POST, Documents.EDIT_POST, input, decoder::edited);
    }

    @Override
    public void deletePost(PostId id) {
        client.send(Operation.DELETE_POST, Documents.DELETE_POST, queries.id(id.value()), decoder::deleted);
    }

    @Override
    public Post publishNow(PostId id) {
        return client.send(Operation.PUBLISH_NOW, Documents.EDIT_POST, posts.publishNow(id), decoder::edited);
    }

    @Override
    public Post movePost(PostId id, QueuePosition position) {
        return client.send(Operation.MOVE_POST, Documents.MOVE_POST, posts.move(id, position), decoder::moved);
    }

    @Override
    public Post post(PostId id) {
        return client.send(Operation.POST, Documents.POST, queries.id(id.value()), decoder::post);
    }

    @Override
    public Page<Post> posts(PostQuery query) {
        var input = queries.posts(lookups.organization(query.organization()), query);
        return client.send(Operation.POSTS, Documents.POSTS, input, decoder::posts);
    }

    @Override
    public Idea createIdea(NewIdea idea) {
        var input = ideas.create(lookups.organization(idea.organization()), idea);
        return client.send(Operation.CREATE_IDEA, Documents.CREATE_IDEA, input, decoder::ideaCreated);
    }

    @Override
    public Page<Idea> ideas(IdeaQuery query) {
        var input = queries.ideas(lookups.organization(query.organization()), query);
        return client.send(Operation.IDEAS, Documents.IDEAS, input, decoder::ideas);
    }

    @Override
    public List<DailyPostingLimit> dailyPostingLimits(List<ChannelId> channels, @Nullable LocalDate date) {
        var input = queries.dailyPostingLimits(channels, date);
        return client.send(
                Operation.DAILY_POSTING_LIMITS, Documents.DAILY_POSTING_LIMITS, input, decoder::dailyPostingLimits);
    }

    @Override
    public ServiceConfiguration configuration() {
        throw errors.unsupported(Capability.CONFIGURATION, Operation.CONFIGURATION);
    }

    @Override
    public Quota quota() {
        return quota.quota();
    }

    @Override
    public Set<Capability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public String backend() {
        return transport.backend();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return transport.extras().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The backend " + backend() + " has no " + type.getName() + "."));
    }

    @Override
    public void close() {
        transport.close();
    }

    @Override
    public String toString() {
        return "GraphQlScheduler(" + client + ")";
    }
}
