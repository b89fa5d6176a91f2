package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.Post;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.PendingOutcome;
import java.util.Optional;

/** How a program finds out later what became of a post: the one place that knows the library's word for it. */
final class Settling {

    private Settling() {}

    static Optional<Post> settle(SocialScheduler scheduler, PendingOutcome pending) {
        return scheduler.reconcile(pending) instanceof Reconciliation.PostFound found
                ? Optional.of(found.post())
                : Optional.empty();
    }
}
