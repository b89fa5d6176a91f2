package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.Tag;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.metadata.MastodonMetadata;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A stored post becomes what was asked for. */
abstract class ChangingCases extends Cases {

    static final String NEW_TEXT = "Changed — to something else & better";

    ChangingCases(Wire wire, PactBook book) {
        super(wire, book);
    }

    @Test
    void a_text_can_be_changed() {
        PostEdit edit = PostEdit.builder().text(NEW_TEXT).build();

        play(
                Capability.EDIT_POSTS,
                wire.changing().editText(),
                scheduler -> scheduler.editPost(Examples.QUEUED, edit),
                post -> {
                    assertThat(post.id()).isEqualTo(Examples.QUEUED);
                    assertThat(post.text()).isEqualTo(NEW_TEXT);
                });
    }

    @Test
    void a_time_can_be_changed() {
        PostEdit edit = PostEdit.builder().at(Examples.DUE).build();

        play(
                Capability.EDIT_POSTS,
                wire.changing().editTime(),
                scheduler -> scheduler.editPost(Examples.QUEUED, edit),
                post -> assertThat(post.timing().shareMode()).isEqualTo(new ShareMode.CustomScheduled(Examples.DUE)));
    }

    @Test
    void a_post_can_go_back_into_the_queue() {
        PostEdit edit = PostEdit.builder().queue().build();

        play(
                Set.of(Capability.EDIT_POSTS, Capability.EDIT_TO_QUEUE),
                wire.changing().editToQueue(),
                scheduler -> scheduler.editPost(Examples.QUEUED, edit),
                post -> assertThat(post.timing().shareMode()).isEqualTo(new ShareMode.AddToQueue()));
    }

    @Test
    void assets_can_be_changed() {
        PostEdit edit =
                PostEdit.builder().assets(new Asset.Image(Examples.PICTURE)).build();

        play(
                Set.of(Capability.IMAGES, Capability.EDIT_POSTS, Capability.EDIT_ASSETS),
                wire.changing().editAssets(),
                scheduler -> scheduler.editPost(Examples.QUEUED, edit),
                post -> assertThat(post.assets())
                        .extracting(PostAsset::sourceText)
                        .containsExactly(Examples.PICTURE.toString()));
    }

    @Test
    void follow_ups_metadata_and_labels_can_be_changed() {
        PostEdit edit = PostEdit.builder()
                .text(NEW_TEXT)
                .thread(ThreadPost.of("And there is more"))
                .metadata(MastodonMetadata.builder()
                        .spoilerText("Contains gluten")
                        .build())
                .tags(Examples.TAG)
                .build();
        Set<Capability> needs =
                EnumSet.of(Capability.THREADS, Capability.NETWORK_METADATA, Capability.TAGS, Capability.EDIT_POSTS);

        play(needs, wire.changing().editThread(), scheduler -> scheduler.editPost(Examples.QUEUED, edit), post -> {
            assertThat(post.thread()).containsExactly(ThreadPost.of("And there is more"));
            assertThat(post.metadata()).isEqualTo(edit.metadata());
            assertThat(post.tags()).extracting(Tag::id).containsExactly(Examples.TAG);
        });
    }

    @Test
    void a_queued_post_can_go_out_now() {
        play(
                Capability.PUBLISH_STORED,
                wire.changing().publishNow(),
                scheduler -> scheduler.publishNow(Examples.QUEUED),
                post -> {
                    assertThat(post.status()).isEqualTo(PostStatus.SENT);
                    assertThat(post.sentAt()).isEqualTo(Examples.NOW);
                });
    }

    @Test
    void a_post_can_move_to_the_top_of_the_queue() {
        play(
                Capability.MOVE_TO_TOP,
                wire.changing().moveToTop(),
                scheduler -> scheduler.movePost(Examples.SECOND, QueuePosition.TOP),
                ChangingCases::isMoved);
    }

    @Test
    void a_post_can_move_to_the_bottom_of_the_queue() {
        play(
                Capability.MOVE_TO_BOTTOM,
                wire.changing().moveToBottom(),
                scheduler -> scheduler.movePost(Examples.SECOND, QueuePosition.BOTTOM),
                ChangingCases::isMoved);
    }

    private static void isMoved(Post post) {
        assertThat(post.id()).isEqualTo(Examples.SECOND);
        assertThat(post.status()).isEqualTo(PostStatus.SCHEDULED);
    }

    @Test
    void a_post_can_be_deleted() {
        play(
                Capability.DELETE_POSTS,
                wire.changing().delete(),
                scheduler -> {
                    scheduler.deletePost(Examples.QUEUED);
                    return true;
                },
                done -> assertThat(done).isTrue());
    }
}
