package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostBuilder;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.support.Channels;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which stored post or idea may be that of a call. */
class PostMatchTest {

    private static final Instant NOON = TestContext.NOW.plusSeconds(86_400);
    private static final PendingOutcome WANTED = Recovered.pending("a");

    private static Post post(@Nullable Instant dueAt) {
        return made(TestContext.NOW, dueAt).build();
    }

    private static PostBuilder made(Instant createdAt, @Nullable Instant dueAt) {
        Post.Timing timing = Post.Timing.builder(createdAt).dueAt(dueAt).build();
        return Post.builder(new PostId("p1"), Channels.ID, timing)
                .status(PostStatus.SCHEDULED)
                .text("Hello");
    }

    private static PendingOutcome wanted(NewPost.Builder post) {
        return Recovered.pending("a", post.build());
    }

    @Test
    void a_post_matches_the_call_that_asked_for_its_content_on_its_channel() {
        Post post = post(null);

        assertThat(PostMatch.matches(WANTED, post)).isTrue();
        assertThat(PostMatch.matches(
                        WANTED, post.toBuilder().channelId(new ChannelId("c2")).build()))
                .isFalse();
        assertThat(PostMatch.matches(WANTED, post.toBuilder().text("Other").build()))
                .isFalse();
        assertThat(PostMatch.matches(
                        WANTED,
                        post.toBuilder().thread(List.of(ThreadPost.of("Two"))).build()))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(PostStatus.class)
    void a_draft_matches_only_a_call_for_a_draft(PostStatus status) {
        Post post = post(null).toBuilder().status(status).build();
        boolean isDraft = status == PostStatus.DRAFT;

        assertThat(PostMatch.matches(wanted(Recovered.hello().asDraft()), post)).isEqualTo(isDraft);
        assertThat(PostMatch.matches(WANTED, post)).isEqualTo(!isDraft);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, true",
        "PT20S, true",
        "-PT20S, true",
        "PT59.999S, true",
        "-PT59.999S, true",
        "PT1M, false",
        "-PT1M, false",
        "PT1H, false"
    })
    void a_due_time_is_the_same_to_the_minute(Duration difference, boolean isSame) {
        Post post = post(NOON.plus(difference));

        assertThat(PostMatch.matches(wanted(Recovered.hello().at(NOON)), post)).isEqualTo(isSame);
        assertThat(PostMatch.shows(PostEdit.builder().at(NOON).build(), post)).isEqualTo(isSame);
        assertThat(PostMatch.shows(edited(NOON, ""), post)).isEqualTo(isSame);
    }

    @Test
    void a_call_for_a_time_wants_a_post_that_has_one_and_a_call_for_the_queue_takes_any() {
        assertThat(PostMatch.matches(wanted(Recovered.hello().at(NOON)), post(null)))
                .isFalse();
        assertThat(PostMatch.matches(WANTED, post(NOON))).isTrue();
    }

    @Test
    void only_a_custom_time_is_known_before_the_provider_answers() {
        assertThat(PostMatch.dueAt(new ShareMode.CustomScheduled(NOON))).isEqualTo(NOON);
        assertThat(PostMatch.dueAt(new ShareMode.AddToQueue())).isNull();
        assertThat(PostMatch.dueAt(new ShareMode.ShareNext())).isNull();
        assertThat(PostMatch.dueAt(new ShareMode.ShareNow())).isNull();
        assertThat(PostMatch.dueAt(null)).isNull();
    }

    @Test
    void an_idea_matches_the_call_that_asked_for_its_content() {
        PendingOutcome wanted =
                Recovered.idea("a", NewIdea.builder().text("Hello").build());

        assertThat(PostMatch.matches(wanted, idea("Hello", TestContext.NOW))).isTrue();
        assertThat(PostMatch.matches(wanted, idea("Other", TestContext.NOW))).isFalse();
    }

    private static Idea idea(String text, Instant createdAt) {
        return Idea.builder(new IdeaId("i1"), new OrganizationId("o1"), createdAt)
                .text(text)
                .updatedAt(createdAt)
                .build();
    }

    @ParameterizedTest
    @EnumSource(PostStatus.class)
    void a_post_is_out_once_its_publishing_began(PostStatus status) {
        boolean isOut = status == PostStatus.SENDING || status == PostStatus.SENT || status == PostStatus.ERROR;

        assertThat(PostMatch.isOut(post(null).toBuilder().status(status).build()))
                .isEqualTo(isOut);
    }

    private static PendingOutcome edited(@Nullable Instant dueAt, String fingerprint) {
        return new PendingOutcome(
                "a", "red", Operation.EDIT_POST, "p1", fingerprint, dueAt, false, TestContext.NOW, List.of());
    }

    @Test
    void an_outcome_of_an_edit_is_shown_by_the_text_and_the_time_that_it_keeps() {
        String hello = ContentFingerprint.ofText("Hello", List.of());
        String other = ContentFingerprint.ofText("Other", List.of());

        assertThat(PostMatch.shows(edited(NOON, hello), post(NOON))).isTrue();
        assertThat(PostMatch.shows(edited(null, hello), post(NOON))).isTrue();
        assertThat(PostMatch.shows(edited(NOON, ""), post(NOON))).isTrue();
        assertThat(PostMatch.shows(edited(NOON, other), post(NOON))).isFalse();
        assertThat(PostMatch.shows(edited(NOON, hello), post(null))).isFalse();
    }

    @Test
    void an_outcome_of_an_edit_keeps_no_thread_so_the_follow_ups_of_a_post_do_not_count() {
        String hello = ContentFingerprint.ofText("Hello", List.of());
        Post post = post(NOON).toBuilder().thread(List.of(ThreadPost.of("Two"))).build();

        assertThat(PostMatch.shows(edited(NOON, hello), post)).isTrue();
    }
}
