package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.error.PendingOutcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchListenerTest {

    private static PendingOutcome pending(String id, String... others) {
        return new PendingOutcome(
                id, "raw", Operation.CREATE_POST, "c1", "x.y", null, false, Instant.EPOCH, List.of(others));
    }

    @Test
    void a_raw_backend_cannot_tell_what_to_look_for_and_sends_nothing() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> new RawScheduler().createPosts(List.of(), BatchListener.SILENT))
                .withMessage("A raw backend does not notify listeners.");
    }

    @Test
    void several_outcomes_are_settled_one_by_one_where_nothing_better_is_known() {
        RawScheduler scheduler = new RawScheduler() {
            @Override
            public Reconciliation reconcile(PendingOutcome pending) {
                return Reconciliation.PostGone.of(new PostId(pending.id()));
            }
        };

        assertThat(scheduler.reconcile(List.of(pending("a"), pending("b"))))
                .containsExactly(
                        Reconciliation.PostGone.of(new PostId("a")), Reconciliation.PostGone.of(new PostId("b")));
    }

    @Test
    void more_may_be_known_to_belong_to_others_and_the_token_says_so() {
        PendingOutcome more = pending("a", "p1", "p2").withOthers(List.of("p2", "p3"));

        assertThat(more).isEqualTo(pending("a", "p1", "p2", "p3"));
        assertThat(PendingOutcome.parse(more.token())).isEqualTo(more);
    }
}
