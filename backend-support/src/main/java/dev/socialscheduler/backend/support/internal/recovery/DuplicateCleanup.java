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

/** Deletes the duplicates that a retried call has created and writes the warnings about them. Thread-safe. */
public final class DuplicateCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.RECOVERY);
    private static final Set<PostStatus> UNPUBLISHED =
            EnumSet.of(PostStatus.SCHEDULED, PostStatus.DRAFT, PostStatus.NEEDS_APPROVAL);
    private static final String UNSEEN =
            "An earlier attempt may also have arrived late. The lookup failed, so there may be two posts.";

    private static final String LAGGING =
            "A first attempt may still appear: the provider's lists may lag behind, so there may be two posts."
                    + " Reconcile this later.";

    private final InternalCalls scheduler;
    private final Listeners listeners;

    public DuplicateCleanup(InternalCalls scheduler, Listeners listeners) {
        this.scheduler = scheduler;
        this.listeners = listeners;
    }

    /** Warns that there may be a duplicate and that it was not looked up. */
    static PostWarning unseen(PendingOutcome pending) {
        return PostWarning.builder("", UNSEEN).pending(pending).build();
    }

    /** Warns that there may be a duplicate and that the lookup failed. */
    PostWarning unseen(PendingOutcome pending, SchedulerException failure) {
        LOG.warn("{}: {} {}", scheduler.backend(), UNSEEN, failure.getMessage());
        return unseen(pending);
    }

    /** Warns about posts with the same content that this scheduler did not create. */
    static PostWarning alike(List<Post> posts) {
        return PostWarning.builder(
                        "",
                        alsoThere(posts) + ", which this scheduler did not create: delete it if you do not want it.")
                .build();
    }

    /** Warns about posts with the same content that may belong to another call. */
    static PostWarning contested(List<Post> posts, PendingOutcome pending) {
        return PostWarning.builder(
                        "",
                        alsoThere(posts)
                                + ", which may belong to this call or to another one whose outcome is unknown:"
                                + " reconcile that one first.")
                .pending(pending)
                .build();
    }

    /** Warns that the lists that were looked through may not show the first attempt yet. */
    static PostWarning lagging(PendingOutcome pending) {
        return PostWarning.builder("", LAGGING).pending(pending).build();
    }

    /**
     * Warns about posts with the same content that may be a first attempt, and may as well be somebody else's.
     *
     * @param pending what to reconcile later, or null if that would say no more
     */
    PostWarning left(List<Post> posts, @Nullable PendingOutcome pending) {
        String message =
                "A first attempt may have arrived late, so there may be two posts: the same content also exists"
                        + " as " + ids(posts)
                        + ". It was not deleted, since it may be somebody else's: delete it if you do not"
                        + " want it.";
        LOG.warn("{}: {}", scheduler.backend(), message);
        posts.forEach(post -> listeners.reconciled(
                Operation.CREATE_POST, Finding.DUPLICATE_LEFT, post.id().value()));
        return PostWarning.builder("", message).pending(pending).build();
    }

    /** Warns about posts that may have been created by a first attempt. */
    static PostWarning doubtful(List<Post> posts, @Nullable PendingOutcome pending) {
        return PostWarning.builder(
                        "",
                        "A first attempt may have arrived late as one of these posts: " + ids(posts)
                                + ". Compare them, since the provider may have rewritten it or its clock may differ,"
                                + " and delete what you do not want.")
                .pending(pending)
                .build();
    }

    private static String alsoThere(List<Post> posts) {
        return "The same content also exists as " + ids(posts);
    }

    private static String ids(List<Post> posts) {
        return posts.stream().map(post -> post.id().value()).collect(Collectors.joining(", "));
    }

    /** Returns whether a post can be deleted, and neither is nor may be published. */
    boolean canDelete(Post post) {
        return UNPUBLISHED.contains(post.status()) && scheduler.capabilities().contains(Capability.DELETE_POSTS);
    }

    /** Deletes a duplicate. If the deletion fails, the warning carries the pending outcome to reconcile later. */
    PostWarning remove(Post duplicate, PendingOutcome pending) {
        try {
            scheduler.deletePost(duplicate.id());
            return report(duplicate, Finding.DUPLICATE_DELETED, "it was deleted.", null);
        } catch (SchedulerException e) {
            String why = "deleting it failed, so there may be two. " + e.getMessage();
            return report(duplicate, Finding.DUPLICATE_LEFT, why, pending);
        }
    }

    private PostWarning report(Post duplicate, Finding finding, String what, @Nullable PendingOutcome pending) {
        String message = "An earlier attempt arrived late and created the post " + duplicate.id() + "; " + what;
        LOG.warn("{}: {}", scheduler.backend(), message);
        listeners.reconciled(Operation.CREATE_POST, finding, duplicate.id().value());
        return PostWarning.builder("", message).pending(pending).build();
    }
}
