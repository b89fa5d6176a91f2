package dev.socialscheduler.contract.judge;

import dev.socialscheduler.Post;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.util.Optional;
import java.util.concurrent.Callable;

/** How a call ended, in the words of the public API. */
public sealed interface Claim {

    /** Makes a call and keeps what it claims, whatever it throws. */
    @SuppressWarnings("CatchingUnchecked")
    static Claim of(Callable<Post> call) {
        try {
            return new Returned(call.call());
        } catch (SchedulerException e) {
            return of(e);
        } catch (Exception | AssertionError | StackOverflowError e) {
            return new Foreign(e);
        }
    }

    /** Makes a call that returns nothing of interest, and keeps what it claims. */
    static Claim ofEffect(Runnable call) {
        try {
            call.run();
            return new Done();
        } catch (SchedulerException e) {
            return of(e);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            return new Foreign(e);
        }
    }

    /** Returns what an exception claims. */
    static Claim of(SchedulerException e) {
        if (e.outcome() == Outcome.NOT_APPLIED) {
            return new NotApplied(e);
        }
        if (e.outcome() == Outcome.UNKNOWN) {
            return new Unknown(e, e instanceof OutcomeUnknownException unknown ? unknown.pending() : Optional.empty());
        }
        return new Applied(e);
    }

    /** The post exists once. */
    record Returned(Post post) implements Claim {}

    /** The call has had its effect. */
    record Done() implements Claim {}

    /** There is no post. */
    record NotApplied(SchedulerException reason) implements Claim {}

    /** The post exists, but something is wrong with it. */
    record Applied(SchedulerException reason) implements Claim {}

    /** Nobody knows yet. */
    record Unknown(SchedulerException reason, Optional<PendingOutcome> pending) implements Claim {}

    /** Nothing that the library promises. */
    record Foreign(Throwable thrown) implements Claim {}
}
