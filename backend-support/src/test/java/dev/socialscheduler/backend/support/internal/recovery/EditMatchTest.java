package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.AssetType;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.Tag;
import dev.socialscheduler.TagId;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.support.Channels;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.metadata.MastodonMetadata;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a stored post shows all that an edit was to change. */
class EditMatchTest {

    private static final Instant NOON = TestContext.NOW.plusSeconds(86_400);
    private static final String RED = "https://example.com/red.jpg";
    private static final String BLUE = "https://example.com/blue.jpg";
    private static final TagId BREAD = new TagId("bread");
    private static final TagId CAKE = new TagId("cake");

    private static final Post POST = Post.builder(
                    new PostId("p1"),
                    Channels.ID,
                    Post.Timing.builder(TestContext.NOW).dueAt(NOON).build())
            .text("Hello")
            .assets(List.of(
                    PostAsset.builder(AssetType.IMAGE, RED).build(),
                    PostAsset.builder(AssetType.IMAGE, BLUE).build()))
            .thread(List.of(ThreadPost.of("Two"), ThreadPost.of("Three")))
            .tags(List.of(
                    Tag.builder(BREAD, "Bread").build(),
                    Tag.builder(CAKE, "Cake").build()))
            .build();

    private static Asset image(String url) {
        return new Asset.Image(URI.create(url));
    }

    static Stream<PostEdit.Builder> shown() {
        return Stream.of(
                PostEdit.builder().text("Hello"),
                PostEdit.builder().text(" Hello\n"),
                PostEdit.builder().at(NOON),
                PostEdit.builder().assets(image(RED), image(BLUE)),
                PostEdit.builder().thread(ThreadPost.of("Two"), ThreadPost.of("Three ")),
                PostEdit.builder().tags(BREAD, CAKE),
                PostEdit.builder().tags(CAKE, BREAD),
                PostEdit.builder()
                        .text("Hello")
                        .at(NOON)
                        .assets(image(RED), image(BLUE))
                        .thread(ThreadPost.of("Two"), ThreadPost.of("Three"))
                        .tags(BREAD, CAKE));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void a_post_shows_an_edit_if_everything_that_it_changes_is_there(PostEdit.Builder edit) {
        assertThat(PostMatch.shows(edit.build(), POST)).isTrue();
    }

    static Stream<PostEdit.Builder> notShown() {
        return Stream.of(
                PostEdit.builder().text("Other"),
                PostEdit.builder().text(""),
                PostEdit.builder().at(NOON.plusSeconds(60)),
                PostEdit.builder().assets(),
                PostEdit.builder().assets(image(RED)),
                PostEdit.builder().assets(image(BLUE), image(RED)),
                PostEdit.builder().thread(),
                PostEdit.builder().thread(ThreadPost.of("Two")),
                PostEdit.builder().thread(ThreadPost.of("Three"), ThreadPost.of("Two")),
                PostEdit.builder().tags(),
                PostEdit.builder().tags(BREAD),
                PostEdit.builder().tags(BREAD, CAKE, new TagId("pie")));
    }

    @ParameterizedTest
    @MethodSource("notShown")
    void one_change_that_is_not_there_means_that_the_edit_is_not_shown(PostEdit.Builder edit) {
        assertThat(PostMatch.shows(edit.build(), POST)).isFalse();
    }

    static Stream<PostEdit.Builder> notComparable() {
        return Stream.of(
                PostEdit.builder().text("Hello").queue(),
                PostEdit.builder().text("Hello").next(),
                PostEdit.builder().text("Hello").schedulingType(SchedulingType.AUTOMATIC),
                PostEdit.builder()
                        .text("Hello")
                        .metadata(MastodonMetadata.builder()
                                .spoilerText("Spoiler")
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("notComparable")
    void a_change_that_cannot_be_compared_counts_as_not_shown(PostEdit.Builder edit) {
        assertThat(PostMatch.shows(edit.build(), POST)).isFalse();
    }

    @Test
    void an_edit_that_clears_something_is_shown_by_a_post_without_it() {
        Post bare = POST.toBuilder()
                .text("")
                .assets(List.of())
                .thread(List.of())
                .tags(List.of())
                .build();

        assertThat(PostMatch.shows(
                        PostEdit.builder().text("").assets().thread().tags().build(), bare))
                .isTrue();
    }
}
