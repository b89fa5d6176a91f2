package dev.socialscheduler.contract.quota;

import dev.socialscheduler.emulator.world.Plan;
import java.time.Duration;

/**
 * Posts that one program makes, one request after the other, with nobody else on the account.
 *
 * @param batch how many go into one request
 * @param isTroubled whether some requests go wrong
 */
record Calendar(Plan plan, int posts, int batch, boolean isTroubled) {

    /** How long a request takes, beside the time for each of its posts. Nobody has measured the live service. */
    private static final Duration REQUEST = Duration.ofSeconds(2);

    private static final Duration POST = Duration.ofSeconds(1);

    Duration time(int postsOfRequest) {
        return REQUEST.plus(POST.multipliedBy(postsOfRequest));
    }

    /** A free plan holds ten scheduled posts in a channel, so there the posts are drafts; the requests are the same ones. */
    boolean isOfDrafts() {
        return plan == Plan.FREE;
    }

    Misfortune misfortune() {
        return isTroubled ? Misfortune.seeded(posts) : Misfortune.none();
    }
}
