package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.SchedulerException;
import org.junit.jupiter.api.Test;

/** Invalid edits: they are rejected, and the post is unchanged. */
@Needs(Capability.EDIT_POSTS)
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class EditRefusalContract extends SchedulerContract {

    private static PostEdit newText(String text) {
        return PostEdit.builder().text(text).build();
    }

    @Test
    void U01_an_unknown_post_cannot_be_edited() {
        queued("There");

        refusal(NotFoundException.class, () -> scheduler().editPost(fixture().unknownPost(), newText("After")));
    }

    @Test
    void U02_a_published_post_cannot_be_edited() {
        Post post = scheduler().createPost(text("Out").now().build());

        refusal(SchedulerException.class, () -> scheduler().editPost(post.id(), newText("After")));
    }

    @Test
    void U03_a_past_time_is_rejected() {
        Post post = queued("In time");
        PostEdit late = PostEdit.builder().at(fixture().now().minusSeconds(60)).build();

        refusal(InvalidPostException.class, () -> scheduler().editPost(post.id(), late));
    }

    @Test
    void U04_an_empty_text_is_rejected_and_leaves_the_post_unchanged() {
        Post post = queued("Has a text");

        refusal(
                SchedulerException.class,
                () -> scheduler()
                        .editPost(post.id(), PostEdit.builder().text("").build()));
        assertThat(scheduler().channels(ChannelQuery.all())).isNotEmpty();
    }
}
