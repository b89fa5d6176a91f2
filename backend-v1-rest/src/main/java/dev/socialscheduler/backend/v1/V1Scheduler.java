package dev.socialscheduler.backend.v1;

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
import dev.socialscheduler.backend.support.internal.quota.QuotaLedger;
import dev.socialscheduler.backend.support.internal.resilience.FreshReads;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.spi.BatchSender;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The operations without the guard: one attempt each, with only the checks that v1 needs. Thread-safe. */
final class V1Scheduler implements SocialScheduler, BatchSender, FreshReads {

    private static final Set<Capability> CAPABILITIES = Arrays.stream(Capability.values())
            .filter(capability -> capability.backends().contains(V1Options.ID))
            .collect(Collectors.toUnmodifiableSet());

    private final V1Client client;
    private final Supplier<V1Client> lookups;
    private final PostEncoder posts;
    private final V1ErrorMapper errors;
    private final QuotaLedger quota;
    private final Runnable close;
    private final V1Decoder decoder;
    private final Groups groups;

    /**
     * Creates the operations.
     *
     * @param lookups returns a client that opens a connection for each request
     */
    V1Scheduler(
            V1Client client,
            Supplier<V1Client> lookups,
            PostEncoder posts,
            V1ErrorMapper errors,
            QuotaLedger quota,
            Runnable close) {
        this.client = client;
        this.lookups = lookups;
        this.posts = posts;
        this.errors = errors;
        this.quota = quota;
        this.close = close;
        this.decoder = new V1Decoder(errors);
        this.groups = new Groups(client, posts, decoder, errors);
    }

    @Override
    public Account account() {
        return client.send(Operation.ACCOUNT, V1Service::user, Answers.USER, decoder::account);
    }

    @Override
    public List<Channel> channels(ChannelQuery query) {
        checkOrganization(query.organization(), Operation.CHANNELS);
        Boolean locked = query.locked();
        return client.send(Operation.CHANNELS, V1Service::profiles, Answers.PROFILES, decoder::channels).stream()
                .filter(channel ->
                        query.networks().isEmpty() || query.networks().contains(channel.network()))
                .filter(channel -> locked == null || locked == channel.health().locked())
                .toList();
    }

    @Override
    public Channel channel(ChannelId id) {
        return client.send(
                Operation.CHANNEL,
                v1 -> v1.profile(id.value()),
                Answers.PROFILE,
                (profile, context) -> decoder.channel(id, profile));
    }

    @Override
    public Post createPost(NewPost post) {
        return client.send(
                Operation.CREATE_POST,
                v1 -> v1.create(posts.create(post)),
                Answers.CHANGED,
                (answer, context) -> DroppedFields.told(post, decoder.created(post, answer, context)));
    }

    @Override
    public List<Integer> first(List<NewPost> waiting, int most) {
        return groups.first(waiting, most);
    }

    @Override
    public List<Answer> send(List<NewPost> group) {
        return groups.send(group);
    }

    /** v1 requires a text in every edit, so an edit without one is sent with the stored text. */
    @Override
    public Post editPost(PostId id, PostEdit edit) {
        String said = edit.text();
        String text = said == null ? post(id).text() : said;
        if (text.isEmpty()) {
            throw errors.invalid("text", "v1 cannot edit a post without a text.", Operation.EDIT_POST);
        }
        return client.send(
                Operation.EDIT_POST,
                v1 -> v1.edit(id.value(), posts.edit(edit, text)),
                Answers.EDITED,
                (answer, context) -> DroppedFields.told(edit, decoder.edited(id, answer)));
    }

    @Override
    public void deletePost(PostId id) {
        client.send(Operation.DELETE_POST, v1 -> v1.destroy(id.value()), Answers.DONE, decoder::done);
    }

    /** The response of v1 does not contain the post, so it is read. */
    @Override
    public Post publishNow(PostId id) {
        client.send(Operation.PUBLISH_NOW, v1 -> v1.share(id.value()), Answers.DONE, decoder::done);
        try {
            return post(id);
        } catch (SchedulerException e) {
            throw errors.unread(e, errors.context(Operation.PUBLISH_NOW));
        }
    }

    @Override
    public Post movePost(PostId id, QueuePosition position) {
        if (position != QueuePosition.TOP) {
            throw errors.unsupported(Capability.MOVE_TO_BOTTOM, Operation.MOVE_POST);
        }
        return client.send(
                Operation.MOVE_POST,
                v1 -> v1.moveToTop(id.value()),
                Answers.MOVED,
                (answer, context) -> decoder.edited(id, answer));
    }

    @Override
    public Post post(PostId id) {
        return client.send(
                Operation.POST,
                v1 -> v1.update(id.value()),
                Answers.UPDATE,
                (update, context) -> decoder.post(id, update));
    }

    @Override
    public Page<Post> posts(PostQuery query) {
        return posts(client, query);
    }

    @Override
    public Page<Post> postsAfresh(PostQuery query) {
        return posts(lookups.get(), query);
    }

    private Page<Post> posts(V1Client v1, PostQuery query) {
        checkOrganization(query.organization(), Operation.POSTS);
        PageRequest page = PageRequest.of(query);
        if (page == null) {
            throw errors.invalid("after", "This cursor belongs to another query.", Operation.POSTS);
        }
        return v1.send(Operation.POSTS, page::send, Answers.LISTED, (answer, context) -> decoder.page(page, answer));
    }

    private void checkOrganization(@Nullable OrganizationId said, Operation operation) {
        if (said != null && !said.equals(V1Operations.ORGANIZATION)) {
            throw errors.noOrganization(said, errors.context(operation));
        }
    }

    @Override
    public Idea createIdea(NewIdea idea) {
        throw errors.unsupported(Capability.CREATE_IDEAS, Operation.CREATE_IDEA);
    }

    @Override
    public Page<Idea> ideas(IdeaQuery query) {
        throw errors.unsupported(Capability.LIST_IDEAS, Operation.IDEAS);
    }

    @Override
    public List<DailyPostingLimit> dailyPostingLimits(List<ChannelId> channels, @Nullable LocalDate date) {
        throw errors.unsupported(Capability.DAILY_POSTING_LIMITS, Operation.DAILY_POSTING_LIMITS);
    }

    @Override
    public ServiceConfiguration configuration() {
        return client.send(
                Operation.CONFIGURATION, V1Service::configuration, Answers.CONFIGURATION, decoder::configuration);
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
        return V1Options.ID;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type == V1Operations.class) {
            return type.cast(new V1Extras(client, posts, errors));
        }
        throw new IllegalArgumentException("The backend " + backend() + " has no " + type.getName() + ".");
    }

    @Override
    public List<String> notices() {
        return List.of(client.retirementNotice());
    }

    @Override
    public void close() {
        close.run();
    }

    @Override
    public String toString() {
        return "V1Scheduler(" + client + ")";
    }
}
