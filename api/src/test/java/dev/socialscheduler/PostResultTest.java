package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostResultTest {

    private static final Post POST = FullSamples.post();
    private final NotFoundException refusal =
            new NotFoundException(Failure.withoutEffect("Gone.", "Look.", ErrorContext.NONE));
    private final OutcomeUnknownException doubt = new OutcomeUnknownException(
            FullSamples.MADE,
            FullSamples.PENDING,
            new Failure("Lost.", "Look.", ErrorContext.NONE, Outcome.UNKNOWN, null));
    private final List<PostResult> all =
            List.of(PostResult.Created.of(POST), PostResult.Refused.of(refusal), PostResult.Unknown.of(doubt));

    @Test
    void a_post_that_was_created_is_returned() {
        assertThat(all.get(0).post()).isSameAs(POST);
    }

    @Test
    void a_post_that_was_not_is_thrown_as_a_single_call_would_have_thrown_it() {
        assertThatThrownBy(() -> all.get(1).post()).isSameAs(refusal);
        assertThatThrownBy(() -> all.get(2).post()).isSameAs(doubt);
    }

    @Test
    void only_a_post_that_exists_is_created() {
        assertThat(all).extracting(PostResult::isCreated).containsExactly(true, false, false);
    }

    @Test
    void a_fold_calls_the_function_of_the_result_alone() {
        assertThat(all)
                .extracting(result -> result.<Object>fold(
                        Post::id, NotFoundException.class::cast, OutcomeUnknownException::attemptedAt))
                .containsExactly(POST.id(), refusal, FullSamples.MADE);
    }

    @Test
    void results_of_the_same_are_the_same() {
        assertThat(all)
                .containsExactly(
                        PostResult.Created.of(POST.toBuilder().build()),
                        PostResult.Refused.of(refusal),
                        PostResult.Unknown.of(doubt))
                .doesNotHaveDuplicates();
        assertThat(PostResult.Created.of(POST)).hasSameHashCodeAs(all.get(0)).hasToString("Created[post=" + POST + "]");
        assertThat(all.get(1)).hasToString("Refused[reason=" + refusal + "]");
        assertThat(all.get(2)).hasToString("Unknown[reason=" + doubt + "]");
    }

    @Test
    void findings_of_the_same_are_the_same() {
        PostId id = POST.id();

        assertThat(Reconciliation.PostFound.of(POST)).isEqualTo(Reconciliation.PostFound.of(FullSamples.post()));
        assertThat(Reconciliation.PostGone.of(id))
                .isEqualTo(Reconciliation.PostGone.of(new PostId("p")))
                .hasSameHashCodeAs(Reconciliation.PostGone.of(new PostId("p")))
                .isNotEqualTo(Reconciliation.PostGone.of(new PostId("q")))
                .hasToString("PostGone[id=" + id + "]");
        assertThat(Reconciliation.NoTrace.of())
                .isEqualTo(Reconciliation.NoTrace.of())
                .hasToString("NoTrace[]");
        assertThat(Reconciliation.Unsettled.of(doubt))
                .isEqualTo(Reconciliation.Unsettled.of(doubt))
                .hasSameHashCodeAs(Reconciliation.Unsettled.of(doubt))
                .isNotEqualTo(Reconciliation.Unsettled.of(refusal))
                .hasToString("Unsettled[reason=" + doubt + "]");
        assertThat(Reconciliation.Unsettled.of(doubt).tookEffect()).isFalse();
        assertThat(Reconciliation.NoTrace.of().tookEffect()).isFalse();
        assertThat(Reconciliation.PostGone.of(id).tookEffect()).isTrue();
    }
}
