package dev.socialscheduler;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Result of reconciling a call whose response was lost. */
public sealed interface Reconciliation {

    /** Returns whether the call is known to have had its effect. */
    default boolean tookEffect() {
        return !(this instanceof NoTrace);
    }

    /** The call had its effect on a post: it was created, changed or published. */
    final class PostFound implements Reconciliation {

        private final Post post;

        private PostFound(Post post) {
            this.post = Objects.requireNonNull(post, "post");
        }

        /** Returns the finding of a post. */
        public static PostFound of(Post post) {
            return new PostFound(post);
        }

        /** Returns the post as the provider keeps it now. */
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

        /** Returns the finding of an idea. */
        public static IdeaFound of(Idea idea) {
            return new IdeaFound(idea);
        }

        /** Returns the idea as the provider keeps it now. */
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

    /** The post that was to be deleted is gone. */
    final class PostGone implements Reconciliation {

        private final PostId id;

        private PostGone(PostId id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /** Returns the finding that a post is gone. */
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
     * No effect of the call was found. A delayed request may still arrive within minutes; wait before you make the
     * call again.
     */
    final class NoTrace implements Reconciliation {

        private static final NoTrace INSTANCE = new NoTrace();

        private NoTrace() {}

        /** Returns the finding of nothing. */
        public static NoTrace of() {
            return INSTANCE;
        }

        @Override
        public String toString() {
            return "NoTrace[]";
        }
    }
}
