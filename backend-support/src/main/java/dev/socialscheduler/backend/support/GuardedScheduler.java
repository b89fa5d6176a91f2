package dev.socialscheduler.backend.support;

import dev.socialscheduler.Account;
import dev.socialscheduler.BatchListener;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Cursor;
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
import dev.socialscheduler.PostResult;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.Quota;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.ServiceConfiguration;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.Validation;
import dev.socialscheduler.backend.support.internal.batch.Batch;
import dev.socialscheduler.backend.support.internal.batch.BatchRead;
import dev.socialscheduler.backend.support.internal.batch.CheckedPost;
import dev.socialscheduler.backend.support.internal.batch.MeasuringSender;
import dev.socialscheduler.backend.support.internal.batch.PostRequest;
import dev.socialscheduler.backend.support.internal.batch.PostSender;
import dev.socialscheduler.backend.support.internal.error.ClosedSchedulerException;
import dev.socialscheduler.backend.support.internal.recovery.IdeaRecovery;
import dev.socialscheduler.backend.support.internal.recovery.InternalCalls;
import dev.socialscheduler.backend.support.internal.recovery.PostRecovery;
import dev.socialscheduler.backend.support.internal.recovery.SeenPosts;
import dev.socialscheduler.backend.support.internal.recovery.SharedOwnership;
import dev.socialscheduler.backend.support.internal.recovery.StoredPost;
import dev.socialscheduler.backend.support.internal.resilience.CallExecutor;
import dev.socialscheduler.backend.support.internal.resilience.FreshReads;
import dev.socialscheduler.backend.support.internal.resilience.Sleeper;
import dev.socialscheduler.backend.support.internal.validation.ChannelMemory;
import dev.socialscheduler.backend.support.internal.validation.DayMemory;
import dev.socialscheduler.backend.support.internal.validation.PostChecks;
import dev.socialscheduler.backend.support.internal.validation.PostValidator;
import dev.socialscheduler.backend.support.internal.validation.RequiredCapabilities;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.Violation;
import dev.socialscheduler.spi.BackendContext;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a raw backend safe to use: it validates every call, rejects it before any request if the backend lacks a
 * required capability, and retries it only where that is safe. Each call validates and asks for capabilities once.
 * Thread-safe if the raw backend is.
 */
public final class GuardedScheduler implements SocialScheduler {

    private final SocialScheduler raw;
    private final String backend;
    private final GuardErrorMapper errors;
    private final PostSender sender;
    private final FreshReads freshReads;
    private final PostValidator validator;
    private final ChannelMemory channels;
    private final DayMemory days;
    private final PostChecks checks;
    private final CallExecutor calls;
    private final Recoveries recoveries;
    private final StoredPost storedPosts;
    private final SeenPosts seen;
    private final Batch batch;
    private final BatchRead batchRead;
    private final AtomicBoolean closed = new AtomicBoolean();

    private GuardedScheduler(
            SocialScheduler raw,
            BackendContext context,
            CallExecutor calls,
            Sleeper sleeper,
            SharedOwnership.Share share) {
        this.raw = raw;
        this.backend = raw.backend();
        this.errors = new GuardErrorMapper(backend);
        this.freshReads = FreshReads.of(raw);
        this.validator = new PostValidator(context.clock());
        this.channels = new ChannelMemory(context.clock());
        this.days = new DayMemory(context.clock());
        this.checks = new PostChecks(context, channels, days);
        this.calls = calls;
        this.recoveries =
                Recoveries.around(new InternalCalls(this, this::postsAfresh), channels, context, sleeper, share);
        this.seen = recoveries.seen();
        this.storedPosts = new StoredPost(backend);
        this.sender = new MeasuringSender(PostSender.of(raw), recoveries.clock());
        this.batch = Batch.of(raw, sender, context, calls, recoveries, this::tell);
        this.batchRead = BatchRead.of(raw, context, calls);
    }

    /** Guards a raw backend that shares its account with no other scheduler of this process. */
    public static SocialScheduler around(SocialScheduler raw, BackendContext context) {
        return around(raw, context, Sleeper.REAL);
    }

    public static GuardedScheduler around(SocialScheduler raw, BackendContext context, Sleeper sleeper) {
        return around(raw, context, sleeper, SharedOwnership.alone());
    }

    /**
     * Guards a raw backend as its settings demand. Schedulers of the same account never take each other's posts for
     * their own.
     *
     * @param endpoint the address of the service
     * @param credential the credential of the account; it is not kept
     */
    public static SocialScheduler around(SocialScheduler raw, BackendContext context, URI endpoint, String credential) {
        return around(raw, context, Sleeper.REAL, SharedOwnership.of(endpoint, credential));
    }

    static GuardedScheduler around(
            SocialScheduler raw, BackendContext context, Sleeper sleeper, SharedOwnership.Share share) {
        CallExecutor calls = CallExecutor.of(raw.backend(), context, sleeper);
        return new GuardedScheduler(raw, context, calls, sleeper, share);
    }

    private <T> T guarded(Operation operation, Set<Capability> required, List<Violation> violations, Supplier<T> call) {
        check(operation, required, violations);
        return calls.run(operation, call);
    }

    private void check(Operation operation, Set<Capability> required, List<Violation> violations) {
        checkOpen();
        Set<Capability> available = required.isEmpty() ? Set.of() : capabilities();
        SchedulerException refusal = errors.refusal(operation, required, available, violations);
        if (refusal != null) {
            throw refusal;
        }
    }

    private void checkOpen() {
        if (closed.get()) {
            throw new ClosedSchedulerException();
        }
    }

    @Override
    public Account account() {
        return guarded(Operation.ACCOUNT, Set.of(), List.of(), raw::account);
    }

    @Override
    public List<Channel> channels(ChannelQuery query) {
        return guarded(Operation.CHANNELS, Set.of(), List.of(), () -> channels.remember(raw.channels(query)));
    }

    @Override
    public Channel channel(ChannelId id) {
        Objects.requireNonNull(id, "id");
        return guarded(Operation.CHANNEL, Set.of(), List.of(), () -> channels.remember(raw.channel(id)));
    }

    @Override
    public Validation validate(NewPost post) {
        return validate(List.of(post)).get(0);
    }

    @Override
    public List<Validation> validate(List<NewPost> posts) {
        checkOpen();
        return new PostsValidation(checks, errors, this::channel).of(posts, capabilities());
    }

    @Override
    public Post createPost(NewPost post) {
        checkOpen();
        CheckedPost checked = checked(post, capabilities()).accepted();
        tell(checked);
        PostRecovery recovery = recoveries.of(post);
        Post stored = calls.run(
                Operation.CREATE_POST,
                () -> recovery.own(sender.create(checked.request())),
                recovery,
                recovery.dispatch());
        return storedPosts.created(post, seen.remember(stored));
    }

    private CheckedPost checked(NewPost post, Set<Capability> available) {
        Set<Capability> required = RequiredCapabilities.of(post);
        Validation found = checks.check(post, available);
        return new CheckedPost(
                new PostRequest(post, required),
                found,
                errors.refusal(Operation.CREATE_POST, required, available, found.errors()));
    }

    private void tell(CheckedPost checked) {
        checks.tell(checked.post(), checked.found());
    }

    @Override
    public List<PostResult> createPosts(List<NewPost> posts) {
        return createPosts(posts, BatchListener.SILENT);
    }

    @Override
    public List<PostResult> createPosts(List<NewPost> posts, BatchListener listener) {
        Objects.requireNonNull(listener, "listener");
        List<NewPost> all = List.copyOf(posts); // finds a null before the first post is sent
        checkOpen();
        Set<Capability> available = capabilities();
        return seen.remember(
                batch.create(all.stream().map(post -> checked(post, available)).toList(), listener));
    }

    @Override
    public Reconciliation reconcile(PendingOutcome pending) {
        Objects.requireNonNull(pending, "pending");
        check(pending.operation(), Set.of(), List.of());
        return recoveries.settle(pending);
    }

    @Override
    public List<Reconciliation> reconcile(List<PendingOutcome> pendings) {
        List<PendingOutcome> all = List.copyOf(pendings); // finds a null before the first request
        check(Operation.CREATE_POST, Set.of(), List.of());
        return recoveries.settle(all);
    }

    @Override
    public Post editPost(PostId id, PostEdit edit) {
        Objects.requireNonNull(id, "id");
        checkOpen();
        Set<Capability> available = capabilities();
        Validation found = checks.check(edit, available);
        SchedulerException refusal =
                errors.refusal(Operation.EDIT_POST, RequiredCapabilities.of(edit), available, found.errors());
        if (refusal != null) {
            throw refusal;
        }
        checks.tell(id, edit, found);
        Post stored = calls.run(Operation.EDIT_POST, () -> raw.editPost(id, edit), recoveries.of(id, edit));
        return storedPosts.edited(edit, seen.remember(stored));
    }

    @Override
    public void deletePost(PostId id) {
        Objects.requireNonNull(id, "id");
        check(Operation.DELETE_POST, Set.of(Capability.DELETE_POSTS), List.of());
        calls.run(Operation.DELETE_POST, () -> deleted(id), recoveries.ofDeleting(id));
    }

    private boolean deleted(PostId id) {
        raw.deletePost(id);
        return true;
    }

    @Override
    public Post publishNow(PostId id) {
        Objects.requireNonNull(id, "id");
        check(Operation.PUBLISH_NOW, Set.of(Capability.PUBLISH_STORED), List.of());
        return storedPosts.published(
                calls.run(Operation.PUBLISH_NOW, () -> raw.publishNow(id), recoveries.ofPublishing(id)));
    }

    @Override
    public Post movePost(PostId id, QueuePosition position) {
        Objects.requireNonNull(id, "id");
        return guarded(
                Operation.MOVE_POST, RequiredCapabilities.of(position), List.of(), () -> raw.movePost(id, position));
    }

    @Override
    public Post post(PostId id) {
        Objects.requireNonNull(id, "id");
        return seen.remember(guarded(Operation.POST, Set.of(), List.of(), () -> raw.post(id)));
    }

    @Override
    public List<Optional<Post>> postsById(List<PostId> ids) {
        List<PostId> all = List.copyOf(ids); // finds a null before the first request
        check(Operation.POST, Set.of(), List.of());
        return batchRead.read(all);
    }

    @Override
    public Page<Post> posts(PostQuery query) {
        return seen.remember(
                guarded(Operation.POSTS, RequiredCapabilities.of(query), ours(query.after()), () -> raw.posts(query)));
    }

    /** Lists posts for a lookup, where absence has to prove something. */
    private Page<Post> postsAfresh(PostQuery query) {
        return guarded(
                Operation.POSTS,
                RequiredCapabilities.of(query),
                ours(query.after()),
                () -> freshReads.postsAfresh(query));
    }

    @Override
    public Idea createIdea(NewIdea idea) {
        check(Operation.CREATE_IDEA, RequiredCapabilities.of(idea), validator.check(idea));
        IdeaRecovery recovery = recoveries.of(idea);
        return calls.run(
                Operation.CREATE_IDEA,
                () -> recovery.own(recoveries.clock().measure(() -> raw.createIdea(idea), Idea::createdAt)),
                recovery,
                recovery.dispatch());
    }

    @Override
    public Page<Idea> ideas(IdeaQuery query) {
        return guarded(Operation.IDEAS, Set.of(Capability.LIST_IDEAS), ours(query.after()), () -> raw.ideas(query));
    }

    @Override
    public List<DailyPostingLimit> dailyPostingLimits(List<ChannelId> channels, @Nullable LocalDate date) {
        List<Violation> none = List.of(new Violation("channels", "Name at least one channel."));
        return guarded(
                Operation.DAILY_POSTING_LIMITS,
                Set.of(Capability.DAILY_POSTING_LIMITS),
                channels.isEmpty() ? none : List.of(),
                () -> days.remember(raw.dailyPostingLimits(channels, date), date));
    }

    @Override
    public ServiceConfiguration configuration() {
        return guarded(Operation.CONFIGURATION, Set.of(Capability.CONFIGURATION), List.of(), raw::configuration);
    }

    @Override
    public Quota quota() {
        return raw.quota();
    }

    @Override
    public Set<Capability> capabilities() {
        return raw.capabilities();
    }

    @Override
    public List<String> notices() {
        return raw.notices();
    }

    @Override
    public String backend() {
        return backend;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.isInstance(this) ? type.cast(this) : raw.unwrap(type);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            recoveries.close();
            raw.close();
        }
    }

    private List<Violation> ours(@Nullable Cursor cursor) {
        return cursor == null || cursor.backend().equals(backend)
                ? List.of()
                : List.of(new Violation(
                        "after",
                        "This cursor belongs to the backend " + cursor.backend() + ", not to " + backend + "."));
    }

    @Override
    public String toString() {
        return "GuardedScheduler(" + raw + ")";
    }
}
