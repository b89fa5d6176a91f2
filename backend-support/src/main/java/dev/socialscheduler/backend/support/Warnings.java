package dev.socialscheduler.backend.support;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.error.Violation;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells warnings to the log and to the listener, whose faults are not the post's. Thread-safe if the listener is. */
final class Warnings {

    private static final Logger LOG = LoggerFactory.getLogger(Warnings.class);

    private final SchedulerListener listener;

    Warnings(SchedulerListener listener) {
        this.listener = listener;
    }

    void tell(NewPost post, List<Violation> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        log("A post on the channel " + post.channelId(), warnings);
        try {
            listener.warned(post, warnings);
        } catch (RuntimeException e) {
            LOG.warn("The listener failed; the post is sent all the same.", e);
        }
    }

    void log(String what, List<Violation> warnings) {
        warnings.forEach(warning -> LOG.warn("{}: {}", what, warning));
    }
}
