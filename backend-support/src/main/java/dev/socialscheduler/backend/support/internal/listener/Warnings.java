package dev.socialscheduler.backend.support.internal.listener;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.error.Violation;
import dev.socialscheduler.internal.LogTopics;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports warnings to the log and to the listener. Thread-safe if the listener is. */
public final class Warnings {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.VALIDATION);

    private final Listeners listeners;

    public Warnings(Listeners listeners) {
        this.listeners = listeners;
    }

    public void tell(NewPost post, List<Violation> warnings) {
        if (!warnings.isEmpty()) {
            log("Post on channel " + post.channelId(), warnings);
            listeners.warned(post, warnings);
        }
    }

    public void tell(PostId id, PostEdit edit, List<Violation> warnings) {
        if (!warnings.isEmpty()) {
            log("Edit of post " + id, warnings);
            listeners.warned(id, edit, warnings);
        }
    }

    private static void log(String what, List<Violation> warnings) {
        warnings.forEach(warning -> LOG.warn("{}: {}", what, warning));
    }
}
