package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.AssetType;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.StoringScheduler.Fate;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts whose answers are lost, stored by a service that rewrites them: found, or told, and never sent again. */
class RewrittenPostsTest {

    private static final Instant NOON = TestContext.NOW.plusSeconds(86_400);

    private final StoringBatchScheduler raw = new StoringBatchScheduler();
    private final SocialScheduler scheduler = GuardedScheduler.around(raw, new TestContext(), wait -> {});

    private static NewPost.Builder post(String text) {
        return NewPost.on(Channels.ID).text(text);
    }

    private void storesAs(String text) {
        raw.rewriting = post -> post.toBuilder().text(text).build();
    }

    private PendingOutcome unknown(NewPost post) {
        raw.fates.add(Fate.ANSWER_LOST);
        OutcomeUnknownException failure =
                catchThrowableOfType(OutcomeUnknownException.class, () -> scheduler.createPost(post));
        assertThat(raw.requests("createPost")).as("nothing is sent again").isEqualTo(1);
        return failure.pending().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"See www.example.com/a & more\u00A0", "See\u00A0Example.com/a &  more"})
    void a_text_rewritten_in_a_known_way_is_found(String text) {
        storesAs("See https://buff.ly/xyz &amp; more");
        raw.fates.add(Fate.ANSWER_LOST);

        Post made = scheduler.createPost(post(text).build());

        assertThat(raw.stored).extracting(Post::id).containsExactly(made.id());
        assertThat(made.warnings())
                .extracting(PostWarning::path)
                .as("readers see an entity")
                .containsExactly("text");
        assertThat(raw.requests("createPost")).isEqualTo(1);
    }

    @Test
    void a_text_rewritten_in_an_unknown_way_makes_absence_uncertain() {
        storesAs("HELLO");

        PendingOutcome pending = unknown(post("Hello").build());

        assertThatThrownBy(() -> scheduler.reconcile(pending))
                .isInstanceOf(ServiceUnavailableException.class)
                .hasMessageContaining("There are posts that may be the result of the call, and nothing proves or"
                        + " disproves it: p1.");
    }

    @Test
    void pictures_that_the_provider_copies_make_absence_uncertain() {
        raw.rewriting = post -> post.toBuilder()
                .assets(List.of(PostAsset.builder(AssetType.IMAGE, "https://media.example/copy.jpg")
                        .build()))
                .build();

        unknown(NewPost.on(Channels.ID)
                .image(URI.create("https://example.com/door.jpg"), "A door")
                .build());
    }

    @Test
    void pictures_that_are_not_there_at_all_are_sent_again() {
        raw.fates.add(Fate.REQUEST_LOST);

        scheduler.createPost(NewPost.on(Channels.ID)
                .image(URI.create("https://example.com/door.jpg"), "A door")
                .build());

        assertThat(raw.stored).hasSize(1);
    }

    @Test
    void posts_of_other_calls_leave_absence_certain() {
        scheduler.createPost(post("Another").build());
        raw.fates.add(Fate.REQUEST_LOST);

        scheduler.createPost(post("Hello").build());

        assertThat(raw.stored).hasSize(2);
    }

    @Test
    void posts_for_another_time_leave_absence_certain() {
        raw.store(post("HELLO").at(NOON.plusSeconds(60)).build(), PostStatus.SCHEDULED);
        raw.fates.add(Fate.REQUEST_LOST);

        scheduler.createPost(post("Hello").at(NOON).build());

        assertThat(raw.stored).hasSize(2);
    }

    @Test
    void drafts_leave_the_absence_of_a_post_certain() {
        raw.store(post("HELLO").asDraft().build(), PostStatus.DRAFT);
        raw.fates.add(Fate.REQUEST_LOST);

        scheduler.createPost(post("Hello").build());

        assertThat(raw.stored).hasSize(2);
    }

    @Test
    void of_a_batch_only_the_rewritten_post_is_unknown() {
        raw.losesWhole = true;
        raw.rewriting =
                post -> post.text().equals("Two") ? post.toBuilder().text("2").build() : post;
        raw.fates.addAll(List.of(Fate.ANSWER_LOST, Fate.ANSWER_LOST, Fate.REQUEST_LOST));

        List<PostResult> results = scheduler.createPosts(List.of(
                post("One").at(NOON).build(),
                post("Two").at(NOON.plusSeconds(600)).build(),
                post("Three").at(NOON.plusSeconds(1200)).build()));

        assertThat(results.get(0)).isInstanceOf(PostResult.Created.class);
        assertThat(results.get(1)).isInstanceOf(PostResult.Unknown.class);
        assertThat(results.get(2)).isInstanceOf(PostResult.Created.class);
        assertThat(raw.stored).extracting(Post::text).containsExactly("One", "2", "Three");
    }
}
