package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.Post;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.PendingOutcome;
import java.util.List;
import java.util.Optional;

/** How a program finds out later what became of a post: the one place that knows the library's word for it. */
final class Settling {

    private Settling() {}

    /** Settles one after the other, or all together. */
    static List<Optional<Post>> settle(SocialScheduler scheduler, List<PendingOutcome> pendings, boolean isTogether) {
        List<Reconciliation> settled = isTogether
                ? scheduler.reconcile(pendings)
                : pendings.stream().map(scheduler::reconcile).toList();
        return settled.stream().map(Settling::post).toList();
    }

    private static Optional<Post> post(Reconciliation settled) {
        if (settled instanceof Reconciliation.Unsettled unsettled) {
            throw new AssertionError("still unsettled", unsettled.reason());
        }
        return settled instanceof Reconciliation.PostFound found ? Optional.of(found.post()) : Optional.empty();
    }
}
