package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.support.internal.validation.ChannelMemory;
import dev.socialscheduler.backend.support.internal.validation.DayMemory;
import dev.socialscheduler.backend.support.internal.validation.PostChecks;
import dev.socialscheduler.error.Violation;
import dev.socialscheduler.internal.LogTopics;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.TikTokMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** What can be known of an edit: its post is not read, so only what it says counts, and what it keeps does not. */
class EditChecksTest {

    private static final URI URL = URI.create("https://example.com/a");

    private final RawScheduler raw = new RawScheduler();
    private final TestContext context = new TestContext();
    private final PostChecks checks =
            new PostChecks(context, new ChannelMemory(context.clock()), new DayMemory(context.clock()));

    private List<String> broken(PostEdit.Builder edit) {
        return checks.check(edit.build(), EnumSet.allOf(Capability.class)).errors().stream()
                .map(Violation::toString)
                .toList();
    }

    @Test
    void without_metadata_the_network_is_not_known() {
        assertThat(broken(PostEdit.builder().text("x".repeat(100_000)))).isEmpty();
    }

    @Test
    void the_metadata_tell_the_network() {
        assertThat(broken(PostEdit.builder().text("x".repeat(2197)).metadata(InstagramMetadata.post())))
                .containsExactly("text: Instagram allows 2196 characters, but this text has 2197.");
        assertThat(broken(
                        PostEdit.builder().text("x").thread(ThreadPost.of("y")).metadata(InstagramMetadata.post())))
                .containsExactly("thread: Instagram does not support threads.");
    }

    @Test
    void what_an_edit_keeps_is_not_missed() {
        assertThat(broken(PostEdit.builder()
                        .metadata(PinterestMetadata.partial().title("Title").build())))
                .isEmpty();
        assertThat(broken(PostEdit.builder()
                        .metadata(YouTubeMetadata.partial()
                                .notifySubscribers(true)
                                .build())))
                .isEmpty();
        assertThat(broken(PostEdit.builder().text("x").metadata(InstagramMetadata.story())))
                .isEmpty();
        assertThat(broken(PostEdit.builder()
                        .metadata(FacebookMetadata.builder(PostType.REEL).build())))
                .isEmpty();
    }

    @Test
    void what_an_edit_takes_away_is_missed() {
        assertThat(broken(PostEdit.builder().assets().metadata(InstagramMetadata.post())))
                .containsExactly("assets: Posts on Instagram need at least one image or video.");
        assertThat(broken(PostEdit.builder().assets(new Asset.Image(URL)).metadata(YouTubeMetadata.of("t", "22"))))
                .containsExactly("assets: Posts on YouTube need a video.");
    }

    @Test
    void the_shorter_limit_of_tiktok_holds_if_the_edit_brings_a_video() {
        PostEdit.Builder text = PostEdit.builder()
                .text("x".repeat(2201))
                .metadata(TikTokMetadata.builder().title("t").build());
        PostEdit.Builder both = PostEdit.builder()
                .text("x".repeat(2201))
                .assets(new Asset.Video(URL))
                .metadata(TikTokMetadata.builder().title("t").build());

        assertThat(broken(text)).isEmpty();
        assertThat(broken(both)).containsExactly("text: TikTok allows 2200 characters, but this text has 2201.");
    }

    @Test
    void warnings_of_an_edit_go_to_the_log_and_to_the_listener() {
        List<String> told = new ArrayList<>();
        context.telling(new SchedulerListener() {
            @Override
            public void warned(PostId id, PostEdit edit, List<Violation> warnings) {
                told.add(id + ", text " + edit.text() + ": " + warnings);
            }
        });
        URI signed = URI.create("https://files.example/a.jpg?Expires=1796130000&Signature=abc");
        try (LogCapture log = LogCapture.of(LogTopics.VALIDATION, Level.WARN)) {
            GuardedScheduler.around(raw, context, pause -> {})
                    .editPost(
                            new PostId("p1"),
                            PostEdit.builder().assets(new Asset.Image(signed)).build());

            assertThat(raw.asked).containsExactly("editPost");
            assertThat(log.text())
                    .containsOnlyOnce("Edit of post p1: assets[0].url: This URL expires at 2026-12-01T13:00:00Z; media"
                            + " are fetched when the post is published.");
        }
        assertThat(told)
                .containsExactly(
                        "p1, text null: [assets[0].url: This URL expires at 2026-12-01T13:00:00Z; media are fetched"
                                + " when the post is published.]");
    }
}
