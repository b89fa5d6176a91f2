package dev.socialscheduler;

import dev.socialscheduler.error.SchedulerException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Result of reconciling a call whose response was lost. */
public sealed interface Reconciliation {

    /** Returns whether the call is known to have taken effect. */
    default boolean tookEffect() {
        return !(this instanceof NoTrace || this instanceof Unsettled);
    }

    /** The call took effect on a post: the post was created, changed or published. */
    final class PostFound implements Reconciliation {

        private final Post post;

        private PostFound(Post post) {
            this.post = Objects.requireNonNull(post, "post");
        }

        /** Returns a result with the post that was found. */
        public static PostFound of(Post post) {
            return new PostFound(post);
        }

        /** Returns the post as now stored by the provider. */
        public Post post() {
            return post;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PostFound that && post.equals(that.post);
        }

        @Override
        public int hashCode() {
            return post.hashCode();
        }

        @Override
        public String toString() {
            return "PostFound[post=" + post + "]";
        }
    }

    /** The idea was created. */
    final class IdeaFound implements Reconciliation {

        private final Idea idea;

        private IdeaFound(Idea idea) {
            this.idea = Objects.requireNonNull(idea, "idea");
        }

        /** Returns a result with the idea that was found. */
        public static IdeaFound of(Idea idea) {
            return new IdeaFound(idea);
        }

        /** Returns the idea as now stored by the provider. */
        public Idea idea() {
            return idea;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof IdeaFound that && idea.equals(that.idea);
        }

        @Override
        public int hashCode() {
            return idea.hashCode();
        }

        @Override
        public String toString() {
            return "IdeaFound[idea=" + idea + "]";
        }
    }

    /** The delete call took effect: the post is gone. */
    final class PostGone implements Reconciliation {

        private final PostId id;

        private PostGone(PostId id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /** Returns a result for a post that is gone. */
        public static PostGone of(PostId id) {
            return new PostGone(id);
        }

        /** Returns the post's id. */
        public PostId id() {
            return id;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PostGone that && id.equals(that.id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }

        @Override
        public String toString() {
            return "PostGone[id=" + id + "]";
        }
    }

    /**
     * No effect of the call was found. A delayed request may still arrive within minutes; wait before you retry the
     * call.
     */
    final class NoTrace implements Reconciliation {

        private static final NoTrace INSTANCE = new NoTrace();

        private NoTrace() {}

        /** Returns a result without an effect. */
        public static NoTrace of() {
            return INSTANCE;
        }

        @Override
        public String toString() {
            return "NoTrace[]";
        }
    }

    /**
     * It is still unknown whether the call took effect: the lookup failed, or what it found proves nothing. Do not retry
     * the call; reconcile it again later. Only {@link SocialScheduler#reconcile(java.util.List)} returns this; with a
     * single outcome, the reason is thrown.
     */
    final class Unsettled implements Reconciliation {

        private final SchedulerException reason;

        private Unsettled(SchedulerException reason) {
            this.reason = Objects.requireNonNull(reason, "reason");
        }

        /** Returns a result that leaves the outcome unknown. */
        public static Unsettled of(SchedulerException reason) {
            return new Unsettled(reason);
        }

        /** Returns why the outcome is still unknown, and what to do about it. */
        public SchedulerException reason() {
            return reason;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unsettled that && reason.equals(that.reason);
        }

        @Override
        public int hashCode() {
            return reason.hashCode();
        }

        @Override
        public String toString() {
            return "Unsettled[reason=" + reason + "]";
        }
    }
}
