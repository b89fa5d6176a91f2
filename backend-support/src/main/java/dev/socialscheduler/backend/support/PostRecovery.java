package dev.socialscheduler.backend.support;

import dev.socialscheduler.Capability;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for a post whose creation got no answer, before anything is repeated: the provider has no key by which it would
 * know a repeat. What is found and is nobody else's is the result. If a first attempt arrives after all, beside a second
 * one, the surplus is deleted. Thread-safe.
 */
final class PostRecovery implements Recovery<Post> {

    private static final Logger LOG = LoggerFactory.getLogger(PostRecovery.class);
    private static final Set<PostStatus> UNPUBLISHED =
            EnumSet.of(PostStatus.SCHEDULED, PostStatus.DRAFT, PostStatus.NEEDS_APPROVAL);

    private final SocialScheduler scheduler;
    private final NewPost post;
    private final Claims claims;
    private final PostSearch search;
    private final Duration settling;
    private final Pause pause;
    private final String print;

    PostRecovery(
            SocialScheduler scheduler, NewPost post, Claims claims, PostSearch search, Duration settling, Pause pause) {
        this.scheduler = scheduler;
        this.post = post;
        this.claims = claims;
        this.search = search;
        this.settling = settling;
        this.pause = pause;
        this.print = post.channelId() + " " + ContentPrint.of(post);
    }

    @Override
    public Post attempt(Supplier<Post> call) {
        return claims.sending(print, () -> {
            Post made = call.get();
            claims.claim(made.id());
            return made;
        });
    }

    @Override
    public Look<Post> look(Instant since) {
        try {
            Optional<Post> found = find(since);
            if (found.isEmpty() && !settling.isZero()) {
                pause.of(settling);
                found = find(since);
            }
            found.ifPresent(ours -> LOG.info(
                    "{}: the answer to createPost was lost, but the post was made: {}",
                    scheduler.backend(),
                    ours.id()));
            return new Look<>(found, !(post.shareMode() instanceof ShareMode.ShareNow));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Look<>(Optional.empty(), false);
        } catch (SchedulerException e) {
            LOG.warn("{}: what became of a post cannot be looked up: {}", scheduler.backend(), e.getMessage());
            return new Look<>(Optional.empty(), false);
        }
    }

    private Optional<Post> find(Instant since) {
        return claims.looking(
                print,
                () -> search.candidates(pending(since)).stream()
                        .filter(candidate -> claims.claim(candidate.id()))
                        .findFirst());
    }

    @Override
    public Post afterRepeat(Post result, Instant since) {
        List<PostWarning> warnings = new ArrayList<>(result.warnings());
        try {
            find(since).map(this::remove).ifPresent(warnings::add);
        } catch (SchedulerException e) {
            LOG.warn(
                    "{}: whether a first attempt arrived late cannot be looked up: {}",
                    scheduler.backend(),
                    e.getMessage());
        }
        return warnings.isEmpty() ? result : result.withWarnings(warnings);
    }

    private PostWarning remove(Post surplus) {
        boolean canDelete = UNPUBLISHED.contains(surplus.status())
                && scheduler.capabilities().contains(Capability.DELETE_POSTS);
        String told = "A first attempt arrived late as the post " + surplus.id() + "; ";
        if (!canDelete) {
            LOG.warn("{}: {}it could not be deleted.", scheduler.backend(), told);
            return new PostWarning("", told + "it could not be deleted, so there are two.");
        }
        try {
            scheduler.deletePost(surplus.id());
            LOG.warn("{}: {}it was deleted.", scheduler.backend(), told);
            return new PostWarning("", told + "it was deleted.");
        } catch (SchedulerException e) {
            LOG.warn("{}: {}deleting it failed: {}", scheduler.backend(), told, e.getMessage());
            return new PostWarning("", told + "deleting it failed, so there may be two.");
        }
    }

    @Override
    public PendingOutcome pending(Instant since) {
        return PostMatch.pending(scheduler.backend(), post, since);
    }
}
