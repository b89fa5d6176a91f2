package dev.socialscheduler.backend.support;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a post that exists is the one that was to be created. */
final class PostMatch {

    /** How far the provider's clock may be behind ours. */
    static final Duration SKEW = Duration.ofSeconds(30);

    /** Some keep a time to the minute only. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private PostMatch() {}

    static PendingOutcome pending(String backend, NewPost post, Instant since) {
        Instant dueAt = post.shareMode() instanceof ShareMode.CustomScheduled custom ? custom.dueAt() : null;
        return new PendingOutcome(backend, post.channelId().value(), ContentPrint.of(post), dueAt, post.draft(), since);
    }

    static boolean matches(PendingOutcome wanted, Post post) {
        return post.channelId().value().equals(wanted.channelId())
                && !post.timing().createdAt().isBefore(wanted.since().minus(SKEW))
                && (post.status() == PostStatus.DRAFT) == wanted.draft()
                && isDue(wanted.dueAt(), post.dueAt())
                && ContentPrint.of(post).equals(wanted.print());
    }

    private static boolean isDue(@Nullable Instant wanted, @Nullable Instant is) {
        return wanted == null
                || (is != null && Duration.between(wanted, is).abs().compareTo(TOLERANCE) < 0);
    }
}
