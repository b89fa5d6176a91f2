package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import java.net.URI;

/** Capabilities that change a stored post. */
final class ChangeProbes {

    private ChangeProbes() {}

    static void addTo(Probe.Probes probes) {
        probes.add(
                Capability.EDIT_POSTS,
                c -> assertThat(edited(c, c.text("Before"), PostEdit.builder().text("After"))
                                .text())
                        .isEqualTo("After"));
        probes.add(Capability.EDIT_ASSETS, ChangeProbes::editAssets, Capability.EDIT_POSTS);
        probes.add(
                Capability.EDIT_TO_QUEUE,
                c -> assertThat(edited(
                                        c,
                                        c.text("Back").at(c.later()),
                                        PostEdit.builder().queue())
                                .dueAt())
                        .isNotEqualTo(c.later()),
                Capability.EDIT_POSTS);
        probes.add(
                Capability.PUBLISH_STORED,
                c -> assertThat(c.scheduler().publishNow(c.queued("Out").id()).status())
                        .isEqualTo(PostStatus.SENT));
        probes.add(Capability.DELETE_POSTS, ChangeProbes::delete);
        probes.add(Capability.MOVE_TO_TOP, c -> move(c, QueuePosition.TOP));
        probes.add(Capability.MOVE_TO_BOTTOM, c -> move(c, QueuePosition.BOTTOM));
    }

    private static Post edited(SchedulerContract contract, NewPost.Builder post, PostEdit.Builder edit) {
        Post made = contract.scheduler().createPost(post.build());
        return contract.scheduler().editPost(made.id(), edit.build());
    }

    private static void editAssets(SchedulerContract contract) {
        URI picture = URI.create("https://example.com/a.jpg");
        NewPost.Builder plain = NewPost.on(contract.fixture().imageChannel()).text("A door");

        Post edited = edited(contract, plain, PostEdit.builder().assets(new Asset.Image(picture)));

        assertThat(edited.assets()).extracting(PostAsset::sourceText).containsExactly(picture.toString());
    }

    private static void delete(SchedulerContract contract) {
        Post post = contract.queued("Short life");

        contract.scheduler().deletePost(post.id());

        assertThat(contract.listed()).isEmpty();
    }

    private static void move(SchedulerContract contract, QueuePosition position) {
        Post first = contract.queued("First");
        Post second = contract.queued("Second");
        Post moved = position == QueuePosition.TOP ? second : first;

        contract.scheduler().movePost(moved.id(), position);

        assertThat(contract.queue()).containsExactly(second.id(), first.id());
    }
}
