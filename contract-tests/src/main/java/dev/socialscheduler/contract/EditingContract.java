package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.Tag;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Editing posts: an edit changes the fields that it sets, on the post that it names, and nothing else. */
@Needs(Capability.EDIT_POSTS)
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class EditingContract extends SchedulerContract {

    /** The fields that any edit may change. */
    private static final String[] TOUCHED = {"timing.updatedAt", "warnings", "allowedActions"};

    private static final URI PICTURE = URI.create("https://example.com/red-door.jpg");

    private static PostEdit newText(String text) {
        return PostEdit.builder().text(text).build();
    }

    private Post read(Post post) {
        return scheduler().post(post.id());
    }

    @Test
    void E01_a_new_text_changes_nothing_else() {
        Post post = scheduler().createPost(text("Before").at(later()).build());

        Post edited = scheduler().editPost(post.id(), newText("After"));

        assertThat(edited.text()).isEqualTo("After");
        assertThat(read(post)).usingRecursiveComparison(butFor(TOUCHED)).isEqualTo(edited);
        assertThat(edited)
                .usingRecursiveComparison(butFor("text", TOUCHED[0], TOUCHED[1], TOUCHED[2]))
                .isEqualTo(post);
    }

    @Test
    void E02_a_new_text_keeps_the_slot_in_the_queue() {
        Post post = queued("Before");
        queued("Behind");

        scheduler().editPost(post.id(), newText("After"));

        assertThat(read(post).dueAt()).isEqualTo(post.dueAt());
        assertThat(queue()).startsWith(post.id());
    }

    @Test
    void E03_a_new_time_does_not_change_the_text() {
        Post post = queued("Moved");

        Post edited = scheduler()
                .editPost(
                        post.id(), PostEdit.builder().at(later().plusSeconds(9)).build());

        assertThat(edited.dueAt()).isEqualTo(later().plusSeconds(9));
        assertThat(read(post).dueAt()).isEqualTo(edited.dueAt());
        assertThat(read(post).text()).isEqualTo("Moved");
    }

    @Test
    void E04_an_edit_changes_one_post_and_creates_none() {
        Post other = queued("Other");
        Post post = queued("Before");

        scheduler().editPost(post.id(), newText("After"));

        assertThat(listed()).extracting(Post::text).containsExactlyInAnyOrder("Other", "After");
        assertThat(read(other)).usingRecursiveComparison(butFor("warnings")).isEqualTo(other);
    }

    @Test
    void E05_an_edit_builds_on_the_previous_edit() {
        PostId id = queued("First").id();

        scheduler().editPost(id, newText("Second"));
        scheduler().editPost(id, PostEdit.builder().at(later()).build());

        assertThat(scheduler().post(id).text()).isEqualTo("Second");
        assertThat(scheduler().post(id).dueAt()).isEqualTo(later());
    }

    @Test
    void E06_a_post_is_not_a_duplicate_of_itself() {
        Post post = queued("The same");

        assertThat(scheduler().editPost(post.id(), newText("The same")).text()).isEqualTo("The same");
    }

    @Test
    @Needs(Capability.EDIT_ASSETS)
    void E07_new_images_replace_the_old_ones() {
        Post post = scheduler()
                .createPost(NewPost.on(fixture().imageChannel())
                        .text("Doors")
                        .image(PICTURE)
                        .build());
        URI blue = URI.create("https://example.com/blue-door.jpg");

        scheduler()
                .editPost(
                        post.id(),
                        PostEdit.builder().assets(new Asset.Image(blue)).build());

        assertThat(read(post).assets()).extracting(PostAsset::sourceText).containsExactly(blue.toString());
        assertThat(read(post).text()).isEqualTo("Doors");
    }

    @Test
    @Needs(Capability.TAGS)
    void E08_an_empty_list_of_tags_removes_all_tags() {
        Post post =
                scheduler().createPost(text("Labelled").tags(fixture().tag()).build());
        assertThat(post.tags()).extracting(Tag::id).containsExactly(fixture().tag());

        scheduler().editPost(post.id(), PostEdit.builder().tags().build());

        assertThat(read(post).tags()).isEmpty();
        assertThat(read(post).text()).isEqualTo("Labelled");
    }
}
