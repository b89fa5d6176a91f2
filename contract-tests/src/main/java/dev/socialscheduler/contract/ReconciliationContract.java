package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Unknown outcomes are correctly reconciled later. */
@GuardedOnly
@NotVerifiedLive("failures of the service are known only from reports by others")
public abstract class ReconciliationContract extends SchedulerContract {

    /** More attempts than any call makes. */
    private static final int ALL = 20;

    /** Fails the first request with this mishap; then the service is unavailable for a while. */
    private PendingOutcome lost(Mishap mishap, ThrowingCallable write) {
        fixture().failNext(mishap);
        for (int i = 0; i < ALL; i++) {
            fixture().failNext(Mishap.LOST_REQUEST);
        }
        OutcomeUnknownException failure = failure(OutcomeUnknownException.class, write);
        fixture().stopFailing();
        return PendingOutcome.parse(failure.pending().orElseThrow().token());
    }

    private PendingOutcome lostPost(Mishap mishap, NewPost.Builder post) {
        return lost(mishap, () -> scheduler().createPost(post.build()));
    }

    private PostId found(PendingOutcome pending) {
        Reconciliation settled = scheduler().reconcile(pending);
        assertThat(settled).isInstanceOf(Reconciliation.PostFound.class);
        return ((Reconciliation.PostFound) settled).post().id();
    }

    @Test
    void H01_a_created_post_is_found_by_reconciliation() {
        PendingOutcome pending = lostPost(Mishap.LOST_ANSWER, text("Later").at(later()));

        assertThat(listed()).extracting(Post::id).containsExactly(found(pending));
        assertThat(found(pending)).as("asked again").isEqualTo(found(pending));
    }

    @Test
    void H02_a_post_that_was_not_created_leaves_no_trace() {
        PendingOutcome pending = lostPost(Mishap.LOST_REQUEST, text("Never"));

        assertThat(scheduler().reconcile(pending)).isEqualTo(Reconciliation.NoTrace.of());
        assertThat(listed()).isEmpty();
    }

    @Test
    void H03_a_post_of_another_call_is_not_mistaken_for_the_lost_one() {
        PendingOutcome pending = lostPost(Mishap.LOST_REQUEST, text("Twice"));
        queued("Twice");

        assertThat(scheduler().reconcile(pending)).isEqualTo(Reconciliation.NoTrace.of());
    }

    @Test
    void H04_a_post_with_another_text_is_not_mistaken_for_the_lost_one() {
        PendingOutcome pending = lostPost(Mishap.LOST_REQUEST, text("Mine"));
        queued("Another");

        assertThat(scheduler().reconcile(pending)).isEqualTo(Reconciliation.NoTrace.of());
    }

    @Test
    @Needs(Capability.DELETE_POSTS)
    void H05_a_delete_is_reconciled() {
        PostId id = queued("Gone").id();
        PendingOutcome pending = lost(Mishap.LOST_REQUEST, () -> scheduler().deletePost(id));
        assertThat(scheduler().reconcile(pending)).isEqualTo(Reconciliation.NoTrace.of());

        scheduler().deletePost(id);

        assertThat(scheduler().reconcile(pending)).isEqualTo(Reconciliation.PostGone.of(id));
    }

    @Test
    @Needs(Capability.PUBLISH_STORED)
    void H06_publishing_is_reconciled() {
        PostId id = queued("Out").id();

        assertThat(found(lost(Mishap.LOST_ANSWER, () -> scheduler().publishNow(id))))
                .isEqualTo(id);
    }

    @Test
    @Needs({Capability.CREATE_IDEAS, Capability.LIST_IDEAS})
    void H07_an_idea_is_created_once_and_reconciled() {
        NewIdea idea = NewIdea.builder().text("Kept once").build();
        fixture().failNext(Mishap.LOST_ANSWER);
        Idea kept = scheduler().createIdea(idea);
        PendingOutcome pending = lost(Mishap.LOST_ANSWER, () -> scheduler().createIdea(idea));

        assertThat(scheduler().reconcile(pending))
                .isInstanceOfSatisfying(
                        Reconciliation.IdeaFound.class,
                        found -> assertThat(found.idea().id()).isNotEqualTo(kept.id()));
        assertThat(scheduler().ideas(IdeaQuery.all()).items())
                .filteredOn(each -> "Kept once".equals(each.text()))
                .hasSize(2);
    }

    @Test
    void H09_several_lost_posts_are_reconciled_together_without_counting_one_twice() {
        PendingOutcome made = lostPost(Mishap.LOST_ANSWER, text("Made"));
        PendingOutcome missing = lostPost(Mishap.LOST_REQUEST, text("Missing"));

        List<Reconciliation> settled = scheduler().reconcile(List.of(missing, made));

        assertThat(settled.get(0)).isEqualTo(Reconciliation.NoTrace.of());
        assertThat(((Reconciliation.PostFound) settled.get(1)).post().text()).isEqualTo("Made");
        assertThat(scheduler()
                        .reconcile(List.of(made.withOthers(
                                listed().stream().map(post -> post.id().value()).toList()))))
                .containsExactly(Reconciliation.NoTrace.of());
    }

    @Test
    void H08_a_pending_outcome_of_another_backend_is_rejected_before_any_request() {
        PendingOutcome foreign = new PendingOutcome(
                "1", "elsewhere", Operation.CREATE_POST, "c1", "", null, false, Instant.EPOCH, List.of());
        int before = fixture().requestsSent();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheduler().reconcile(foreign))
                .withMessage("This outcome belongs to the backend elsewhere, not to "
                        + scheduler().backend() + ".");
        assertThat(fixture().requestsSent()).isEqualTo(before);
    }
}
