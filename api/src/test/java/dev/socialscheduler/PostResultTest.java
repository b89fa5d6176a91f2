package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PostFailedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
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
    private final PostFailedException failure = new PostFailedException(
            POST, new Failure("No media.", "Edit it.", ErrorContext.NONE, Outcome.APPLIED, null));
    private final List<PostResult> all = List.of(
            PostResult.Created.of(POST),
            PostResult.Refused.of(refusal),
            PostResult.Unknown.of(doubt),
            PostResult.Failed.of(failure));

    @Test
    void a_post_that_was_created_is_returned() {
        assertThat(all.get(0).post()).isSameAs(POST);
    }

    @Test
    void a_post_that_was_not_is_thrown_as_a_single_call_would_have_thrown_it() {
        assertThatThrownBy(() -> all.get(1).post()).isSameAs(refusal);
        assertThatThrownBy(() -> all.get(2).post()).isSameAs(doubt);
        assertThatThrownBy(() -> all.get(3).post()).isSameAs(failure);
    }

    @Test
    void only_a_post_that_exists_and_has_not_failed_is_created() {
        assertThat(all).extracting(PostResult::isCreated).containsExactly(true, false, false, false);
    }

    @Test
    void a_fold_calls_the_function_of_the_result_alone() {
        assertThat(all)
                .extracting(result -> result.<Object>fold(
                        Post::id,
                        PostFailedException::postId,
                        NotFoundException.class::cast,
                        OutcomeUnknownException::attemptedAt))
                .containsExactly(POST.id(), refusal, FullSamples.MADE, POST.id());
    }

    @Test
    void results_of_the_same_are_the_same() {
        assertThat(all)
                .containsExactly(
                        PostResult.Created.of(POST.toBuilder().build()),
                        PostResult.Refused.of(refusal),
                        PostResult.Unknown.of(doubt),
                        PostResult.Failed.of(failure))
                .doesNotHaveDuplicates();
        assertThat(PostResult.Created.of(POST)).hasSameHashCodeAs(all.get(0)).hasToString("Created[post=" + POST + "]");
        assertThat(all.get(1)).hasToString("Refused[reason=" + refusal + "]");
        assertThat(all.get(2)).hasToString("Unknown[reason=" + doubt + "]");
        assertThat(all.get(3)).hasToString("Failed[reason=" + failure + "]");
    }

    @Test
    void a_failed_post_exists_even_after_the_exception_was_serialized() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(failure);
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(failure.post()).contains(POST);
        assertThat(read).isInstanceOfSatisfying(PostFailedException.class, copy -> {
            assertThat(copy.postId()).isEqualTo(POST.id());
            assertThat(copy.post()).isEmpty();
            assertThat(copy.outcome()).isEqualTo(Outcome.APPLIED);
        });
    }

    @Test
    void a_failed_post_cannot_claim_to_be_absent() {
        Failure absent = Failure.withoutEffect("Gone.", "Look.", ErrorContext.NONE);

        assertThatThrownBy(() -> new PostFailedException(POST, absent)).isInstanceOf(IllegalArgumentException.class);
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
