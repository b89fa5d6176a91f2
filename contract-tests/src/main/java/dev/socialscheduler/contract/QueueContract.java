package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.SchedulerException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The queue of a channel: its order, moving in it, and publishing out of it. */
@NotVerifiedLive("written from the published facts; no live call has been made yet")
public abstract class QueueContract extends SchedulerContract {

    @Test
    void Q01_the_queue_keeps_the_order_in_which_posts_were_made() {
        Post one = queued("One");
        Post two = queued("Two");
        Post three = queued("Three");

        assertThat(queue()).containsExactly(one.id(), two.id(), three.id());
        assertThat(one.dueAt()).isBefore(two.dueAt());
        assertThat(two.dueAt()).isBefore(three.dueAt());
    }

    @Test
    void Q02_a_slot_that_a_delete_left_free_is_taken_again() {
        Post one = queued("One");
        queued("Two");
        scheduler().deletePost(one.id());

        assertThat(queued("Three").dueAt()).isEqualTo(one.dueAt());
    }

    @Test
    void Q03_the_queue_fills_the_slots_of_the_channel_in_its_own_zone() {
        Channel channel = scheduler().channel(fixture().textChannel());

        for (String text : List.of("One", "Two", "Three")) {
            LocalDateTime slot = LocalDateTime.ofInstant(due(queued(text)), channel.zone());
            List<LocalTime> times = channel.postingSchedule().stream()
                    .filter(day -> day.day() == slot.getDayOfWeek())
                    .flatMap(day -> day.times().stream())
                    .toList();
            assertThat(times).as(slot.toString()).contains(slot.toLocalTime());
        }
    }

    @Test
    void Q04_a_time_of_its_own_does_not_disturb_the_queue() {
        Post one = queued("One");
        scheduler().createPost(text("On its own").at(due(one).plusSeconds(1)).build());
        Post two = queued("Two");

        assertThat(scheduler().post(one.id()).dueAt()).isEqualTo(one.dueAt());
        assertThat(two.dueAt()).isAfter(one.dueAt());
    }

    @Test
    @Needs(Capability.MOVE_TO_TOP)
    void Q05_what_is_moved_to_the_top_goes_out_first_and_the_rest_keeps_its_order() {
        Post one = queued("One");
        Post two = queued("Two");
        Post three = queued("Three");

        Post moved = scheduler().movePost(three.id(), QueuePosition.TOP);

        assertThat(queue()).containsExactly(three.id(), one.id(), two.id());
        assertThat(moved.dueAt()).isEqualTo(one.dueAt());
    }

    @Test
    @Needs(Capability.MOVE_TO_BOTTOM)
    void Q06_what_is_moved_to_the_bottom_goes_out_last_and_the_rest_keeps_its_order() {
        Post one = queued("One");
        Post two = queued("Two");
        Post three = queued("Three");

        scheduler().movePost(one.id(), QueuePosition.BOTTOM);

        assertThat(queue()).containsExactly(two.id(), three.id(), one.id());
    }

    @Test
    @Needs(Capability.MOVE_TO_TOP)
    void Q07_what_is_not_there_cannot_be_moved() {
        queued("There");

        refusal(NotFoundException.class, () -> scheduler().movePost(fixture().unknownPost(), QueuePosition.TOP));
    }

    @Test
    @Needs(Capability.MOVE_TO_TOP)
    void Q08_what_is_out_cannot_be_moved() {
        Post post = scheduler().createPost(text("Out").now().build());

        refusal(SchedulerException.class, () -> scheduler().movePost(post.id(), QueuePosition.TOP));
    }

    @Test
    @Needs(Capability.PUBLISH_STORED)
    void Q09_publishing_a_stored_post_sends_this_one_now_and_no_other() {
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
    void Q10_what_is_not_there_cannot_be_published() {
        queued("There");

        refusal(NotFoundException.class, () -> scheduler().publishNow(fixture().unknownPost()));
    }

    @Test
    @Needs(Capability.PUBLISH_STORED)
    void Q11_what_is_out_cannot_be_published_again() {
        Post post = scheduler().createPost(text("Out").now().build());

        refusal(SchedulerException.class, () -> scheduler().publishNow(post.id()));
    }

    @Test
    @Needs({Capability.DRAFTS, Capability.PUBLISH_STORED})
    void Q12_a_draft_can_be_published() {
        Post draft = scheduler().createPost(text("A draft").asDraft().build());

        assertThat(scheduler().publishNow(draft.id()).status()).isEqualTo(PostStatus.SENT);
    }
}
