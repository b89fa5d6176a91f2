package dev.socialscheduler;

import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.PendingOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Schedules social media posts, whichever transport carries them.
 *
 * <pre>{@code
 * try (SocialScheduler scheduler = SocialScheduler.create()) {
 *     Post post = scheduler.createPost(NewPost.on(channel).text("Hello").queue().build());
 * }
 * }</pre>
 *
 * <p>The backend is chosen by the property {@code social-scheduler.backend}; see {@link SchedulerConfig}.
 *
 * <p><b>Threads.</b> Safe for use by several threads. Every verb blocks until the provider has answered or the
 * time-out has passed. An interrupt ends the wait before a repeated attempt at once; an attempt under way notices it
 * when data arrives, at the latest when its time-out has passed.
 *
 * <p><b>Failures.</b> Every verb throws a {@link dev.socialscheduler.error.SchedulerException} that says what failed,
 * where, whether it may have had an effect, and what to do now; the kinds are its subclasses. A verb or an option that
 * the backend lacks is refused before any request by
 * {@link dev.socialscheduler.error.UnsupportedCapabilityException}. A call that may have had an effect is never repeated
 * by the library on a guess.
 *
 * <p><b>Who implements it.</b> Users get it from {@link #create()}. Backends implement it raw, one attempt a verb; see
 * {@link dev.socialscheduler.spi.SchedulerProvider}.
 */
public interface SocialScheduler extends AutoCloseable {

    /**
     * Creates a scheduler from the configuration of the environment: system properties, environment variables,
     * {@code social-scheduler.properties}.
     *
     * @throws dev.socialscheduler.error.ConfigurationException with every fault of the configuration at once
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

    /** Returns the organizations that the account reaches. Costs one request. */
    default List<Organization> organizations() {
        return account().organizations();
    }

    /** Returns the channels that a query asks for, in the provider's order. Costs one request. */
    List<Channel> channels(ChannelQuery query);

    /**
     * Returns one channel. Costs one request.
     *
     * @throws dev.socialscheduler.error.NotFoundException if there is none
     */
    Channel channel(ChannelId id);

    /**
     * Says everything that is wrong with a post, errors and warnings, without sending it: what holds everywhere, what its
     * network takes, and what the backend lacks. Costs no request, but one for the channel if no answer of the last five
     * minutes told of it.
     *
     * @throws UnsupportedOperationException on a raw backend, which sends what it gets; users never hold one
     */
    default Validation validate(NewPost post) {
        throw new UnsupportedOperationException("A raw backend checks nothing.");
    }

    /**
     * Says everything that is wrong with several posts; the answer at an index belongs to the post at that index. Costs at
     * most one request for each channel, however many posts go there.
     *
     * @throws UnsupportedOperationException on a raw backend, which sends what it gets; users never hold one
     */
    default List<Validation> validate(List<NewPost> posts) {
        return posts.stream().map(this::validate).toList();
    }

    /**
     * Creates a post and returns it as the provider keeps it. Being accepted is not being published: see
     * {@link Post#status()}.
     *
     * <p>The provider has no key by which it would know a repeated request, so this is done instead. A failure that is
     * known to have had no effect is repeated. After a failure that may have had one, the channel's posts are looked
     * through, at once and again after {@code retry.settling-delay}: a post with this content that no other call has got
     * is the result; only if there is none, the request is repeated, and a first request that arrives after all is
     * found by a last look and its post deleted, which the result's {@link Post#warnings() warnings} tell. What is to be
     * published at once is never repeated. Two identical posts that are wanted on purpose stay two.
     *
     * @throws dev.socialscheduler.error.InvalidPostException if it breaks a rule; everything that is wrong at once. The
     *     rules of the network are among them if some answer has told of the channel; no request is spent on finding out
     * @throws dev.socialscheduler.error.LimitReachedException if the plan or the network takes no more
     * @throws dev.socialscheduler.error.DuplicatePostException if the provider saw the same content lately
     * @throws dev.socialscheduler.error.OutcomeUnknownException if nobody knows whether it was created: it could not be
     *     looked for, or is to be published at once and was not found
     */
    Post createPost(NewPost post);

    /**
     * Finds out what became of a call that ended with an {@link dev.socialscheduler.error.OutcomeUnknownException}. Also
     * in another process. Costs a request or two; changes nothing, but that a post which this very scheduler sent twice
     * and knows to be surplus is deleted.
     *
     * <p>A found post or idea is one with the same content, on the same channel, made no earlier than the call. In the
     * process that made the call, no post of another call is taken for it; in another process that holds for those of
     * which the process knew when the call failed.
     *
     * @throws UnsupportedOperationException on a raw backend; users never hold one
     * @throws IllegalArgumentException if the outcome belongs to another backend, or to a call that cannot be looked for
     */
    default Reconciliation reconcile(PendingOutcome pending) {
        throw new UnsupportedOperationException("A raw backend looks for nothing.");
    }

    /**
     * Finds out what became of several calls; the answer at an index belongs to the outcome at that index. Lost posts of
     * one channel are looked for together, so many cost about as many requests as one of each channel. What is not there
     * is looked for again after {@code retry.settling-delay}.
     *
     * <p>No post is taken for two calls, and none for a call whose {@link PendingOutcome#others() others} name it; a
     * program that knows which posts are there already says so by {@link PendingOutcome#withOthers}. If it throws, nothing
     * is lost: call again.
     *
     * @throws UnsupportedOperationException on a raw backend; users never hold one
     * @throws IllegalArgumentException before any request, if an outcome belongs to another backend, or to a call that
     *     cannot be looked for
     */
    default List<Reconciliation> reconcile(List<PendingOutcome> pendings) {
        return pendings.stream().map(this::reconcile).toList();
    }

    /**
     * Creates several posts, in order, and answers for each: the result at an index belongs to the post at that index.
     * A refused post does not keep the others from being created. Where a refusal holds for every request (credential,
     * quota), the rest is answered with it and not sent.
     *
     * <p>Costs as few requests as the backend can: up to 30 posts share one ({@code batch-size}) on {@code graphql} and
     * {@code maton}, equal content for up to ten channels on {@code v1-rest}. The posts carry all that those of
     * {@link #createPost} do, and the same holds for each of them if an answer is lost: what is found is the result, what
     * is not there is sent again, but never what is to be published at once. For the listener such a request is one.
     *
     * <p>On a raw backend each post goes alone.
     */
    default List<PostResult> createPosts(List<NewPost> posts) {
        return new OneByOne(this::createPost).create(posts);
    }

    /**
     * As {@link #createPosts(List)}, and tells a listener before each request what is in it, and of each post what became
     * of it, as soon as that is known. What the listener throws ends the call and comes out of it.
     *
     * <p>A program that keeps what the listener hears can be killed at any moment and go on: what is {@code done} is not
     * sent again, what was {@code sending} and not {@code done} is given to {@link #reconcile(List)}, and the rest was
     * never sent.
     *
     * @throws UnsupportedOperationException on a raw backend, which cannot tell what to look for; users never hold one
     */
    default List<PostResult> createPosts(List<NewPost> posts, BatchListener listener) {
        throw new UnsupportedOperationException("A raw backend tells of nothing.");
    }

    /**
     * Changes a post and returns it as the provider keeps it now. If the answer is lost, the post is read: if it does not
     * show the change, the change is sent again.
     *
     * @throws dev.socialscheduler.error.NotFoundException if there is none
     * @throws dev.socialscheduler.error.OutcomeUnknownException if nobody knows whether it was changed
     */
    Post editPost(PostId id, PostEdit edit);

    /**
     * Deletes a post.
     *
     * @throws dev.socialscheduler.error.NotFoundException if there is none; but a delete that was repeated after a
     *     lost answer and finds nothing has succeeded
     */
    void deletePost(PostId id);

    /**
     * Publishes a queued post at once and returns it. Cannot be taken back, so it is never repeated on a guess: if the
     * answer is lost, the post is read, and its state tells.
     *
     * @throws dev.socialscheduler.error.OutcomeUnknownException if the post does not show that it is being published
     */
    Post publishNow(PostId id);

    /** Moves a queued post to an end of its channel's queue and returns it. */
    Post movePost(PostId id, QueuePosition position);

    /**
     * Returns one post. Costs one request.
     *
     * @throws dev.socialscheduler.error.NotFoundException if there is none
     */
    Post post(PostId id);

    /**
     * Returns several posts; the answer at an index belongs to the id at that index, and is empty if there is no such post.
     * Any other failure to read one of them is thrown.
     *
     * <p>Costs as few requests as the backend can: up to 30 posts share one ({@code batch-size}) on {@code graphql} and
     * {@code maton}, and up to ten more for each post that is missing, since the provider need not tell which one is;
     * elsewhere each post costs one.
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

    /** Returns one page of the posts that a query asks for. Costs one request. */
    Page<Post> posts(PostQuery query);

    /**
     * Returns all posts that a query asks for, lazily: one request a page, sent when its first post is wanted. One page
     * is held in memory. The stream is sequential; not reading on stops the requests.
     */
    default Stream<Post> streamPosts(PostQuery query) {
        return PageStream.of(cursor -> posts(cursor == null ? query : query.after(cursor)));
    }

    /**
     * Keeps an idea and returns it as the provider keeps it. If the answer is lost, the ideas are looked through as
     * {@link #createPost} does with posts; but a surplus idea is only told of, in the log.
     *
     * @throws dev.socialscheduler.error.OutcomeUnknownException if nobody knows whether it was kept
     */
    Idea createIdea(NewIdea idea);

    /** Returns one page of the ideas that a query asks for. Costs one request. */
    Page<Idea> ideas(IdeaQuery query);

    /** Returns how much the networks of some channels of one organization take today, in each channel's own zone. */
    default List<DailyPostingLimit> dailyPostingLimits(List<ChannelId> channels) {
        return dailyPostingLimits(channels, null);
    }

    /**
     * Returns how much the networks of some channels of one organization take on a day.
     *
     * @param channels at least one channel
     * @param date the day, in each channel's own zone; null for today
     */
    List<DailyPostingLimit> dailyPostingLimits(List<ChannelId> channels, @Nullable LocalDate date);

    /** Returns what the provider says of the networks it serves. */
    ServiceConfiguration configuration();

    /** Returns what is left of the request limits, as the provider's last answers told. Costs no request. */
    Quota quota();

    /** Returns what this backend can do. Costs no request. */
    Set<Capability> capabilities();

    /**
     * Returns what the backend wants its users to know today, as sentences; for instance, that the provider switches an
     * API off. Costs no request.
     */
    default List<String> notices() {
        return List.of();
    }

    /** Returns the id of the backend, as {@code social-scheduler.backend} names it. */
    String backend();

    /**
     * Returns what only this backend has.
     *
     * @throws IllegalArgumentException if the backend has no such thing
     */
    <T> T unwrap(Class<T> type);

    /** Releases connections and threads. Calls under way fail. Closing twice does nothing. */
    @Override
    void close();
}
