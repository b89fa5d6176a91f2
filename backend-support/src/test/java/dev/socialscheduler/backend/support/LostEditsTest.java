package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.StoringScheduler.Fate;
import dev.socialscheduler.error.OutcomeUnknownException;
import org.junit.jupiter.api.Test;

/** Edits whose answers are lost: sent again only where nothing was changed, so that no newer edit is undone. */
class LostEditsTest {

    private static final PostEdit AFTER = PostEdit.builder().text("After").build();

    /** Stores edits; when an answer is lost, somebody else may be quick. */
    private static final class Editing extends StoringScheduler {

        private String quicker = "";

        @Override
        public Post editPost(PostId id, PostEdit edit) {
            asked.add("editPost");
            Fate fate = fates.isEmpty() ? Fate.MADE : fates.remove();
            if (fate != Fate.REQUEST_LOST) {
                store(String.valueOf(edit.text()));
            }
            if (fate == Fate.MADE) {
                return stored.get(0);
            }
            if (!quicker.isEmpty()) {
                store(quicker);
            }
            throw lost(Operation.EDIT_POST);
        }

        private void store(String text) {
            stored.set(0, stored.get(0).toBuilder().text(text).build());
        }
    }

    private final Editing raw = new Editing();
    private final SocialScheduler scheduler = GuardedScheduler.around(raw, new TestContext(), wait -> {});

    private static NewPost before() {
        return NewPost.on(Channels.ID).text("Before").build();
    }

    private String text() {
        return raw.stored.get(0).text();
    }

    @Test
    void an_edit_that_is_shown_is_done() {
        PostId id = scheduler.createPost(before()).id();
        raw.fates.add(Fate.ANSWER_LOST);

        assertThat(scheduler.editPost(id, AFTER).text()).isEqualTo("After");
        assertThat(raw.requests("editPost")).isEqualTo(1);
    }

    @Test
    void an_edit_that_changed_nothing_is_sent_again() {
        PostId id = scheduler.createPost(before()).id();
        raw.fates.add(Fate.REQUEST_LOST);

        assertThat(scheduler.editPost(id, AFTER).text()).isEqualTo("After");
        assertThat(raw.requests("editPost")).isEqualTo(2);
    }

    @Test
    void an_edit_that_a_newer_one_replaced_is_unknown_and_the_newer_one_stays() {
        PostId id = scheduler.createPost(before()).id();
        raw.fates.add(Fate.ANSWER_LOST);
        raw.quicker = "Newer";

        assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> scheduler.editPost(id, AFTER));
        assertThat(text()).isEqualTo("Newer");
        assertThat(raw.requests("editPost")).isEqualTo(1);
    }

    @Test
    void of_a_post_that_was_never_seen_nobody_knows_whether_it_was_changed() {
        PostId id = raw.store(before(), PostStatus.SCHEDULED).id();
        raw.fates.add(Fate.REQUEST_LOST);

        assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> scheduler.editPost(id, AFTER));
        assertThat(text()).isEqualTo("Before");
        scheduler.post(id);
        raw.fates.add(Fate.REQUEST_LOST);
        assertThat(scheduler.editPost(id, AFTER).text()).isEqualTo("After");
    }
}
