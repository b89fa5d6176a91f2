package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.backend.support.internal.recovery.PostRecovery;
import java.util.List;

/** Makes the recovery of each post, and of several posts that share a request. */
public interface RecoveryFactory {

    PostRecovery of(NewPost post);

    /** Looks for all that several posts of one request may have made. */
    BatchRecovery of(List<BatchItem> items, BatchNotifier notifier);
}
