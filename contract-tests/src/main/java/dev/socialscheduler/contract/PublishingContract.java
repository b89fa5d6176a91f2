package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.Capability;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Making posts: what is asked is what exists, and what is refused leaves nothing behind. */
@NotVerifiedLive("written from the published facts; no live call has been made yet")
public abstract class PublishingContract {

    private BackendFixture fixture;
    private SocialScheduler scheduler;

    /** Returns a fixture whose service is as new. */
    protected abstract BackendFixture createFixture();

    @BeforeEach
    final void open() {
        fixture = createFixture();
        scheduler = fixture.scheduler();
    }

    @AfterEach
    final void close() {
        fixture.close();
    }

    private NewPost.Builder text(String text) {
        return NewPost.on(fixture.textChannel()).text(text);
    }

    private List<Post> listed() {
        return scheduler
                .streamPosts(PostQuery.builder().channels(fixture.textChannel()).build())
                .toList();
    }

    @Test
    void P01_a_queued_post_gets_a_slot_in_the_future() {
        Post post = scheduler.createPost(text("To the queue").queue().build());

        assertThat(post.status()).isEqualTo(PostStatus.SCHEDULED);
        assertThat(post.channelId()).isEqualTo(fixture.textChannel());
        assertThat(post.dueAt()).isAfter(fixture.now());
    }

    @Test
    void P02_a_created_post_can_be_read_and_is_listed() {
        Post post = scheduler.createPost(text("Listed").build());

        assertThat(scheduler.post(post.id()).text()).isEqualTo("Listed");
        assertThat(listed()).extracting(Post::id).contains(post.id());
    }

    @Test
    void P03_a_custom_time_is_kept_to_the_second() {
        Instant dueAt = fixture.now()
                .plus(Duration.ofDays(3))
                .truncatedTo(ChronoUnit.SECONDS)
                .plusSeconds(7);

        Post post = scheduler.createPost(text("On time").at(dueAt).build());

        assertThat(post.dueAt()).isEqualTo(dueAt);
        assertThat(scheduler.post(post.id()).dueAt()).isEqualTo(dueAt);
    }

    @Test
    void P04_what_is_shared_next_goes_before_what_is_queued() {
        Post queued = scheduler.createPost(text("Queued").queue().build());
        Post next = scheduler.createPost(text("Next").next().build());

        assertThat(next.dueAt()).isBefore(scheduler.post(queued.id()).dueAt());
    }

    @Test
    void P05_a_draft_is_kept_without_a_time() {
        Assumptions.assumeTrue(scheduler.capabilities().contains(Capability.DRAFTS), "the backend has no drafts");

        Post post = scheduler.createPost(text("A draft").asDraft().build());

        assertThat(post.status()).isEqualTo(PostStatus.DRAFT);
        assertThat(post.dueAt()).isNull();
    }

    @Test
    void P06_a_draft_is_refused_before_any_request_where_there_are_none() {
        Assumptions.assumeFalse(scheduler.capabilities().contains(Capability.DRAFTS), "the backend has drafts");
        int before = fixture.requestsSent();

        assertThatExceptionOfType(UnsupportedCapabilityException.class)
                .isThrownBy(() -> scheduler.createPost(text("A draft").asDraft().build()))
                .satisfies(e -> assertThat(e.capability()).isEqualTo(Capability.DRAFTS));
        assertThat(fixture.requestsSent()).isEqualTo(before);
    }

    @Test
    void P07_a_picture_stays_with_its_post() {
        URI picture = URI.create("https://example.com/red-door.jpg");

        Post post = scheduler.createPost(NewPost.on(fixture.imageChannel())
                .text("A red door")
                .image(picture)
                .build());

        assertThat(scheduler.post(post.id()).assets())
                .singleElement()
                .satisfies(asset -> assertThat(asset.source()).isEqualTo(picture.toString()));
    }

    @Test
    void P08_a_text_is_kept_character_by_character() {
        String text = "Tür & Tor+100% \"ja\" — 日本語 👩‍👩‍👧 مرحبا\nline two";

        Post post = scheduler.createPost(text(text).build());

        assertThat(scheduler.post(post.id()).text()).isEqualTo(text);
    }

    @Test
    void P09_a_past_time_is_refused_before_any_request() {
        int before = fixture.requestsSent();
        NewPost late = text("Too late").at(fixture.now().minusSeconds(1)).build();

        assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> scheduler.createPost(late))
                .satisfies(e -> assertThat(e.violations())
                        .singleElement()
                        .satisfies(violation -> assertThat(violation.path()).isEqualTo("shareMode.dueAt")));
        assertThat(fixture.requestsSent()).isEqualTo(before);
    }

    @Test
    void P10_a_channel_that_does_not_exist_is_not_found() {
        NewPost lost = NewPost.on(fixture.unknownChannel()).text("To nobody").build();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> scheduler.createPost(lost))
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_APPLIED));
    }

    @Test
    void P11_several_posts_are_answered_in_order_and_a_refused_one_harms_no_other() {
        List<PostResult> results = scheduler.createPosts(List.of(
                text("First").build(),
                text("Too late").at(fixture.now().minusSeconds(1)).build(),
                text("Third").build()));

        assertThat(results.get(0)).isInstanceOf(PostResult.Created.class);
        assertThat(results.get(1)).isInstanceOf(PostResult.Refused.class);
        assertThat(results.get(2)).isInstanceOf(PostResult.Created.class);
        assertThat(listed()).extracting(Post::text).contains("First", "Third").doesNotContain("Too late");
    }

    @Test
    void P12_a_deleted_post_is_gone_and_deleting_it_again_finds_nothing() {
        Post post = scheduler.createPost(text("Short life").build());

        scheduler.deletePost(post.id());

        assertThat(listed()).extracting(Post::id).doesNotContain(post.id());
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> scheduler.deletePost(post.id()));
    }
}
