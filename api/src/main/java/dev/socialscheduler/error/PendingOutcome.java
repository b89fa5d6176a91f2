package dev.socialscheduler.error;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to find out later, also in another process, whether a post was created: keep it and give it to
 * {@code SocialScheduler.reconcile}. Holds no text of the post.
 *
 * @param backend the backend that sent it
 * @param channelId the channel
 * @param print stands for the content; only compared
 * @param dueAt the time that was asked for, or null if none was
 * @param draft whether a draft was asked for
 * @param since when the first request left; what it made is no older, but for clock differences
 */
public record PendingOutcome(
        String backend,
        String channelId,
        String print,
        @Nullable Instant dueAt,
        boolean draft,
        Instant since) implements Serializable {

    public PendingOutcome {
        Objects.requireNonNull(backend, "backend");
        Objects.requireNonNull(channelId, "channelId");
        Objects.requireNonNull(print, "print");
        Objects.requireNonNull(since, "since");
    }
}
