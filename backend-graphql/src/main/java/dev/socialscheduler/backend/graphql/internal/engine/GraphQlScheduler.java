package dev.socialscheduler.backend.graphql.internal.engine;

import dev.socialscheduler.Account;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.DailyPostingLimit;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.Quota;
import dev.socialscheduler.ServiceConfiguration;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.internal.batch.Batches;
import dev.socialscheduler.backend.graphql.internal.batch.Reads;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlErrorMapper;
import dev.socialscheduler.backend.graphql.internal.dialect.Dialect;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectNegotiator;
import dev.socialscheduler.backend.graphql.internal.lookup.Lookups;
import dev.socialscheduler.backend.graphql.internal.lookup.Networks;
import dev.socialscheduler.backend.support.internal.batch.PostRequest;
import dev.socialscheduler.backend.support.internal.batch.PostSender;
import dev.socialscheduler.backend.support.internal.quota.QuotaLedger;
import dev.socialscheduler.backend.support.internal.validation.RequiredCapabilities;
import dev.socialscheduler.spi.BatchReader;
import dev.socialscheduler.spi.BatchSender;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operations without the guard: one attempt each, no validation. Thread-safe. */
final class GraphQlScheduler implements SocialScheduler, BatchSender, BatchReader, PostSender {

    private final GraphQlTransport transport;
    private final DialectNegotiator dialects;
    private final Lookups lookups;
    private final Networks networks;
    private final GraphQlErrorMapper errors;
    private final QuotaLedger quota;
    private final Batches batches;
    private final Reads reads;

    GraphQlScheduler(
            GraphQlTransport transport,
            DialectNegotiator dialects,
            Lookups lookups,
            Networks networks,
            GraphQlErrorMapper errors,
            QuotaLedger quota,
            Batches batches,
            Reads reads) {
        this.transport = transport;
        this.dialects = dialects;
        this.lookups = lookups;
        this.networks = networks;
        this.errors = errors;
        this.quota = quota;
        this.batches = batches;
        this.reads = reads;
    }

    @Override
    public Account account() {
        return dialects.send(Operation.ACCOUNT, Set.of(), Dialect::account);
    }

    @Override
    public List<Channel> channels(ChannelQuery query) {
        OrganizationId organization = lookups.organization(query.organization());
        Boolean locked = query.locked();
        return dialects.send(Operation.CHANNELS, Set.of(), dialect -> dialect.channels(organization, query)).stream()
                .map(networks::remember)
                .filter(channel ->
                        query.networks().isEmpty() || query.networks().contains(channel.network()))
                .filter(channel -> locked == null || locked == channel.health().locked())
                .toList();
    }

    @Override
    public Channel channel(ChannelId id) {
        return networks.remember(dialects.send(Operation.CHANNEL, Set.of(), dialect -> dialect.channel(id)));
    }

    @Override
    public Post createPost(NewPost post) {
        return create(request(post));
    }

    /** A raw call computes what the post requires; a guard hands it on. */
    private static PostRequest request(NewPost post) {
        return new PostRequest(post, RequiredCapabilities.of(post));
    }

    @Override
    public Post create(PostRequest request) {
        NewPost post = request.post();
        Network network = lookups.networkFor(post);
        return dialects.send(Operation.CREATE_POST, request.required(), dialect -> dialect.createPost(post, network));
    }

    @Override
    public List<Integer> first(List<NewPost> posts, int most) {
        return firstOf(posts.stream().map(GraphQlScheduler::request).toList(), most);
    }

    @Override
    public List<Integer> firstOf(List<PostRequest> requests, int most) {
        return batches.first(requests, most);
    }

    @Override
    public List<Answer> send(List<NewPost> posts) {
        return sendTogether(posts.stream().map(GraphQlScheduler::request).toList());
    }

    @Override
    public List<Answer> sendTogether(List<PostRequest> requests) {
        return batches.send(requests);
    }

    @Override
    public Post editPost(PostId id, PostEdit edit) {
        Network network = lookups.networkFor(id, edit);
        return dialects.send(
                Operation.EDIT_POST, RequiredCapabilities.of(edit), dialect -> dialect.editPost(id, edit, network));
    }

    @Override
    public void deletePost(PostId id) {
        dialects.send(Operation.DELETE_POST, Set.of(Capability.DELETE_POSTS), dialect -> dialect.deletePost(id));
    }

    @Override
    public Post publishNow(PostId id) {
        return dialects.send(
                Operation.PUBLISH_NOW, Set.of(Capability.PUBLISH_STORED), dialect -> dialect.publishNow(id));
    }

    @Override
    public Post movePost(PostId id, QueuePosition position) {
        return dialects.send(
                Operation.MOVE_POST, RequiredCapabilities.of(position), dialect -> dialect.movePost(id, position));
    }

    @Override
    public Post post(PostId id) {
        return dialects.send(Operation.POST, Set.of(), dialect -> dialect.post(id));
    }

    @Override
    public int readable(int wanted) {
        return reads.readable(wanted);
    }

    @Override
    public Map<PostId, Optional<Post>> read(List<PostId> ids) {
        return reads.read(ids);
    }

    @Override
    public Page<Post> posts(PostQuery query) {
        return dialects.send(
                Operation.POSTS,
                RequiredCapabilities.of(query),
                dialect -> dialect.posts(() -> lookups.organization(query.organization()), query));
    }

    @Override
    public Idea createIdea(NewIdea idea) {
        OrganizationId organization = lookups.organization(idea.organization());
        return dialects.send(
                Operation.CREATE_IDEA,
                RequiredCapabilities.of(idea),
                dialect -> dialect.createIdea(organization, idea));
    }

    @Override
    public Page<Idea> ideas(IdeaQuery query) {
        OrganizationId organization = lookups.organization(query.organization());
        return dialects.send(
                Operation.IDEAS, Set.of(Capability.LIST_IDEAS), dialect -> dialect.ideas(organization, query));
    }

    @Override
    public List<DailyPostingLimit> dailyPostingLimits(List<ChannelId> channels, @Nullable LocalDate date) {
        return dialects.send(
                Operation.DAILY_POSTING_LIMITS,
                Set.of(Capability.DAILY_POSTING_LIMITS),
                dialect -> dialect.dailyPostingLimits(channels, date));
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
        return dialects.capabilities();
    }

    @Override
    public List<String> notices() {
        return Stream.of(dialects.notices(), batches.notices(), reads.notices())
                .flatMap(List::stream)
                .distinct()
                .toList();
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
        return "GraphQlScheduler(" + dialects + ")";
    }
}
