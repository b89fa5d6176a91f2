package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.error.NotFoundException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Creating posts: a post is stored as requested, and a rejected one leaves nothing behind. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class PublishingContract extends SchedulerContract {

    @Test
    void P01_a_queued_post_gets_a_future_slot() {
        Post post = queued("To the queue");

        assertThat(post.status()).isEqualTo(PostStatus.SCHEDULED);
        assertThat(post.channelId()).isEqualTo(fixture().textChannel());
        assertThat(post.dueAt()).isAfter(fixture().now());
    }

    @Test
    void P02_a_created_post_can_be_read_and_is_listed() {
        Post post = queued("Listed");

        assertThat(scheduler().post(post.id()).text()).isEqualTo("Listed");
        assertThat(listed()).extracting(Post::id).containsExactly(post.id());
    }

    @Test
    void P03_a_custom_time_is_kept_to_the_second() {
        Instant dueAt = later().plusSeconds(7);

        Post post = scheduler().createPost(text("On time").at(dueAt).build());

        assertThat(post.dueAt()).isEqualTo(dueAt);
        assertThat(scheduler().post(post.id()).dueAt()).isEqualTo(dueAt);
    }

    @Test
    @Needs(Capability.SHARE_NEXT)
    void P04_a_post_shared_next_precedes_queued_posts() {
        Post first = queued("Queued first");
        Post second = queued("Queued second");

        Post next = scheduler().createPost(text("Next").next().build());

        assertThat(queue()).containsExactly(next.id(), first.id(), second.id());
    }

    @Test
    @Needs(Capability.DRAFTS)
    void P05_a_draft_has_no_due_time() {
        Post post = scheduler().createPost(text("A draft").asDraft().build());

        assertThat(post.status()).isEqualTo(PostStatus.DRAFT);
        assertThat(post.dueAt()).isNull();
    }

    @Test
    @Needs(Capability.IMAGES)
    void P07_an_image_stays_with_its_post() {
        URI picture = URI.create("https://example.com/red-door.jpg");

        Post post = scheduler()
                .createPost(NewPost.on(fixture().imageChannel())
                        .text("A red door")
                        .image(picture)
                        .build());

        assertThat(scheduler().post(post.id()).assets())
                .singleElement()
                .satisfies(asset -> assertThat(asset.sourceText()).isEqualTo(picture.toString()));
    }

    @Test
    void P10_an_unknown_channel_is_not_found() {
        NewPost lost = NewPost.on(fixture().unknownChannel()).text("To nobody").build();

        refusal(NotFoundException.class, () -> scheduler().createPost(lost));
    }

    @Test
    void P13_an_immediate_post_is_published() {
        Post post = scheduler().createPost(text("Right now").now().build());

        assertThat(post.status()).isEqualTo(PostStatus.SENT);
        assertThat(listed(PostStatus.SENT)).extracting(Post::id).containsExactly(post.id());
        assertThat(listed(PostStatus.SCHEDULED)).isEmpty();
    }

    @Test
    void P14_create_returns_the_same_post_as_a_read() {
        Post post = scheduler().createPost(text("The same").at(later()).build());

        assertThat(scheduler().post(post.id()))
                .usingRecursiveComparison(butFor("warnings"))
                .isEqualTo(post);
    }

    @Test
    void P15_every_post_has_a_unique_id() {
        List<Post> posts = List.of(queued("One"), queued("Two"), queued("Three"));

        assertThat(posts).extracting(Post::id).doesNotHaveDuplicates();
        assertThat(listed())
                .extracting(Post::id)
                .containsExactlyInAnyOrderElementsOf(
                        posts.stream().map(Post::id).toList());
    }

    @Test
    @Needs(Capability.DRAFTS)
    void P19_a_draft_is_never_published_automatically() {
        Post draft = scheduler().createPost(text("A draft").asDraft().build());

        fixture().passTime(Duration.ofDays(30));

        assertThat(scheduler().post(draft.id()).status()).isEqualTo(PostStatus.DRAFT);
    }

    @Test
    void P20_a_scheduled_post_is_never_published_twice() {
        Post post = scheduler()
                .createPost(text("Once")
                        .at(fixture().now().plus(Duration.ofHours(1)))
                        .build());

        fixture().passTime(Duration.ofHours(2));
        fixture().passTime(Duration.ofDays(2));

        assertThat(listed(PostStatus.SENT)).extracting(Post::id).containsExactly(post.id());
        assertThat(listed()).hasSize(1);
    }
}
