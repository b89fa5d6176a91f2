package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.AssetType;
import dev.socialscheduler.Capability;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A new post is what was asked for. */
abstract class PostingCases extends Cases {

    PostingCases(Wire wire, PactBook book) {
        super(wire, book);
    }

    private static NewPost.Builder text() {
        return NewPost.on(Examples.channel(Network.MASTODON)).text(Examples.TEXT);
    }

    private void isNew(Post post, Network network, PostStatus status) {
        assertThat(post.id()).isEqualTo(Examples.NEW);
        assertThat(post.channelId()).isEqualTo(Examples.channel(network));
        assertThat(post.network()).isEqualTo(network);
        assertThat(post.status()).isEqualTo(status);
        assertThat(post.text()).isEqualTo(Examples.TEXT);
        assertThat(post.warnings()).isEmpty();
    }

    private void hasMode(Post post, ShareMode mode) {
        if (tells(Detail.SHARE_MODE)) {
            assertThat(post.timing().shareMode()).isEqualTo(mode);
        }
    }

    @Test
    void a_queued_post_gets_a_slot() {
        NewPost asked = text().queue().build();

        Post post = play(wire.posting().queued(), scheduler -> scheduler.createPost(asked));

        isNew(post, Network.MASTODON, PostStatus.SCHEDULED);
        hasMode(post, asked.shareMode());
        assertThat(post.dueAt()).isEqualTo(Examples.SLOT);
    }

    @Test
    void a_post_can_go_to_the_front_of_the_queue() {
        NewPost asked = text().next().build();

        play(Capability.SHARE_NEXT, wire.posting().next(), scheduler -> scheduler.createPost(asked), post -> {
            isNew(post, Network.MASTODON, PostStatus.SCHEDULED);
            hasMode(post, asked.shareMode());
        });
    }

    @Test
    void a_post_can_go_out_at_once() {
        NewPost asked = text().now().build();

        Post post = play(wire.posting().now(), scheduler -> scheduler.createPost(asked));

        isNew(post, Network.MASTODON, PostStatus.SENT);
        hasMode(post, asked.shareMode());
        assertThat(post.sentAt()).isEqualTo(Examples.NOW);
    }

    @Test
    void a_time_is_kept_to_the_second() {
        Instant dueAt = Examples.DUE.plusSeconds(7);
        NewPost asked = text().at(dueAt).build();

        Post post = play(wire.posting().at(), scheduler -> scheduler.createPost(asked));

        isNew(post, Network.MASTODON, PostStatus.SCHEDULED);
        assertThat(post.dueAt()).isEqualTo(dueAt);
        assertThat(post.timing().shareMode()).isEqualTo(asked.shareMode());
    }

    @Test
    void a_draft_has_no_time() {
        play(
                Capability.DRAFTS,
                wire.posting().draft(),
                scheduler -> scheduler.createPost(text().asDraft().build()),
                post -> {
                    isNew(post, Network.MASTODON, PostStatus.DRAFT);
                    assertThat(post.dueAt()).isNull();
                });
    }

    @Test
    void a_reminder_leaves_the_publishing_to_a_person() {
        play(
                Capability.REMINDERS,
                wire.posting().reminder(),
                scheduler -> scheduler.createPost(text().asReminder().build()),
                post -> assertThat(post.schedulingType()).isEqualTo(SchedulingType.NOTIFICATION));
    }

    @Test
    void a_post_keeps_its_labels() {
        play(
                Capability.TAGS,
                wire.posting().tagged(),
                scheduler -> scheduler.createPost(text().tags(Examples.TAG).build()),
                post -> {
                    isNew(post, Network.MASTODON, PostStatus.SCHEDULED);
                    if (tells(Detail.TAGS)) {
                        assertThat(post.tags()).extracting(Tag::id).containsExactly(Examples.TAG);
                    }
                });
    }

    @Test
    void a_post_can_wait_for_approval() {
        NewPost asked = NewPost.on(Examples.channel(Network.LINKEDIN))
                .text(Examples.TEXT)
                .needsApproval()
                .build();

        play(
                Capability.APPROVALS,
                wire.posting().forApproval(),
                scheduler -> scheduler.createPost(asked),
                post -> isNew(post, Network.LINKEDIN, PostStatus.NEEDS_APPROVAL));
    }

    @Test
    void a_post_tells_where_it_comes_from() {
        IdeaId idea = new IdeaId("65a1b2c3d41d000000000001");
        NewPost asked = text().idea(idea).source("calendar").aiAssisted().build();

        play(
                Capability.POST_ORIGIN,
                wire.posting().withOrigin(),
                scheduler -> scheduler.createPost(asked),
                post -> assertThat(post.ideaId()).isEqualTo(idea));
    }

    @Test
    void a_picture_stays_with_its_post() {
        play(
                Capability.IMAGES,
                wire.posting().picture(),
                scheduler -> scheduler.createPost(text().image(Examples.PICTURE).build()),
                post -> {
                    isNew(post, Network.MASTODON, PostStatus.SCHEDULED);
                    assertThat(post.assets()).singleElement().satisfies(asset -> {
                        assertThat(asset.type()).isEqualTo(AssetType.IMAGE);
                        assertThat(asset.sourceText()).isEqualTo(Examples.PICTURE.toString());
                    });
                });
    }

    @Test
    void a_picture_keeps_its_description() {
        play(
                Set.of(Capability.IMAGES, Capability.ALT_TEXT),
                wire.posting().describedPicture(),
                scheduler -> scheduler.createPost(
                        text().image(Examples.PICTURE, "A red door").build()),
                post -> assertThat(post.assets()).extracting(PostAsset::altText).containsExactly("A red door"));
    }

    @Test
    void several_pictures_keep_their_order() {
        Asset second = new Asset.Image(
                Examples.SECOND_PICTURE,
                "A blue door",
                Examples.PICTURE,
                null,
                List.of(new Asset.UserTag("mira", 0.5, 0.25)));
        NewPost asked = text().image(Examples.PICTURE).asset(second).build();

        play(
                Set.of(Capability.IMAGES, Capability.SEVERAL_ASSETS, Capability.ALT_TEXT),
                wire.posting().twoPictures(),
                scheduler -> scheduler.createPost(asked),
                post -> assertThat(post.assets())
                        .extracting(PostAsset::sourceText)
                        .containsExactly(Examples.PICTURE.toString(), Examples.SECOND_PICTURE.toString()));
    }

    @Test
    void a_film_keeps_its_title() {
        Asset film = new Asset.Video(Examples.FILM, null, "The oven");

        play(
                Capability.VIDEOS,
                wire.posting().film(),
                scheduler -> scheduler.createPost(text().asset(film).build()),
                post -> assertThat(post.assets()).singleElement().satisfies(asset -> {
                    assertThat(asset.type()).isEqualTo(AssetType.VIDEO);
                    assertThat(asset.title()).isEqualTo("The oven");
                }));
    }

    @Test
    void a_document_keeps_its_title() {
        NewPost asked = NewPost.on(Examples.channel(Network.LINKEDIN))
                .text(Examples.TEXT)
                .document(Examples.PAPER, "The menu", Examples.PICTURE)
                .build();

        play(
                Capability.DOCUMENTS,
                wire.posting().document(),
                scheduler -> scheduler.createPost(asked),
                post -> assertThat(post.assets()).singleElement().satisfies(asset -> {
                    assertThat(asset.type()).isEqualTo(AssetType.DOCUMENT);
                    assertThat(asset.title()).isEqualTo("The menu");
                }));
    }
}
