package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.event.Reconciled.Finding;
import dev.socialscheduler.internal.LogTopics;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes posts that a call has made beside its own, and words what is found of them. Thread-safe. */
public final class DuplicateCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.RECOVERY);
    private static final Set<PostStatus> UNPUBLISHED =
            EnumSet.of(PostStatus.SCHEDULED, PostStatus.DRAFT, PostStatus.NEEDS_APPROVAL);
    private static final String UNSEEN =
            "Whether a first attempt arrived late as well could not be looked up, so there may be two posts.";

    private final InternalCalls scheduler;
    private final Listeners listeners;

    public DuplicateCleanup(InternalCalls scheduler, Listeners listeners) {
        this.scheduler = scheduler;
        this.listeners = listeners;
    }

    /** There may be one, and nobody could look. */
    static PostWarning unseen(PendingOutcome pending) {
        return PostWarning.builder("", UNSEEN).pending(pending).build();
    }

    /** There may be one, and looking failed. */
    PostWarning unseen(PendingOutcome pending, SchedulerException failure) {
        LOG.warn("{}: {} {}", scheduler.backend(), UNSEEN, failure.getMessage());
        return unseen(pending);
    }

    /** Others have the same content, and nobody here made them. */
    static PostWarning alike(List<Post> posts) {
        return PostWarning.builder(
                        "", alsoThere(posts) + ", and nobody here knows who made that: delete it if it is not wanted.")
                .build();
    }

    /** Others have the same content, and may be those of another call. */
    static PostWarning contested(List<Post> posts, PendingOutcome pending) {
        return PostWarning.builder(
                        "",
                        alsoThere(posts)
                                + ", which this call may have made, or another one whose outcome is unknown: settle"
                                + " that one first.")
                .pending(pending)
                .build();
    }

    private static String alsoThere(List<Post> posts) {
        return "The same content is also there as "
                + posts.stream().map(post -> post.id().value()).collect(Collectors.joining(", "));
    }

    /** Deletes one, and says so; where that may go better later, the warning has something to settle. */
    PostWarning remove(Post surplus, PendingOutcome pending) {
        boolean canDelete = UNPUBLISHED.contains(surplus.status())
                && scheduler.capabilities().contains(Capability.DELETE_POSTS);
        if (!canDelete) {
            return told(surplus, Finding.SURPLUS_LEFT, "it could not be deleted, so there are two.", null);
        }
        try {
            scheduler.deletePost(surplus.id());
            return told(surplus, Finding.SURPLUS_DELETED, "it was deleted.", null);
        } catch (SchedulerException e) {
            String why = "deleting it failed, so there may be two. " + e.getMessage();
            return told(surplus, Finding.SURPLUS_LEFT, why, pending);
        }
    }

    private PostWarning told(Post surplus, Finding finding, String what, @Nullable PendingOutcome pending) {
        String words = "A first attempt arrived late as the post " + surplus.id() + "; " + what;
        LOG.warn("{}: {}", scheduler.backend(), words);
        listeners.reconciled(Operation.CREATE_POST, finding, surplus.id().value());
        return PostWarning.builder("", words).pending(pending).build();
    }
}
