package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Asset;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.metadata.BlueskyMetadata;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changing posts, all the way: what is not said stays, what is empty clears. */
class EditVerbsTest {

    @RegisterExtension
    static final EmulatorExtension EMULATOR = World.extension();

    private World world;
    private SocialScheduler scheduler;
    private PostId id;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
        scheduler = world.scheduler();
        NewPost post = world.post("bluesky:harbour-bakery")
                .text("Before")
                .image(Samples.PICTURE, "A door")
                .tags(World.RECIPES)
                .build();
        id = scheduler.createPost(post).id();
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    private Post edit(PostEdit.Builder edit) {
        return scheduler.editPost(id, edit.build());
    }

    @Test
    void a_new_text_leaves_the_rest_alone() {
        Post before = scheduler.post(id);

        Post after = edit(PostEdit.builder().text("After"));

        assertThat(after.text()).isEqualTo("After");
        assertThat(after.assets()).isEqualTo(before.assets());
        assertThat(after.tags()).isEqualTo(before.tags());
        assertThat(after.timing()).isEqualTo(before.timing());
    }

    @Test
    void an_empty_text_clears_it() {
        Post after = edit(PostEdit.builder().text(""));

        assertThat(after.text()).isEmpty();
        assertThat(after.assets()).hasSize(1);
    }

    @Test
    void no_assets_clear_them() {
        assertThat(edit(PostEdit.builder().assets()).assets()).isEmpty();
    }

    @Test
    void new_assets_take_the_place_of_the_old() {
        Post after = edit(
                PostEdit.builder().assets(new Asset.Image(Samples.PICTURE, "One"), new Asset.Image(Samples.PICTURE)));

        assertThat(after.assets()).extracting(PostAsset::altText).containsExactly("One", null);
    }

    @Test
    void a_post_becomes_a_reminder() {
        assertThat(edit(PostEdit.builder().schedulingType(SchedulingType.NOTIFICATION))
                        .schedulingType())
                .isEqualTo(SchedulingType.NOTIFICATION);
    }

    @Test
    void a_draft_is_scheduled_by_a_time() {
        PostId draft = scheduler
                .createPost(world.post("bluesky:harbour-bakery")
                        .text("Draft")
                        .asDraft()
                        .build())
                .id();

        Post after =
                scheduler.editPost(draft, PostEdit.builder().at(Samples.DUE).build());

        assertThat(after.status()).isEqualTo(PostStatus.SCHEDULED);
        assertThat(after.dueAt()).isEqualTo(Samples.DUE);
    }

    @Test
    void a_thread_is_made_kept_and_cleared() {
        assertThat(edit(PostEdit.builder().text("One").thread(ThreadPost.of("Two"), ThreadPost.of("Three")))
                        .thread())
                .containsExactly(ThreadPost.of("Two"), ThreadPost.of("Three"));
        assertThat(edit(PostEdit.builder().tags()).thread()).hasSize(2);
        assertThat(edit(PostEdit.builder().text("Alone").thread()).thread()).isEmpty();
    }

    @Test
    void a_link_card_takes_the_place_of_pictures() {
        Post after = edit(PostEdit.builder().assets(new Asset.Link(Samples.PAGE)));

        assertThat(after.assets()).isEqualTo(List.of());
        assertThat(after.metadata())
                .isEqualTo(BlueskyMetadata.builder()
                        .link(new Asset.Link(Samples.PAGE))
                        .build());
    }

    @Test
    void a_post_that_is_out_cannot_be_changed() {
        scheduler.publishNow(id);

        assertThatThrownBy(() -> edit(PostEdit.builder().text("After")))
                .isInstanceOf(InvalidPostException.class)
                .hasMessage("A post that was sent cannot be edited. Correct the problems that the provider lists and"
                        + " send the post again. [editPost on graphql, HTTP 200, InvalidInputError; nothing was"
                        + " changed]");
    }

    @Test
    void an_unknown_post_cannot_be_changed() {
        PostId unknown = new PostId("65a1b2c3d4b00000000000ff");

        assertThatThrownBy(() -> scheduler.editPost(
                        unknown, PostEdit.builder().text("After").build()))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("Post not found. Check the id; list the available items to find the right one. [editPost"
                        + " on graphql, HTTP 200, NotFoundError; nothing was changed]");
    }
}
