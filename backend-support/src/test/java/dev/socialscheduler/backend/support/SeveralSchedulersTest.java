package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.StoringScheduler.Fate;
import dev.socialscheduler.backend.support.internal.recovery.SharedOwnership;
import dev.socialscheduler.backend.support.internal.resilience.Sleeper;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several schedulers of one process and account, which want the same posts: none takes or deletes another's. */
class SeveralSchedulersTest {

    private static final URI ENDPOINT = URI.create("https://several.example/");

    private final Moving clock = new Moving();
    private final StoringScheduler raw = new StoringScheduler();
    private final List<SocialScheduler> all = new ArrayList<>();
    private final SocialScheduler one = scheduler(clock::advance);
    private final SocialScheduler two = scheduler(clock::advance);

    private SocialScheduler scheduler(Sleeper sleeper) {
        raw.now = clock::instant;
        SocialScheduler scheduler =
                GuardedScheduler.around(raw, new TestContext().at(clock), sleeper, SharedOwnership.of(ENDPOINT, "key"));
        all.add(scheduler);
        return scheduler;
    }

    @AfterEach
    void close() {
        all.forEach(SocialScheduler::close);
    }

    private static NewPost hello() {
        return NewPost.on(Channels.ID)
                .text("Hello")
                .at(TestContext.NOW.plusSeconds(86_400))
                .build();
    }

    @Test
    void the_post_of_one_is_not_taken_for_the_lost_one_of_another() {
        Post first = one.createPost(hello());
        raw.fates.add(Fate.REQUEST_LOST);

        Post second = two.createPost(hello());

        assertThat(raw.stored).containsExactly(first, raw.stored.get(1)).hasSize(2);
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void the_post_of_one_is_not_deleted_as_the_duplicate_of_another() {
        one.createPost(hello());
        raw.fates.add(Fate.REQUEST_LOST);
        SocialScheduler third = scheduler(wait -> {
            clock.advance(wait);
            if (raw.stored.size() == 1) {
                two.createPost(hello()); // while the third one waits
            }
        });

        third.createPost(hello());

        assertThat(raw.stored).hasSize(3);
        assertThat(raw.requests("deletePost")).isZero();
    }

    @Test
    void what_one_cannot_find_out_another_settles_as_its_own() {
        one.createPost(hello());
        raw.fates.add(Fate.ANSWER_LOST);
        raw.fail(Operation.POSTS, 1);
        PendingOutcome pending = catchThrowableOfType(OutcomeUnknownException.class, () -> one.createPost(hello()))
                .pending()
                .orElseThrow();

        Reconciliation settled = two.reconcile(pending);

        assertThat(((Reconciliation.PostFound) settled).post().id())
                .isEqualTo(raw.stored.get(1).id());
        assertThat(one.reconcile(pending)).isEqualTo(settled);
    }
}
