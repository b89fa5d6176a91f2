package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.StoringScheduler.Fate;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.PostFailedException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A duplicate that is or may be published is never deleted, whatever path leads to it; an unpublished one is. */
class PublishedDuplicatesTest {

    private static final String LEFT = "delete it if you do not want it.";
    private static final String DELETED = "it was deleted.";

    private final Moving clock = new Moving();
    private final StoringBatchScheduler raw = new StoringBatchScheduler();
    private final SocialScheduler scheduler = scheduler();

    private SocialScheduler scheduler() {
        return GuardedScheduler.around(raw, new TestContext().at(clock), clock::advance);
    }

    private static NewPost hello() {
        return post("Hello");
    }

    private static NewPost post(String text) {
        return NewPost.on(Channels.ID)
                .text(text)
                .at(TestContext.NOW.plusSeconds(86_400))
                .build();
    }

    /** What is certainly younger than a call can be told only on a clock that was measured. */
    @BeforeEach
    void measure() {
        raw.now = clock::instant;
        scheduler.createPost(post("First"));
        raw.stored.clear();
        raw.asked.clear();
        clock.advance(Duration.ofMinutes(1));
    }

    private void arrivesLate(PostStatus status) {
        raw.lateStatus = status;
        raw.fates.add(Fate.LATE);
    }

    /** A post that the provider could not publish is reported by an exception. */
    private Post created() {
        try {
            return scheduler.createPost(hello());
        } catch (PostFailedException e) {
            return e.post().orElseThrow();
        }
    }

    /** The post of the call, and beside it the duplicate or not. */
    private void check(Post made, PostStatus status) {
        boolean isDeleted = status == PostStatus.SCHEDULED || status == PostStatus.NEEDS_APPROVAL;
        assertThat(made.warnings())
                .singleElement()
                .extracting(PostWarning::message)
                .asString()
                .endsWith(isDeleted ? DELETED : LEFT);
        assertThat(raw.requests("deletePost")).isEqualTo(isDeleted ? 1 : 0);
        assertThat(raw.stored).hasSize(isDeleted ? 1 : 2).extracting(Post::id).contains(made.id());
    }

    @ParameterizedTest
    @EnumSource(value = PostStatus.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void found_by_the_last_lookup_after_a_retry(PostStatus status) {
        arrivesLate(status);

        check(created(), status);
    }

    @ParameterizedTest
    @EnumSource(value = PostStatus.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void found_beside_a_retry_whose_answer_was_lost_too(PostStatus status) {
        arrivesLate(status);
        raw.fates.add(Fate.ANSWER_LOST);

        check(created(), status);
    }

    @ParameterizedTest
    @EnumSource(value = PostStatus.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void found_by_reconciling_the_warning(PostStatus status) {
        PendingOutcome pending = warned(status);

        check(((Reconciliation.PostFound) scheduler.reconcile(pending)).post(), status);
    }

    @ParameterizedTest
    @EnumSource(value = PostStatus.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void found_by_reconciling_several_warnings(PostStatus status) {
        PendingOutcome pending = warned(status);

        check(((Reconciliation.PostFound) scheduler.reconcile(List.of(pending)).get(0)).post(), status);
    }

    /** A call is retried and succeeds, but its last lookup fails; then its first request arrives. */
    private PendingOutcome warned(PostStatus status) {
        arrivesLate(status);
        raw.beforePosts = number -> {
            if (number == 3) {
                raw.fail(Operation.POSTS, 1);
            }
        };
        Post made = scheduler.createPost(hello());
        assertThat(made.warnings()).hasSize(1);
        return Objects.requireNonNull(made.warnings().get(0).pending());
    }

    @ParameterizedTest
    @EnumSource(value = PostStatus.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void found_by_reconciling_an_unknown_outcome(PostStatus status) {
        arrivesLate(status);
        raw.fates.add(Fate.ANSWER_LOST);
        raw.beforePosts = number -> {
            if (number == 3) {
                raw.fail(Operation.POSTS, 1);
            }
        };
        OutcomeUnknownException failure =
                catchThrowableOfType(OutcomeUnknownException.class, () -> scheduler.createPost(hello()));

        Reconciliation found = scheduler.reconcile(failure.pending().orElseThrow());

        check(((Reconciliation.PostFound) found).post(), status);
    }

    @ParameterizedTest
    @EnumSource(value = PostStatus.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void found_by_the_last_lookup_of_a_batch(PostStatus status) {
        raw.losesWhole = true;
        arrivesLate(status);
        NewPost other = post("Other");

        List<PostResult> results = scheduler.createPosts(List.of(hello(), other));

        raw.stored.removeIf(post -> post.text().equals("Other"));
        check(((PostResult.Created) results.get(0)).post(), status);
    }

    @ParameterizedTest
    @EnumSource(
            value = PostStatus.class,
            names = {"SENDING", "SENT", "ERROR", "UNKNOWN"})
    void another_process_only_warns_about_it(PostStatus status) {
        PendingOutcome pending = PendingOutcome.parse(warned(status).token());
        SocialScheduler another = scheduler();

        another.reconcile(pending);

        assertThat(raw.stored).hasSize(2);
        assertThat(raw.requests("deletePost")).isZero();
    }
}
