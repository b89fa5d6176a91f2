package dev.socialscheduler.contract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.PostRequest;
import dev.socialscheduler.emulator.world.ShareMode;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the judge says of claims that are made up, about posts that are there. */
class JudgeTest {

    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");
    private static final String MARK = "k00001x";

    private final Emulator emulator = Emulator.start(
            EmulatorOptions.builder().startAt(START).duplicates(false).build());
    private final Judge judge = new Judge(new Books(emulator::world));
    private final String channel =
            emulator.world().channel("mastodon:harbour-bakery").id();
    private final NewPost asked =
            NewPost.on(new ChannelId(channel)).text("Rye " + MARK).build();

    @AfterEach
    void close() {
        emulator.close();
    }

    private String made(String text) {
        Content content = new Content(text, List.of(), List.of(), JsonNodeFactory.instance.objectNode());
        return emulator.world()
                .publishing()
                .createPost(
                        emulator.world().accounts().get(0).id(),
                        new PostRequest(
                                channel, content, List.of(), null, false, ShareMode.ADD_TO_QUEUE, null, null, false))
                .id();
    }

    private Post post(String id) {
        return Post.builder(new PostId(id), new ChannelId(channel), START)
                .text("Rye " + MARK)
                .status(PostStatus.SCHEDULED)
                .build();
    }

    private Call returned(Post post) {
        return new Call(asked, MARK, new Claim.Returned(post));
    }

    private Call unknown() {
        PendingOutcome pending =
                new PendingOutcome("1", "graphql", Operation.CREATE_POST, channel, "", null, false, START, List.of());
        OutcomeUnknownException reason = new OutcomeUnknownException(START, pending, failure(Outcome.UNKNOWN));
        return new Call(asked, MARK, Claim.of(reason));
    }

    private Call refused() {
        return new Call(asked, MARK, Claim.of(new SchedulerException(failure(Outcome.NOT_APPLIED))));
    }

    private static Failure failure(Outcome outcome) {
        return new Failure("It failed.", "Look.", ErrorContext.NONE, outcome, null);
    }

    private Verdict verdict(Reconciliation reconciliation, Call... calls) {
        return judge.judge(List.of(calls), pending -> reconciliation).verdict();
    }

    private Verdict verdict(Call... calls) {
        return verdict(Reconciliation.NoTrace.of(), calls);
    }

    @Test
    void what_is_returned_exists_once() {
        String id = made("Rye " + MARK);
        assertThat(verdict(returned(post(id)))).isEqualTo(Verdict.HELD);
        assertThat(verdict(returned(post("ffffffffffffffffffffffff")))).isEqualTo(Verdict.LOST);
        assertThat(verdict(returned(post(made("Spelt"))))).isEqualTo(Verdict.WRONG_POST);
        assertThat(verdict(returned(post(id)), returned(post(id)))).isEqualTo(Verdict.WRONG_POST);
        made("Rye " + MARK);
        assertThat(verdict(returned(post(id)))).isEqualTo(Verdict.DOUBLE_UNTOLD);
    }

    @Test
    void a_double_is_told_by_a_warning_that_can_be_reconciled() {
        Post made = post(made("Rye " + MARK));
        made("Rye " + MARK);
        PendingOutcome pending =
                new PendingOutcome("1", "graphql", Operation.CREATE_POST, channel, "", null, false, START, List.of());
        PostWarning warning = PostWarning.builder("", "There may be one more.")
                .pending(pending)
                .build();

        Call told = returned(made.withWarnings(List.of(warning)));
        assertThat(verdict(Reconciliation.PostFound.of(made), told)).isEqualTo(Verdict.DOUBLE_TOLD);
        assertThat(verdict(Reconciliation.NoTrace.of(), told)).isEqualTo(Verdict.UNTRUE_RECONCILE);
    }

    @Test
    void what_is_stored_otherwise_needs_a_warning_and_an_error_is_no_success() {
        Post made = post(made("Rye " + MARK));
        Post shorter = made.toBuilder().text("Rye").build();
        PostWarning warning = PostWarning.builder("text", "It is shorter.").build();

        assertThat(verdict(returned(shorter))).isEqualTo(Verdict.DIFFERENT_UNTOLD);
        assertThat(verdict(returned(shorter.withWarnings(List.of(warning))))).isEqualTo(Verdict.HELD);
        assertThat(verdict(returned(made.toBuilder().status(PostStatus.ERROR).build())))
                .isEqualTo(Verdict.DIFFERENT_UNTOLD);
    }

    @Test
    void not_applied_means_that_there_is_none() {
        assertThat(verdict(refused())).isEqualTo(Verdict.HELD);
        made("Rye " + MARK);
        assertThat(verdict(refused())).isEqualTo(Verdict.WRONG_NOT_APPLIED);
    }

    @Test
    void unknown_means_that_reconciling_tells_the_truth() {
        assertThat(verdict(unknown())).isEqualTo(Verdict.HELD);
        Post made = post(made("Rye " + MARK));
        assertThat(verdict(unknown())).isEqualTo(Verdict.UNTRUE_RECONCILE);
        assertThat(verdict(Reconciliation.PostFound.of(made), unknown())).isEqualTo(Verdict.HELD);
        assertThat(verdict(Reconciliation.PostFound.of(post(made("Spelt"))), unknown()))
                .isEqualTo(Verdict.WRONG_POST);
    }

    @Test
    void what_cannot_be_reconciled_is_unsettled_and_no_lie() {
        Function<PendingOutcome, Reconciliation> down = pending -> {
            throw new OutcomeUnknownException(START, failure(Outcome.UNKNOWN));
        };
        assertThat(judge.judge(List.of(unknown()), down).verdict()).isEqualTo(Verdict.UNSETTLED);
        made("Rye " + MARK);
        assertThat(judge.judge(List.of(unknown()), down).verdict()).isEqualTo(Verdict.UNSETTLED);
        made("Rye " + MARK);
        assertThat(judge.judge(List.of(unknown()), down).verdict()).isEqualTo(Verdict.DOUBLE_UNTOLD);
    }

    @Test
    void any_other_exception_is_foreign() {
        Claim claim = Claim.of(() -> {
            throw new NumberFormatException("1796112000000");
        });
        assertThat(verdict(new Call(asked, MARK, claim))).isEqualTo(Verdict.FOREIGN);
    }
}
