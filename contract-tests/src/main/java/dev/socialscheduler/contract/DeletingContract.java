package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Post;
import dev.socialscheduler.error.NotFoundException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Deleting posts: exactly one post is deleted, permanently. */
@Needs(Capability.DELETE_POSTS)
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class DeletingContract extends SchedulerContract {

    @Test
    void D01_a_delete_removes_exactly_one_post() {
        Post one = queued("One");
        Post two = queued("Two");
        Post three = queued("Three");

        scheduler().deletePost(two.id());

        assertThat(listed()).extracting(Post::id).containsExactlyInAnyOrder(one.id(), three.id());
    }

    @Test
    void D02_a_deleted_post_cannot_be_read() {
        Post post = queued("Short life");

        scheduler().deletePost(post.id());

        failure(NotFoundException.class, () -> scheduler().post(post.id()));
    }

    @Test
    void D03_a_second_delete_finds_nothing_and_removes_nothing() {
        queued("Stays");
        Post post = queued("Short life");
        scheduler().deletePost(post.id());

        refusal(NotFoundException.class, () -> scheduler().deletePost(post.id()));
    }

    @Test
    void D04_an_unknown_post_cannot_be_deleted() {
        queued("Stays");

        refusal(NotFoundException.class, () -> scheduler().deletePost(fixture().unknownPost()));
    }

    @Test
    void D05_a_deleted_post_can_be_created_again() {
        Post first = queued("Once more");
        scheduler().deletePost(first.id());

        Post second = queued("Once more");

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(listed()).extracting(Post::id).containsExactly(second.id());
    }

    @Test
    void D06_a_deleted_post_is_never_published() {
        Post post = scheduler()
                .createPost(text("Taken back")
                        .at(fixture().now().plus(Duration.ofHours(1)))
                        .build());
        scheduler().deletePost(post.id());

        fixture().passTime(Duration.ofDays(2));

        assertThat(listed()).isEmpty();
    }

    @Test
    @Needs(Capability.DRAFTS)
    void D07_a_draft_can_be_deleted() {
        Post draft = scheduler().createPost(text("A draft").asDraft().build());

        scheduler().deletePost(draft.id());

        assertThat(listed()).isEmpty();
    }
}
