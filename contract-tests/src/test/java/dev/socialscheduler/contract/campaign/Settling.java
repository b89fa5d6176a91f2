package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.PostId;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.PendingOutcome;
import java.util.List;
import java.util.Optional;

/** How a program finds out later what became of a post: the one place that knows the library's word for it. */
final class Settling {

    private Settling() {}

    /** Settles one after the other, or all together. */
    static List<Optional<PostId>> settle(SocialScheduler scheduler, List<PendingOutcome> pendings, boolean isTogether) {
        List<Reconciliation> settled = isTogether
                ? scheduler.reconcile(pendings)
                : pendings.stream().map(scheduler::reconcile).toList();
        return settled.stream().map(Settling::id).toList();
    }

    private static Optional<PostId> id(Reconciliation settled) {
        return settled instanceof Reconciliation.PostFound found
                ? Optional.of(found.post().id())
                : Optional.empty();
    }
}
