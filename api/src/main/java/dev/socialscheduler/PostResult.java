package dev.socialscheduler;

import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The result of one post of several: it exists, it does not, or nobody knows. */
public sealed interface PostResult {

    /**
     * Returns the post, or throws the exception that {@code createPost} would have thrown.
     *
     * @throws SchedulerException the reason, if the post was refused
     * @throws OutcomeUnknownException if nobody knows whether the post exists
     */
    Post post();

    /** Returns whether the post exists. */
    default boolean isCreated() {
        return this instanceof Created;
    }

    /**
     * Applies the function for this kind of result and returns its value; the other two are not called.
     *
     * @param created function for a created post
     * @param refused function for the reason why the post was not created
     * @param unknown function for an unknown outcome
     */
    <R extends @Nullable Object> R fold(
            Function<? super Post, ? extends R> created,
            Function<? super SchedulerException, ? extends R> refused,
            Function<? super OutcomeUnknownException, ? extends R> unknown);

    /** The post exists. */
    final class Created implements PostResult {

        private final Post post;

        private Created(Post post) {
            this.post = Objects.requireNonNull(post, "post");
        }

        /** Returns the result for a post as the provider keeps it. */
        public static Created of(Post post) {
            return new Created(post);
        }

        /** Returns the post as the provider keeps it. */
        @Override
        public Post post() {
            return post;
        }

        @Override
        public <R extends @Nullable Object> R fold(
                Function<? super Post, ? extends R> created,
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

    /** The post does not exist: it was refused, or never sent. */
    final class Refused implements PostResult {

        private final SchedulerException reason;

        private Refused(SchedulerException reason) {
            this.reason = Objects.requireNonNull(reason, "reason");
        }

        /** Returns the result for a post that was refused for a reason. */
        public static Refused of(SchedulerException reason) {
            return new Refused(reason);
        }

        /** Returns the reason, with a remedy. */
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

        /** Returns the result for a post of which nobody knows. */
        public static Unknown of(OutcomeUnknownException reason) {
            return new Unknown(reason);
        }

        /** Returns the failure, with the data to reconcile it. */
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
