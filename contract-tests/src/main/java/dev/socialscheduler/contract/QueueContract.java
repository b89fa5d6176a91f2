package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.SchedulerException;
import org.junit.jupiter.api.Test;

/** The queue of a channel: its order, moving posts, and publishing them. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class QueueContract extends SchedulerContract {

    @Test
    void Q01_the_queue_keeps_the_order_of_creation() {
        Post one = queued("One");
        Post two = queued("Two");
        Post three = queued("Three");

        assertThat(queue()).containsExactly(one.id(), two.id(), three.id());
        assertThat(one.dueAt()).isBefore(two.dueAt());
        assertThat(two.dueAt()).isBefore(three.dueAt());
    }

    @Test
    @Needs(Capability.MOVE_TO_TOP)
    void Q02_a_post_moved_to_the_top_goes_out_first_and_the_rest_keeps_its_order() {
        Post one = queued("One");
        Post two = queued("Two");
        Post three = queued("Three");

        Post moved = scheduler().movePost(three.id(), QueuePosition.TOP);

        assertThat(queue()).containsExactly(three.id(), one.id(), two.id());
        assertThat(moved.dueAt()).isEqualTo(one.dueAt());
    }

    @Test
    @Needs(Capability.MOVE_TO_BOTTOM)
    void Q03_a_post_moved_to_the_bottom_goes_out_last_and_the_rest_keeps_its_order() {
        Post one = queued("One");
        Post two = queued("Two");
        Post three = queued("Three");

        scheduler().movePost(one.id(), QueuePosition.BOTTOM);

        assertThat(queue()).containsExactly(two.id(), three.id(), one.id());
    }

    @Test
    @Needs(Capability.MOVE_TO_TOP)
    void Q04_an_unknown_post_cannot_be_moved() {
        queued("There");

        refusal(NotFoundException.class, () -> scheduler().movePost(fixture().unknownPost(), QueuePosition.TOP));
    }

    @Test
    @Needs(Capability.MOVE_TO_TOP)
    void Q05_a_published_post_cannot_be_moved() {
        Post post = scheduler().createPost(text("Out").now().build());

        refusal(SchedulerException.class, () -> scheduler().movePost(post.id(), QueuePosition.TOP));
    }

    @Test
    @Needs(Capability.PUBLISH_STORED)
    void Q06_publishing_a_stored_post_publishes_only_that_post() {
        Post one = queued("One");
        Post two = queued("Two");

        Post published = scheduler().publishNow(two.id());

        assertThat(published.status()).isEqualTo(PostStatus.SENT);
        assertThat(published.text()).isEqualTo("Two");
        assertThat(listed(PostStatus.SENT)).extracting(Post::id).containsExactly(two.id());
        assertThat(listed(PostStatus.SCHEDULED)).extracting(Post::id).containsExactly(one.id());
    }

    @Test
    @Needs(Capability.PUBLISH_STORED)
    void Q07_an_unknown_post_cannot_be_published() {
        queued("There");

        refusal(NotFoundException.class, () -> scheduler().publishNow(fixture().unknownPost()));
    }

    @Test
    @Needs(Capability.PUBLISH_STORED)
    void Q08_a_published_post_cannot_be_published_again() {
        Post post = scheduler().createPost(text("Out").now().build());

        refusal(SchedulerException.class, () -> scheduler().publishNow(post.id()));
    }

    @Test
    @Needs({Capability.DRAFTS, Capability.PUBLISH_STORED})
    void Q09_a_draft_can_be_published() {
        Post draft = scheduler().createPost(text("A draft").asDraft().build());

        assertThat(scheduler().publishNow(draft.id()).status()).isEqualTo(PostStatus.SENT);
    }
}
