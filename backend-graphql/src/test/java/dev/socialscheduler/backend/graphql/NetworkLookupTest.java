package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Asset;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Violation;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.MastodonMetadata;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which network a channel is on: asked for once, only when something depends on it, and before anything is written. */
class NetworkLookupTest {

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

    private NewPost spoiler(String text) {
        return world.post("mastodon:harbour-bakery")
                .text(text)
                .metadata(MastodonMetadata.builder().spoilerText("Spoiler").build())
                .build();
    }

    @Test
    void a_plain_post_needs_no_lookup() {
        scheduler.createPost(world.post("bluesky:harbour-bakery")
                .text("Plain")
                .image(Samples.PICTURE)
                .build());

        assertThat(world.emulator().requests().count()).isEqualTo(1);
    }

    @Test
    void the_network_is_asked_for_once() {
        scheduler.createPost(spoiler("One"));
        scheduler.createPost(spoiler("Two"));

        assertThat(world.requests("channel")).hasSize(1);
        assertThat(world.requests("createPost")).hasSize(2);
    }

    @Test
    void a_channel_that_was_read_anyway_is_not_asked_for_again() {
        scheduler.channel(world.channel("mastodon:harbour-bakery"));
        scheduler.createPost(spoiler("One"));

        assertThat(world.requests("channel")).hasSize(1);
    }

    @Test
    void channels_that_were_listed_anyway_are_not_asked_for_again() {
        scheduler.channels(ChannelQuery.all());
        scheduler.createPost(spoiler("One"));

        assertThat(world.requests("channel")).isEmpty();
    }

    @Test
    void an_unknown_channel_is_found_out_before_the_write() {
        NewPost post = NewPost.on(new ChannelId("65a1b2c3d4c00000000000ff"))
                .text("One")
                .metadata(MastodonMetadata.builder().build())
                .build();

        assertThatThrownBy(() -> scheduler.createPost(post))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("Channel not found. Check the id; list the available items to find the right one. [channel"
                        + " on graphql, HTTP 200, NOT_FOUND; nothing was changed]");
        assertThat(world.requests("createPost")).isEmpty();
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of(
                        "twitter:northwind-cycling",
                        NewPost.on(Samples.CHANNEL)
                                .text("One")
                                .metadata(MastodonMetadata.builder().build()),
                        "metadata: The metadata is for Mastodon, but the channel is on X (Twitter)."),
                Arguments.of(
                        "twitter:northwind-cycling",
                        NewPost.on(Samples.CHANNEL).text("One").link(Samples.PAGE),
                        "assets: X (Twitter) does not support link cards; put the link into the text."),
                Arguments.of(
                        "instagram:harbour.bakery",
                        NewPost.on(Samples.CHANNEL).link(Samples.PAGE),
                        "assets: Instagram does not support link cards; put the link into the text."),
                Arguments.of(
                        "linkedin:northwind-cycling-club",
                        NewPost.on(Samples.CHANNEL).text("One").thread(ThreadPost.of("Two")),
                        "thread: LinkedIn does not support threads."),
                Arguments.of(
                        "mastodon:harbour-bakery",
                        NewPost.on(Samples.CHANNEL)
                                .text("One")
                                .thread(ThreadPost.builder("Two")
                                        .link(new Asset.Link(Samples.PAGE))
                                        .build()),
                        "thread: Mastodon does not support link cards on follow-ups; put the link into the text."),
                Arguments.of(
                        "pinterest:harbour-bakery-boards",
                        NewPost.on(Samples.CHANNEL)
                                .text("One")
                                .link(Samples.PAGE)
                                .thread(ThreadPost.of("Two")),
                        "assets: Pinterest does not support link cards; put the link into the text. thread: Pinterest"
                                + " does not support threads."));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void what_the_network_would_pass_over_is_refused_before_the_write(
            String channel, NewPost.Builder said, String problem) {
        NewPost template = said.build();
        NewPost post = new NewPost(
                world.channel(channel),
                template.text(),
                template.assets(),
                template.shareMode(),
                template.schedulingType(),
                template.draft(),
                template.metadata(),
                template.thread(),
                template.tagIds(),
                template.ideaId(),
                template.source(),
                template.aiAssisted(),
                template.needsApproval());

        assertThatThrownBy(() -> scheduler.createPost(post))
                .isInstanceOfSatisfying(
                        InvalidPostException.class,
                        e -> assertThat(e.violations().stream()
                                        .map(Violation::toString)
                                        .reduce((a, b) -> a + " " + b))
                                .contains(problem))
                .hasMessage(problem + " Correct the request; nothing was sent. [createPost on graphql; nothing was"
                        + " changed]");
        assertThat(world.requests("createPost")).isEmpty();
    }

    @Test
    void an_edit_finds_the_network_of_its_post() {
        PostId id = scheduler.createPost(spoiler("One")).id();

        Post edited = scheduler.editPost(
                id,
                PostEdit.builder()
                        .metadata(MastodonMetadata.builder()
                                .spoilerText("Another")
                                .build())
                        .build());

        assertThat(edited.metadata())
                .isEqualTo(MastodonMetadata.builder().spoilerText("Another").build());
        assertThat(world.requests("post")).hasSize(1);
    }

    @Test
    void an_edit_that_the_network_would_pass_over_is_refused_before_the_write() {
        PostId id = scheduler.createPost(spoiler("One")).id();
        PostEdit edit =
                PostEdit.builder().metadata(BlueskyMetadata.builder().build()).build();

        assertThatThrownBy(() -> scheduler.editPost(id, edit))
                .isInstanceOf(InvalidPostException.class)
                .hasMessage("metadata: The metadata is for Bluesky, but the channel is on Mastodon. Correct the"
                        + " request; nothing was sent. [editPost on graphql; nothing was changed]");
        assertThat(world.requests("editPost")).isEmpty();
    }

    @Test
    void a_plain_edit_needs_no_lookup() {
        PostId id = scheduler.createPost(spoiler("One")).id();
        scheduler.editPost(id, PostEdit.builder().text("Two").build());

        assertThat(world.requests("post")).isEmpty();
    }
}
