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
import dev.socialscheduler.backend.support.internal.error.ClosedSchedulerException;
import dev.socialscheduler.backend.support.internal.recovery.InternalCalls;
import dev.socialscheduler.backend.support.internal.resilience.CallExecutor;
import dev.socialscheduler.backend.support.internal.resilience.Sleeper;
import dev.socialscheduler.backend.support.internal.validation.ChannelMemory;
import dev.socialscheduler.backend.support.internal.validation.DayMemory;
import dev.socialscheduler.backend.support.internal.validation.PostChecks;
import dev.socialscheduler.backend.support.internal.validation.PostValidator;
import dev.socialscheduler.backend.support.internal.validation.RequiredCapabilities;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import dev.socialscheduler.error.Violation;
import dev.socialscheduler.spi.BackendContext;
import dev.socialscheduler.spi.BatchReader;
import dev.socialscheduler.spi.BatchSender;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a raw backend fit for users: every call is checked, refused before any request if the backend lacks what it
 * needs, and repeated only where that is safe. One line a verb; what is done is said once, in {@link #guarded}.
 * Thread-safe if the raw backend is.
 */
public final class GuardedScheduler implements SocialScheduler {

    private final SocialScheduler raw;
    private final PostValidator validator;
    private final ChannelMemory channels;
    private final DayMemory days;
    private final PostChecks checks;
    private final CallExecutor calls;
    private final Recoveries recoveries;
    private final Batch batch;
    private final BatchRead batchRead;
    private final AtomicBoolean closed = new AtomicBoolean();

    private GuardedScheduler(SocialScheduler raw, BackendContext context, CallExecutor calls, Sleeper pause) {
        this.raw = raw;
        this.validator = new PostValidator(context.clock());
        this.channels = new ChannelMemory(context.clock());
        this.days = new DayMemory(context.clock());
        this.checks = new PostChecks(context, channels, days);
        this.calls = calls;
        this.recoveries = Recoveries.around(new InternalCalls(this), channels, context, pause);
        this.batch = batch(raw, context);
        this.batchRead = batchRead(raw, context);
    }

    /** Returns a raw backend, guarded by the rules that the settings ask for. */
    public static SocialScheduler around(SocialScheduler raw, BackendContext context) {
        return around(raw, context, Sleeper.REAL);
    }

    public static GuardedScheduler around(SocialScheduler raw, BackendContext context, Sleeper pause) {
        CallExecutor calls = CallExecutor.of(raw.backend(), context, pause);
        return new GuardedScheduler(raw, context, calls, pause);
    }

    private Batch batch(SocialScheduler raw, BackendContext context) {
        BatchSender sender = raw instanceof BatchSender several ? several : null;
        int most = sender == null ? 1 : context.get(CommonSettings.BATCH_SIZE);
        return new Batch(raw, sender, most, calls, recoveries, context.clock(), this::checked, this::tell);
    }

    private BatchRead batchRead(SocialScheduler raw, BackendContext context) {
        BatchReader reader = raw instanceof BatchReader several ? several : null;
        int most = reader == null ? 1 : context.get(CommonSettings.BATCH_SIZE);
        return new BatchRead(raw, reader, most, calls);
    }

    private <T> T guarded(Operation operation, Set<Capability> needs, List<Violation> violations, Supplier<T> call) {
        check(operation, needs, violations);
        return calls.run(operation, call);
    }

    private void check(Operation operation, Set<Capability> needs, List<Violation> violations) {
        if (closed.get()) {
            throw new ClosedSchedulerException();
        }
        ErrorContext context = ErrorContext.of(backend(), operation);
        if (!violations.isEmpty()) {
            throw invalid(violations, context);
        }
        Set<Capability> can = capabilities();
        if (!can.containsAll(needs)) {
            throw new UnsupportedCapabilityException(
                    needs.stream()
                            .filter(need -> !can.contains(need))
                            .sorted()
                            .findFirst()
                            .orElseThrow(),
                    context);
        }
    }

    private static InvalidPostException invalid(List<Violation> violations, ErrorContext context) {
        String problem = violations.stream().map(Violation::toString).collect(Collectors.joining(" "));
        return new InvalidPostException(
                violations, Failure.withoutEffect(problem, "Correct it; nothing was sent.", context));
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
        check(Operation.CREATE_POST, Set.of(), List.of());
        Set<ChannelId> lost = posts.stream()
                .map(NewPost::channelId)
                .distinct()
                .filter(checks::isUnknown)
                .filter(id -> !exists(id))
                .collect(Collectors.toSet());
        Set<Capability> can = capabilities();
        return posts.stream()
                .map(post -> validated(post, lost.contains(post.channelId()), can))
                .toList();
    }

    private boolean exists(ChannelId id) {
        try {
            channel(id);
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private Validation validated(NewPost post, boolean isLost, Set<Capability> can) {
        Validation found = isLost ? checks.checkLost(post) : checks.check(post, can);
        return new Validation(Stream.concat(found.violations().stream(), lacking(RequiredCapabilities.of(post), can))
                .toList());
    }

    private Stream<Violation> lacking(Set<Capability> needs, Set<Capability> can) {
        ErrorContext context = ErrorContext.of(backend(), Operation.CREATE_POST);
        return needs.stream()
                .filter(need -> !can.contains(need))
                .sorted()
                .map(missing -> new UnsupportedCapabilityException(missing, context))
                .map(refusal -> new Violation("", refusal.problem() + " " + refusal.remedy()));
    }

    @Override
    public Post createPost(NewPost post) {
        checks.tell(post, checked(post));
        return calls.run(Operation.CREATE_POST, () -> raw.createPost(post), recoveries.of(post));
    }

    private Validation checked(NewPost post) {
        Validation found = checks.check(post, capabilities());
        check(Operation.CREATE_POST, RequiredCapabilities.of(post), found.errors());
        return found;
    }

    private void tell(NewPost post) {
        checks.tell(post, checks.check(post, capabilities()));
    }

    @Override
    public List<PostResult> createPosts(List<NewPost> posts) {
        return createPosts(posts, BatchListener.SILENT);
    }

    @Override
    public List<PostResult> createPosts(List<NewPost> posts, BatchListener listener) {
        return batch.create(posts, Objects.requireNonNull(listener, "listener"));
    }

    @Override
    public Reconciliation reconcile(PendingOutcome pending) {
        Objects.requireNonNull(pending, "pending");
        check(pending.operation(), Set.of(), List.of());
        return recoveries.settle(pending);
    }

    @Override
    public List<Reconciliation> reconcile(List<PendingOutcome> pendings) {
        List<PendingOutcome> all = List.copyOf(pendings); // a null is found before the first request
        check(Operation.CREATE_POST, Set.of(), List.of());
        return recoveries.settle(all);
    }

    @Override
    public Post editPost(PostId id, PostEdit edit) {
        Objects.requireNonNull(id, "id");
        Validation found = checks.check(edit, capabilities());
        check(Operation.EDIT_POST, RequiredCapabilities.of(edit), found.errors());
        checks.tell(id, edit, found);
        return calls.run(Operation.EDIT_POST, () -> raw.editPost(id, edit), recoveries.of(id, edit));
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
        return calls.run(Operation.PUBLISH_NOW, () -> raw.publishNow(id), recoveries.ofPublishing(id));
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
        return guarded(Operation.POST, Set.of(), List.of(), () -> raw.post(id));
    }

    @Override
    public List<Optional<Post>> postsById(List<PostId> ids) {
        List<PostId> all = List.copyOf(ids); // a null is found before the first request
        check(Operation.POST, Set.of(), List.of());
        return batchRead.read(all);
    }

    @Override
    public Page<Post> posts(PostQuery query) {
        return guarded(Operation.POSTS, RequiredCapabilities.of(query), ours(query.after()), () -> raw.posts(query));
    }

    @Override
    public Idea createIdea(NewIdea idea) {
        check(Operation.CREATE_IDEA, RequiredCapabilities.of(idea), validator.check(idea));
        return calls.run(Operation.CREATE_IDEA, () -> raw.createIdea(idea), recoveries.of(idea));
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
        return raw.backend();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.isInstance(this) ? type.cast(this) : raw.unwrap(type);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            raw.close();
        }
    }

    private List<Violation> ours(@Nullable Cursor cursor) {
        return cursor == null || cursor.backend().equals(backend())
                ? List.of()
                : List.of(new Violation(
                        "after",
                        "This cursor comes from the backend " + cursor.backend() + " and means nothing to " + backend()
                                + "."));
    }

    @Override
    public String toString() {
        return "GuardedScheduler(" + raw + ")";
    }
}
