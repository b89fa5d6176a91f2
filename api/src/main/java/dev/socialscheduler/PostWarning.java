package dev.socialscheduler;

import dev.socialscheduler.error.PendingOutcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a post that exists: something was accepted and then kept otherwise than it was asked, or there may
 * be a second post.
 *
 * @param path which field of the request it is about, for instance {@code assets[0]}; empty for the whole post
 * @param message what became of it; a sentence
 * @param pending what to give to {@link SocialScheduler#reconcile(PendingOutcome)} to find out, or null if there is nothing
 *     to be found out
 */
public record PostWarning(
        String path, String message, @Nullable PendingOutcome pending) {

    public PostWarning {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** Makes one that leaves nothing to be found out. */
    public PostWarning(String path, String message) {
        this(path, message, null);
    }

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
