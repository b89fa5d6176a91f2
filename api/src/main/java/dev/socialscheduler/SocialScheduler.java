package dev.socialscheduler;

import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Schedules social media posts through any of several backends.
 *
 * <pre>{@code
 * try (SocialScheduler scheduler = SocialScheduler.create()) {
 *     Post post = scheduler.createPost(NewPost.on(channel).text("Hello").queue().build());
 * }
 * }</pre>
 *
 * <p>The backend is chosen by the property {@code social-scheduler.backend}; see {@link SchedulerConfig}.
 *
 * <p><b>Threads.</b> Thread-safe. Every method blocks until the provider responds or the call times out. An interrupt
 * ends the delay before a retry at once; an attempt in progress responds to it when data arrives, or at the latest when
 * it times out.
 *
 * <p><b>Failures.</b> Methods throw a {@link dev.socialscheduler.error.SchedulerException} with the problem, its
 * context, the possible effect, and a remedy; see its subclasses. An unsupported method or option fails before any
 * request with {@link dev.socialscheduler.error.UnsupportedCapabilityException}. The library never blindly retries a
 * call that may have taken effect: unless the call is idempotent, it reconciles first.
 *
 * <p><b>Implementations.</b> Obtain an instance from {@link #create()}. A raw backend implements this interface without
 * validation, retries or reconciliation: each call is one attempt; see
 * {@link dev.socialscheduler.spi.SchedulerProvider}.
 */
public interface SocialScheduler extends AutoCloseable {

    /**
     * Creates a scheduler from the configuration of the environment: system properties, environment variables,
     * {@code social-scheduler.properties}.
     *
     * @throws dev.socialscheduler.error.ConfigurationException if the configuration is invalid; reports all faults at
     *     once
     */
    static SocialScheduler create() {
        return create(SchedulerConfig.load());
    }

    /**
     * Creates a scheduler from a configuration.
     *
     * @throws dev.socialscheduler.error.ConfigurationException if the backend cannot work with it
     */
    static SocialScheduler create(SchedulerConfig config) {
        return config.createScheduler();
    }

    /** Returns the account that the credential belongs to, with its organizations. Costs one request. */
    Account account();

    /** Returns the organizations that the account has access to. Costs one request. */
    default List<Organization> organizations() {
        return account().organizations();
    }

    /** Returns the channels that match a query, in the provider's order. Costs one request. */
    List<Channel> channels(ChannelQuery query);

    /**
     * Returns one channel. Costs one request.
     *
     * @throws dev.socialscheduler.error.NotFoundException if it does not exist
     */
    Channel channel(ChannelId id);

    /**
     * Validates a post without sending it, and returns all errors and warnings. Checks general rules, the rules of the
     * network, and unsupported features. Costs one request for the channel, unless a response of the last five minutes
     * contained it.
     *
     * @throws UnsupportedOperationException on a raw backend, which does not validate; users never obtain one
     */
    default Validation validate(NewPost post) {
        throw new UnsupportedOperationException("A raw backend does not validate posts.");
    }

    /**
     * Validates several posts without sending them; the result at an index belongs to the post at that index. Costs at
     * most one request for each channel, regardless of the number of posts.
     *
     * @throws UnsupportedOperationException on a raw backend, which does not validate; users never obtain one
     */
    default List<Validation> validate(List<NewPost> posts) {
        return posts.stream().map(this::validate).toList();
    }

    /**
     * Creates a post and returns it as stored by the provider. An accepted post is not yet published: see
     * {@link Post#status()}.
     *
     * <p>The provider has no idempotency keys, so the library reconciles before it retries. A failure that is proved to
     * have had no effect is retried. After any other failure, the library looks up the post on its channel, at once and
     * again after {@code retry.settling-delay}. A post with the same content that belongs to no other call is returned
     * as the result. The request is retried only if it is proved that there is no such post. If the first request takes
     * effect after the retry, a final lookup finds the duplicate: it is deleted if it certainly is one, and the {@link
     * Post#warnings() warnings} of the result report it in any case. Immediate posts ({@link ShareMode.ShareNow}) are
     * looked up in the same way, but never retried after a failure that may have had an effect. If you intentionally
     * create two identical posts, both remain. What the provider stores differently from the request is reported in the
     * warnings too.
     *
     * @throws dev.socialscheduler.error.InvalidPostException if the post violates a rule; reports all violations at
     *     once. Network rules are checked only if the channel is already known from a response; no request is sent to
     *     look it up
     * @throws dev.socialscheduler.error.LimitReachedException if a limit of the plan or the network is reached
     * @throws dev.socialscheduler.error.DuplicatePostException if the provider recently received the same content
     * @throws dev.socialscheduler.error.PostFailedException if the provider stored the post, but reports that it
     *     cannot be published
     * @throws dev.socialscheduler.error.OutcomeUnknownException if it is unknown whether the post was created: the
     *     lookup failed, proved nothing, or did not find an immediate post
     */
    Post createPost(NewPost post);

    /**
     * Reconciles a call that failed with an {@link dev.socialscheduler.error.OutcomeUnknownException}: finds out
     * whether it took effect. Also works in another process. Costs one or two requests; a long list of posts takes
     * more, where the provider's clock is not known. Changes nothing, except that it deletes a post that this process
     * sent twice and knows to be a duplicate.
     *
     * <p>A post or idea matches if it has the same content, is on the same channel (an idea: in the same organization),
     * and was not created before the call. In the process that made the call, a post that belongs to another call never
     * matches. In another process, this holds only for the posts that were known to belong to other calls when the call
     * failed.
     *
     * @throws UnsupportedOperationException on a raw backend; users never obtain one
     * @throws IllegalArgumentException if the outcome belongs to another backend, or to a call that cannot be
     *     reconciled
     * @throws dev.socialscheduler.error.SchedulerException if the lookup fails, or what it finds proves nothing: the
     *     outcome is still unknown
     */
    default Reconciliation reconcile(PendingOutcome pending) {
        throw new UnsupportedOperationException("A raw backend does not reconcile calls.");
    }

    /**
     * Reconciles several calls; the result at an index belongs to the outcome at that index. Posts of one channel are
     * looked up together, so the cost depends on the number of channels rather than of calls. Posts that are not found
     * are looked up again after {@code retry.settling-delay}.
     *
     * <p>A post matches at most one call, and never a call whose {@link PendingOutcome#others() others} contain it. If
     * you know posts that belong to other calls, pass their ids to {@link PendingOutcome#withOthers}. An outcome that
     * cannot be looked up is {@link Reconciliation.Unsettled}, with the reason, and hides no other result.
     *
     * @throws UnsupportedOperationException on a raw backend; users never obtain one
     * @throws IllegalArgumentException before any request, if an outcome belongs to another backend, or to a call that
     *     cannot be reconciled
     */
    default List<Reconciliation> reconcile(List<PendingOutcome> pendings) {
        return List.copyOf(pendings).stream().map(this::settled).toList();
    }

    private Reconciliation settled(PendingOutcome pending) {
        try {
            return reconcile(pending);
        } catch (SchedulerException e) {
            return Reconciliation.Unsettled.of(e);
        }
    }

    /**
     * Creates several posts, in order; the result at an index belongs to the post at that index. A rejected post does
     * not stop the others. If a rejection applies to every request (credential, quota), the remaining posts get the
     * same result and are not sent.
     *
     * <p>Sends as few requests as the backend supports: up to 30 posts share one ({@code batch-size}) on
     * {@code graphql} and {@code maton}, the same content for up to ten channels on {@code v1-rest}. Posts support the
     * same options as in {@link #createPost}. If a response is lost, each post is reconciled as there: a post that is
     * found is the result, and a missing post is sent again, except for immediate posts ({@link ShareMode.ShareNow}),
     * which are never retried after a failure that may have had an effect. A {@link SchedulerListener} receives events
     * for each request, not for each post.
     *
     * <p>A raw backend sends each post in a request of its own.
     */
    default List<PostResult> createPosts(List<NewPost> posts) {
        return new OneByOne(this::createPost).create(posts);
    }

    /**
     * Creates several posts like {@link #createPosts(List)}. Notifies a listener of the posts in each request before it
     * is sent, and of each result as soon as it is final. An exception from the listener ends the call and is rethrown.
     *
     * <p>To be able to resume after a crash, record these events. When you resume, skip posts that are {@code done},
     * and pass posts that were {@code sending} but not {@code done} to {@link #reconcile(List)}. The other posts were
     * never sent.
     *
     * @throws UnsupportedOperationException on a raw backend, which cannot reconcile; users never obtain one
     */
    default List<PostResult> createPosts(List<NewPost> posts, BatchListener listener) {
        throw new UnsupportedOperationException("A raw backend does not notify listeners.");
    }

    /**
     * Edits a post and returns it as now stored by the provider. If the response is lost, the library reads the post,
     * and retries the edit only if the post does not contain the change.
     *
     * @throws dev.socialscheduler.error.NotFoundException if it does not exist
     * @throws dev.socialscheduler.error.OutcomeUnknownException if it is unknown whether the edit took effect
     */
    Post editPost(PostId id, PostEdit edit);

    /**
     * Deletes a post.
     *
     * @throws dev.socialscheduler.error.NotFoundException if there is no such post; a retry after a lost response
     * that finds no post counts as success
     */
    void deletePost(PostId id);

    /**
     * Publishes a queued post at once and returns it. Cannot be undone, so the library never retries it after a failure
     * that may have had an effect. If the response is lost, the library reads the post and determines the outcome from
     * its status.
     *
     * @throws dev.socialscheduler.error.OutcomeUnknownException if the status of the post does not show that it is
     *     being published
     */
    Post publishNow(PostId id);

    /** Moves a queued post to an end of its channel's queue and returns it. */
    Post movePost(PostId id, QueuePosition position);

    /**
     * Returns one post. Costs one request.
     *
     * @throws dev.socialscheduler.error.NotFoundException if it does not exist
     */
    Post post(PostId id);

    /**
     * Returns several posts; the result at an index belongs to the id at that index, and is empty if there is no such
     * post. Any other failure is thrown.
     *
     * <p>Sends as few requests as the backend supports: up to 30 posts share one ({@code batch-size}) on
     * {@code graphql} and {@code maton}. Each missing post can cost up to ten more, because the provider may not report
     * which one is missing. On other backends, each post costs one request.
     */
    default List<Optional<Post>> postsById(List<PostId> ids) {
        return List.copyOf(ids).stream().map(this::found).toList();
    }

    private Optional<Post> found(PostId id) {
        try {
            return Optional.of(post(id));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** Returns one page of the posts that match a query. Costs one request. */
    Page<Post> posts(PostQuery query);

    /**
     * Returns a lazy, sequential stream of all posts that match a query. Each page costs one request, sent when its
     * first post is needed. One page is held in memory. No more requests are sent once you stop reading.
     */
    default Stream<Post> streamPosts(PostQuery query) {
        return PageStream.of(cursor -> posts(cursor == null ? query : query.after(cursor)));
    }

    /**
     * Creates an idea and returns it as stored by the provider. If the response is lost, the library reconciles as in
     * {@link #createPost}; a duplicate idea is logged, but not deleted.
     *
     * @throws dev.socialscheduler.error.OutcomeUnknownException if it is unknown whether the idea was created
     */
    Idea createIdea(NewIdea idea);

    /** Returns one page of the ideas that match a query. Costs one request. */
    Page<Idea> ideas(IdeaQuery query);

    /** Returns today's posting limits of channels of one organization; each channel's time zone determines the day. */
    default List<DailyPostingLimit> dailyPostingLimits(List<ChannelId> channels) {
        return dailyPostingLimits(channels, null);
    }

    /**
     * Returns the posting limits of channels of one organization for a day.
     *
     * @param channels at least one channel
     * @param date the day, in each channel's time zone; null for today
     */
    List<DailyPostingLimit> dailyPostingLimits(List<ChannelId> channels, @Nullable LocalDate date);

    /** Returns the provider's rules for its networks. */
    ServiceConfiguration configuration();

    /** Returns the state of the rate limits, from the provider's latest responses. Costs no request. */
    Quota quota();

    /** Returns the capabilities of this backend. Costs no request. */
    Set<Capability> capabilities();

    /**
     * Returns current notices of the backend as sentences, such as the retirement of an API. Costs no request.
     */
    default List<String> notices() {
        return List.of();
    }

    /** Returns the id of the backend, as used in {@code social-scheduler.backend}. */
    String backend();

    /**
     * Returns a backend-specific object.
     *
     * @throws IllegalArgumentException if the backend has no object of this type
     */
    <T> T unwrap(Class<T> type);

    /** Releases connections and threads. Calls in progress fail. Idempotent. */
    @Override
    void close();
}
