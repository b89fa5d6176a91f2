package dev.socialscheduler.backend.support;

import dev.socialscheduler.AssetType;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostVia;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.TimeRange;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A raw backend that keeps posts and ideas in memory and loses requests and answers as a test asks it to. */
public class StoringScheduler extends RawScheduler {

    /** What becomes of a request that creates something. */
    public enum Fate {
        MADE,
        ANSWER_LOST,
        REQUEST_LOST,
        /** No answer; it takes effect just before the next request that creates something. */
        LATE,
        REFUSED
    }

    public final List<Post> stored = new ArrayList<>();
    public final List<Idea> ideas = new ArrayList<>();
    public final Deque<Fate> fates = new ArrayDeque<>();
    public final Map<Operation, Deque<SchedulerException>> failing = new EnumMap<>(Operation.class);

    /** The status of what arrives late. */
    public PostStatus lateStatus = PostStatus.SCHEDULED;

    /** What the provider makes of a post that is to be published at once. */
    public UnaryOperator<Post> publishing = post -> post;

    /** Runs before a list of posts is read, with the number of the request. */
    public IntConsumer beforePosts = number -> {};

    /** The clock of the service. */
    public Supplier<Instant> now = () -> TestContext.NOW;

    /** What the service makes of a post before it stores it. */
    public UnaryOperator<Post> rewriting = UnaryOperator.identity();

    private final List<Supplier<Post>> late = new ArrayList<>();
    private int made;

    public StoringScheduler() {
        known.put(Channels.ID, Channels.on(Network.BLUESKY));
    }

    public static SchedulerException lost(Operation operation) {
        return new ServiceUnavailableException(
                true, new Failure("Lost.", "Wait.", ErrorContext.of("red", operation), Outcome.UNKNOWN, null));
    }

    public static SchedulerException refused(Operation operation) {
        return new NotFoundException(Failure.withoutEffect("No.", "Stop.", ErrorContext.of("red", operation)));
    }

    /** Lets the next requests of an operation fail without an effect, and no retry helps. */
    public void fail(Operation operation, int times) {
        Deque<SchedulerException> failures = failing.computeIfAbsent(operation, none -> new ArrayDeque<>());
        for (int i = 0; i < times; i++) {
            failures.add(new ServiceUnavailableException(
                    false, Failure.withoutEffect("Down.", "Wait.", ErrorContext.of("red", operation))));
        }
    }

    public long requests(String verb) {
        return asked.stream().filter(verb::equals).count();
    }

    private void ask(Operation operation) {
        SchedulerException failure =
                failing.getOrDefault(operation, new ArrayDeque<>()).poll();
        answer(operation.verb(), operation);
        if (failure != null) {
            throw failure;
        }
    }

    /** Stores what somebody else has made. */
    public Post store(NewPost post, PostStatus status) {
        Post result = of(post, status);
        stored.add(result);
        return result;
    }

    private Post of(NewPost post, PostStatus status) {
        Post.Timing.Builder timing = Post.Timing.builder(now.get());
        if (post.shareMode() instanceof ShareMode.CustomScheduled custom) {
            timing.dueAt(custom.dueAt());
        }
        made++;
        return rewriting.apply(Post.builder(new PostId("p" + made), post.channelId(), timing.build())
                .network(Network.BLUESKY)
                .status(status)
                .text(post.text())
                .via(PostVia.API)
                .assets(post.assets().stream()
                        .map(asset -> PostAsset.builder(
                                        AssetType.IMAGE, asset.url().toString())
                                .build())
                        .toList())
                .build());
    }

    /** Lets arrive what is late. */
    public void arrive() {
        late.forEach(post -> stored.add(post.get()));
        late.clear();
    }

    @Override
    public Post createPost(NewPost post) {
        ask(Operation.CREATE_POST);
        arrive();
        return create(post);
    }

    final Post create(NewPost post) {
        Fate fate = Optional.ofNullable(fates.poll()).orElse(Fate.MADE);
        PostStatus status = post.draft() ? PostStatus.DRAFT : PostStatus.SCHEDULED;
        switch (fate) {
            case MADE -> {
                return store(post, status);
            }
            case ANSWER_LOST -> store(post, lateStatus);
            case LATE -> late.add(() -> of(post, lateStatus));
            case REQUEST_LOST -> {}
            case REFUSED -> throw refused(Operation.CREATE_POST);
        }
        throw lost(Operation.CREATE_POST);
    }

    @Override
    public void deletePost(PostId id) {
        ask(Operation.DELETE_POST);
        if (!stored.removeIf(post -> post.id().equals(id))) {
            throw refused(Operation.DELETE_POST);
        }
    }

    @Override
    public Post publishNow(PostId id) {
        ask(Operation.PUBLISH_NOW);
        stored.replaceAll(post -> post.id().equals(id) ? publishing.apply(post) : post);
        return stored.stream()
                .filter(post -> post.id().equals(id))
                .findFirst()
                .orElseThrow(() -> refused(Operation.PUBLISH_NOW));
    }

    @Override
    public Post post(PostId id) {
        ask(Operation.POST);
        return stored.stream()
                .filter(post -> post.id().equals(id))
                .findFirst()
                .orElseThrow(() -> refused(Operation.POST));
    }

    @Override
    public Page<Post> posts(PostQuery query) {
        beforePosts.accept((int) requests("posts") + 1);
        ask(Operation.POSTS);
        return Page.of(stored.stream()
                .filter(post -> query.channelIds().contains(post.channelId()))
                .filter(post -> isSince(query.createdAt(), post))
                .toList());
    }

    private static boolean isSince(@Nullable TimeRange range, Post post) {
        Instant start = range == null ? null : range.start();
        return start == null || !post.timing().createdAt().isBefore(start);
    }

    @Override
    public Idea createIdea(NewIdea idea) {
        ask(Operation.CREATE_IDEA);
        Fate fate = Optional.ofNullable(fates.poll()).orElse(Fate.MADE);
        made++;
        Idea result = Idea.builder(new IdeaId("i" + made), new OrganizationId("o1"), now.get())
                .title(idea.title())
                .text(idea.text())
                .updatedAt(now.get())
                .build();
        if (fate != Fate.REQUEST_LOST) {
            ideas.add(result);
        }
        if (fate != Fate.MADE) {
            throw lost(Operation.CREATE_IDEA);
        }
        return result;
    }

    @Override
    public Page<Idea> ideas(IdeaQuery query) {
        ask(Operation.IDEAS);
        return Page.of(List.copyOf(ideas));
    }
}
