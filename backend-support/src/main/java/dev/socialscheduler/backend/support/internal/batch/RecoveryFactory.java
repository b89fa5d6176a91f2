package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.backend.support.internal.recovery.PostRecovery;
import java.util.List;

/** Creates the recovery of a post, or of several posts that share a request. */
public interface RecoveryFactory {

    PostRecovery of(NewPost post);

    /** Returns the recovery of several posts that share a request. */
    BatchRecovery of(List<BatchItem> items, BatchNotifier notifier);
}
