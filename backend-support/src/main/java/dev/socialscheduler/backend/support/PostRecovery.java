package dev.socialscheduler.backend.support;

import dev.socialscheduler.Capability;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.Outcome;
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
 * one, the surplus is deleted. Serves one call, in its thread.
 */
final class PostRecovery implements Recovery<Post> {

    private static final Logger LOG = LoggerFactory.getLogger(PostRecovery.class);
    private static final Set<PostStatus> UNPUBLISHED =
            EnumSet.of(PostStatus.SCHEDULED, PostStatus.DRAFT, PostStatus.NEEDS_APPROVAL);

    private static final String UNSEEN =
            "Whether a first attempt arrived late as well could not be looked up, so there may be two.";

    private final SocialScheduler scheduler;
    private final NewPost post;
    private final Claims claims;
    private final PostSearch search;
    private final Duration settling;
    private final Pause pause;
    private final String print;

    /** How many attempts may each have made a post of which nobody told; only its one call's thread counts them. */
    private int open;

    PostRecovery(
            SocialScheduler scheduler, NewPost post, Claims claims, PostSearch search, Duration settling, Pause pause) {
        this.scheduler = scheduler;
        this.post = post;
        this.claims = claims;
        this.search = search;
        this.settling = settling;
        this.pause = pause;
        this.print = content(post.channelId().value(), ContentPrint.of(post));
    }

    /** Names what is the same content on the same channel. */
    static String content(String channelId, String print) {
        return channelId + " " + print;
    }

    @Override
    public Post attempt(Supplier<Post> call) {
        try {
            return claims.sending(print, () -> {
                Post made = call.get();
                claims.claim(made.id());
                return made;
            });
        } catch (SchedulerException e) {
            open += e.outcome() == Outcome.UNKNOWN ? 1 : 0;
            throw e;
        }
    }

    @Override
    public Look<Post> look(Instant since) {
        List<Post> found = new ArrayList<>();
        boolean isCertain = find(since, found);
        if (isCertain && found.size() < open && !settling.isZero()) {
            isCertain = isSettled() && find(since, found);
        }
        if (found.isEmpty()) {
            return new Look<>(Optional.empty(), isCertain && !(post.shareMode() instanceof ShareMode.ShareNow));
        }
        Post ours = found.get(0);
        LOG.info("{}: the answer to createPost was lost, but the post was made: {}", scheduler.backend(), ours.id());
        return new Look<>(Optional.of(withoutSurplus(ours, found.subList(1, found.size()))), false);
    }

    private boolean isSettled() {
        try {
            pause.of(settling);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Adds what is nobody else's, as many as attempts of this call may have made.
     *
     * @return whether it could be looked up
     */
    private boolean find(Instant since, List<Post> found) {
        try {
            return claims.looking(print, () -> {
                PostSearch.Found candidates = search.candidates(pending(since));
                candidates.posts().stream()
                        .filter(candidate -> found.size() < open && claims.claim(candidate.id()))
                        .forEach(found::add);
                return candidates.isWhole() || !found.isEmpty();
            });
        } catch (SchedulerException e) {
            LOG.warn("{}: what became of a post cannot be looked up: {}", scheduler.backend(), e.getMessage());
            return false;
        }
    }

    @Override
    public Post afterRepeat(Post result, Instant since) {
        List<Post> found = new ArrayList<>();
        boolean isLookedUp = find(since, found);
        Post told = withoutSurplus(result, found);
        return isLookedUp ? told : warned(told, UNSEEN);
    }

    private static Post warned(Post post, String message) {
        List<PostWarning> warnings = new ArrayList<>(post.warnings());
        warnings.add(new PostWarning("", message));
        return post.withWarnings(warnings);
    }

    private Post withoutSurplus(Post result, List<Post> surplus) {
        List<PostWarning> warnings = new ArrayList<>(result.warnings());
        surplus.forEach(one -> warnings.add(remove(one)));
        return surplus.isEmpty() ? result : result.withWarnings(warnings);
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
