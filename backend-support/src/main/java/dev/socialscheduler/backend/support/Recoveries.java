package dev.socialscheduler.backend.support;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Duration;
import java.util.Optional;

/** Makes the recovery of each call; the claims are those of one scheduler. Thread-safe. */
final class Recoveries {

    private final SocialScheduler scheduler;
    private final PostSearch search;
    private final Duration settling;
    private final Pause pause;
    private final Claims claims = new Claims();

    Recoveries(SocialScheduler scheduler, PostSearch search, Duration settling, Pause pause) {
        this.scheduler = scheduler;
        this.search = search;
        this.settling = settling;
        this.pause = pause;
    }

    Recovery<Post> of(NewPost post) {
        return new PostRecovery(scheduler, post, claims, search, settling, pause);
    }

    /** Finds what an outcome that was not known has come to; asked again, it is the same. What others have got is not it. */
    Optional<Post> settle(PendingOutcome pending) {
        return claims.looking(
                PostRecovery.content(pending.channelId(), pending.print()),
                () -> settled(pending, search.candidates(pending)));
    }

    private Optional<Post> settled(PendingOutcome pending, PostSearch.Found candidates) {
        Optional<Post> found = candidates.posts().stream()
                .filter(candidate -> claims.claim(candidate.id(), pending))
                .findFirst();
        if (found.isEmpty() && !candidates.isWhole()) {
            throw AnswerErrorMapper.tooMany(ErrorContext.of(pending.backend(), Operation.POSTS));
        }
        return found;
    }
}
