package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.socialscheduler.metadata.MastodonMetadata;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostEditTest {

    private static final PostEdit NOTHING = new PostEdit(null, null, null, null, null, null, null);

    @Test
    void an_empty_edit_changes_nothing() {
        assertThat(PostEdit.builder().build()).isEqualTo(NOTHING);
        assertThat(PostEdit.builder().build().isEmpty()).isTrue();
    }

    @Test
    void clearing_is_a_change() {
        assertThat(PostEdit.builder().text("").build().isEmpty()).isFalse();
        assertThat(PostEdit.builder().assets().build())
                .isEqualTo(new PostEdit(null, List.of(), null, null, null, null, null));
        assertThat(PostEdit.builder().tags().build())
                .isEqualTo(new PostEdit(null, null, null, null, null, null, List.of()));
        assertThat(PostEdit.builder().thread().build())
                .isEqualTo(new PostEdit(null, null, null, null, null, List.of(), null));
    }

    @Test
    void every_given_value_is_in_the_edit() {
        Instant noon = Instant.parse("2026-12-01T12:00:00Z");
        Asset picture = new Asset.Image(URI.create("https://example.com/a.jpg"));

        PostEdit edit = PostEdit.builder()
                .text("new")
                .assets(picture)
                .at(noon)
                .schedulingType(SchedulingType.NOTIFICATION)
                .metadata(MastodonMetadata.builder().spoilerText("careful").build())
                .thread(ThreadPost.of("second"))
                .tags(new TagId("t"))
                .build();

        assertThat(edit)
                .isEqualTo(new PostEdit(
                        "new",
                        List.of(picture),
                        new ShareMode.CustomScheduled(noon),
                        SchedulingType.NOTIFICATION,
                        MastodonMetadata.builder().spoilerText("careful").build(),
                        List.of(ThreadPost.of("second")),
                        List.of(new TagId("t"))));
    }

    @Test
    void an_edit_can_move_a_post_behind_the_queue_or_to_its_first_slot() {
        assertThat(PostEdit.builder().queue().build().shareMode()).isEqualTo(new ShareMode.AddToQueue());
        assertThat(PostEdit.builder().next().build().shareMode()).isEqualTo(new ShareMode.ShareNext());
    }

    @Test
    void an_edit_takes_a_time_only_once() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PostEdit.builder().queue().next())
                .withMessage("The edit already has a time (AddToQueue[]); call only one of at, queue, next.");
    }

    @Test
    void an_edit_cannot_publish() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PostEdit(null, null, new ShareMode.ShareNow(), null, null, null, null))
                .withMessage("An edit cannot publish; call publishNow.");
    }

    @Test
    void an_edit_does_not_change_with_the_lists_it_was_made_from() {
        List<TagId> tags = new ArrayList<>(List.of(new TagId("t")));
        PostEdit edit = new PostEdit(null, null, null, null, null, null, tags);

        tags.clear();

        assertThat(edit.tagIds()).containsExactly(new TagId("t")).isUnmodifiable();
    }
}
