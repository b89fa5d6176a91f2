package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.Tag;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.PermissionDeniedException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Making, moving, publishing and deleting posts, all the way. */
class PostVerbsTest {

    private static final String BLUESKY = "bluesky:harbour-bakery";
    private static final Instant FIRST_SLOT = Instant.parse("2026-12-01T11:15:00Z");
    private static final Instant SECOND_SLOT = Instant.parse("2026-12-01T16:45:00Z");

    @RegisterExtension
    static final EmulatorExtension EMULATOR = World.extension();

    private World world;
    private SocialScheduler scheduler;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
        scheduler = world.scheduler();
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    private Post create(NewPost.Builder post) {
        return scheduler.createPost(post.build());
    }

    @Test
    void a_reminder_and_its_labels_are_kept() {
        Post post = create(world.post(BLUESKY).text("Hello").asReminder().tags(World.RECIPES));

        assertThat(post.schedulingType()).isEqualTo(SchedulingType.NOTIFICATION);
        assertThat(post.tags())
                .containsExactly(
                        Tag.builder(World.RECIPES, "recipes").color("#F7B500").build());
        assertThat(post.author()).isEqualTo("Mira Halvorsen");
    }

    @Test
    void an_approval_is_asked_for_where_the_channel_wants_it() {
        NewPost.Builder wanted =
                world.post("linkedin:northwind-cycling-club").text("Hello").needsApproval();
        NewPost.Builder unwanted = world.post(BLUESKY).text("Hello").needsApproval();

        assertThat(create(wanted).status()).isEqualTo(PostStatus.NEEDS_APPROVAL);
        assertThatThrownBy(() -> create(unwanted))
                .isInstanceOf(InvalidPostException.class)
                .hasMessage("The posting policy of this channel does not require approval. Correct the problems that"
                        + " the provider lists and send the post again. [createPost on graphql, HTTP 200,"
                        + " InvalidInputError; nothing was changed]");
    }

    @Test
    void repeated_content_is_refused() {
        create(world.post(BLUESKY).text("Hello"));

        assertThatThrownBy(() -> create(world.post(BLUESKY).text("Hello ")))
                .isInstanceOf(DuplicatePostException.class)
                .hasMessage("Invalid post: Whoops, it looks like you've posted that one recently. Change the text,"
                        + " including its beginning; near-duplicates are rejected as well. [createPost on graphql,"
                        + " HTTP 200, InvalidInputError; nothing was changed]");
    }

    @Test
    void a_disconnected_channel_is_a_matter_of_permission() {
        assertThatThrownBy(
                        () -> create(world.post("instagram:northwind.cycling").text("Hello")))
                .isInstanceOf(PermissionDeniedException.class)
                .hasMessage("The channel is disconnected. Reconnect it to post. Check the permissions of the API key"
                        + " and who owns the channel. [createPost on graphql, HTTP 200, RestProxyError 1011; nothing"
                        + " was changed]");
    }

    @Test
    void several_posts_are_answered_one_by_one() {
        List<PostResult> results = scheduler.createPosts(List.of(
                world.post(BLUESKY).text("One").build(),
                world.post(BLUESKY).text("x".repeat(301)).build(),
                world.post(BLUESKY).text("Three").build()));

        assertThat(results.get(0)).isInstanceOf(PostResult.Created.class);
        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        PostResult.Refused.class,
                        refused -> assertThat(refused.reason())
                                .hasMessage("Invalid post: Bluesky posts cannot exceed 300 characters. Correct the"
                                        + " problems that the provider lists and send the post again. [createPost on"
                                        + " graphql, HTTP 200, InvalidInputError; nothing was changed]"));
        assertThat(results.get(2)).isInstanceOf(PostResult.Created.class);
    }

    @Test
    void a_queued_post_can_be_published_at_once() {
        PostId id = create(world.post(BLUESKY).text("Hello")).id();

        Post post = scheduler.publishNow(id);

        assertThat(post.status()).isEqualTo(PostStatus.SENT);
        assertThat(post.text()).isEqualTo("Hello");
        assertThat(world.requests("editPost")).hasSize(1);
    }

    @Test
    void a_queued_post_moves_to_either_end() {
        PostId one = create(world.post(BLUESKY).text("One")).id();
        PostId two = create(world.post(BLUESKY).text("Two")).id();

        assertThat(scheduler.movePost(two, QueuePosition.TOP).dueAt()).isEqualTo(FIRST_SLOT);
        assertThat(scheduler.post(one).dueAt()).isEqualTo(SECOND_SLOT);
        assertThat(scheduler.movePost(two, QueuePosition.BOTTOM).dueAt()).isAfter(SECOND_SLOT);
        assertThatThrownBy(() -> scheduler.movePost(
                        create(world.post(BLUESKY).text("Draft").asDraft()).id(), QueuePosition.TOP))
                .isInstanceOf(InvalidPostException.class)
                .hasMessage("Only a post with a slot in the queue can be moved. Correct the problems that the provider"
                        + " lists and send the post again. [movePost on graphql, HTTP 200, VoidMutationError; nothing"
                        + " was changed]");
    }

    @Test
    void a_post_is_deleted_once() {
        PostId id = create(world.post(BLUESKY).text("Hello")).id();

        scheduler.deletePost(id);

        assertThat(world.posts("Hello")).isZero();
        assertThatThrownBy(() -> scheduler.deletePost(id))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("Post not found. Check the id; list the available items to find the right one. [deletePost"
                        + " on graphql, HTTP 200, VoidMutationError; nothing was changed]");
        assertThatThrownBy(() -> scheduler.post(id))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("Post not found. Check the id; list the available items to find the right one. [post on"
                        + " graphql, HTTP 200, NOT_FOUND; nothing was changed]");
    }

    @Test
    void somebody_else_s_post_is_a_matter_of_permission() {
        assertThatThrownBy(() -> scheduler.post(new PostId("65a1b2c3d4b0000000000009")))
                .isInstanceOf(PermissionDeniedException.class)
                .hasMessage("Not authorized to access this post. Check the permissions of the API key and who owns the"
                        + " channel or organization. [post on graphql, HTTP 200, FORBIDDEN; nothing was changed]");
    }
}
