package dev.socialscheduler;

import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PostFailedException;
import dev.socialscheduler.error.SchedulerException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Result for one of several posts: the post exists, exists but cannot be published, does not exist, or its outcome is
 * unknown.
 */
public sealed interface PostResult {

    /**
     * Returns the post, or throws the exception that {@code createPost} would have thrown.
     *
     * @throws SchedulerException if the post was rejected
     * @throws PostFailedException if the post exists, but the provider failed to publish it
     * @throws OutcomeUnknownException if it is unknown whether the post exists
     */
    Post post();

    /** Returns whether the post was created and has not failed. */
    default boolean isCreated() {
        return this instanceof Created;
    }

    /**
     * Applies the function for this type of result and returns its value; the others are not called.
     *
     * @param created function for a created post
     * @param failed function for a post that exists, but cannot be published
     * @param refused function for the reason of a rejection
     * @param unknown function for an unknown outcome
     */
    <R extends @Nullable Object> R fold(
            Function<? super Post, ? extends R> created,
            Function<? super PostFailedException, ? extends R> failed,
            Function<? super SchedulerException, ? extends R> refused,
            Function<? super OutcomeUnknownException, ? extends R> unknown);

    /** The post exists. */
    final class Created implements PostResult {

        private final Post post;

        private Created(Post post) {
            this.post = Objects.requireNonNull(post, "post");
        }

        /** Returns the result for a created post. */
        public static Created of(Post post) {
            return new Created(post);
        }

        /** Returns the post as stored by the provider. */
        @Override
        public Post post() {
            return post;
        }

        @Override
        public <R extends @Nullable Object> R fold(
                Function<? super Post, ? extends R> created,
                Function<? super PostFailedException, ? extends R> failed,
                Function<? super SchedulerException, ? extends R> refused,
                Function<? super OutcomeUnknownException, ? extends R> unknown) {
            return created.apply(post);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Created that && post.equals(that.post);
        }

        @Override
        public int hashCode() {
            return post.hashCode();
        }

        @Override
        public String toString() {
            return "Created[post=" + post + "]";
        }
    }

    /** The post exists, but the provider failed to publish it. Creating it again would leave two. */
    final class Failed implements PostResult {

        private final PostFailedException reason;

        private Failed(PostFailedException reason) {
            this.reason = Objects.requireNonNull(reason, "reason");
        }

        /** Returns the result for a post that the provider failed to publish. */
        public static Failed of(PostFailedException reason) {
            return new Failed(reason);
        }

        /** Returns the reason, which includes a remedy and the post as stored. */
        public PostFailedException reason() {
            return reason;
        }

        @Override
        public Post post() {
            throw reason;
        }

        @Override
        public <R extends @Nullable Object> R fold(
                Function<? super Post, ? extends R> created,
                Function<? super PostFailedException, ? extends R> failed,
                Function<? super SchedulerException, ? extends R> refused,
                Function<? super OutcomeUnknownException, ? extends R> unknown) {
            return failed.apply(reason);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Failed that && reason.equals(that.reason);
        }

        @Override
        public int hashCode() {
            return reason.hashCode();
        }

        @Override
        public String toString() {
            return "Failed[reason=" + reason + "]";
        }
    }

    /** The post does not exist: it was rejected, or never sent. */
    final class Refused implements PostResult {

        private final SchedulerException reason;

        private Refused(SchedulerException reason) {
            this.reason = Objects.requireNonNull(reason, "reason");
        }

        /** Returns the result for a rejected post. */
        public static Refused of(SchedulerException reason) {
            return new Refused(reason);
        }

        /** Returns the reason, which includes a remedy. */
        public SchedulerException reason() {
            return reason;
        }

        @Override
        public Post post() {
            throw reason;
        }

        @Override
        public <R extends @Nullable Object> R fold(
                Function<? super Post, ? extends R> created,
                Function<? super PostFailedException, ? extends R> failed,
                Function<? super SchedulerException, ? extends R> refused,
                Function<? super OutcomeUnknownException, ? extends R> unknown) {
            return refused.apply(reason);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Refused that && reason.equals(that.reason);
        }

        @Override
        public int hashCode() {
            return reason.hashCode();
        }

        @Override
        public String toString() {
            return "Refused[reason=" + reason + "]";
        }
    }

    /** The request was sent, but it is unknown whether the post exists. Creating it again may publish it twice. */
    final class Unknown implements PostResult {

        private final OutcomeUnknownException reason;

        private Unknown(OutcomeUnknownException reason) {
            this.reason = Objects.requireNonNull(reason, "reason");
        }

        /** Returns the result for a post whose outcome is unknown. */
        public static Unknown of(OutcomeUnknownException reason) {
            return new Unknown(reason);
        }

        /** Returns the failure, with the data for reconciling it. */
        public OutcomeUnknownException reason() {
            return reason;
        }

        @Override
        public Post post() {
            throw reason;
        }

        @Override
        public <R extends @Nullable Object> R fold(
                Function<? super Post, ? extends R> created,
                Function<? super PostFailedException, ? extends R> failed,
                Function<? super SchedulerException, ? extends R> refused,
                Function<? super OutcomeUnknownException, ? extends R> unknown) {
            return unknown.apply(reason);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unknown that && reason.equals(that.reason);
        }

        @Override
        public int hashCode() {
            return reason.hashCode();
        }

        @Override
        public String toString() {
            return "Unknown[reason=" + reason + "]";
        }
    }
}
