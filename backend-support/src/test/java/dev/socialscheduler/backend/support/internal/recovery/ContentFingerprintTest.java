package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.AssetType;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostId;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.support.Channels;
import dev.socialscheduler.backend.support.TestContext;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as the same content, and what never does, however the provider rewrites it. */
class ContentFingerprintTest {

    private static final URI RED = URI.create("https://example.com/red.jpg");
    private static final URI BLUE = URI.create("https://example.com/blue.jpg");

    private static String text(String text, String... followUps) {
        return ContentFingerprint.ofText(
                text, Stream.of(followUps).map(ThreadPost::of).toList());
    }

    private static NewPost.Builder wanted(String text) {
        return NewPost.on(Channels.ID).text(text);
    }

    private static Post stored(String text, URI... pictures) {
        List<PostAsset> assets = Stream.of(pictures)
                .map(picture -> PostAsset.builder(AssetType.IMAGE, picture).build())
                .toList();
        return Post.builder(new PostId("p1"), Channels.ID, TestContext.NOW)
                .text(text)
                .assets(assets)
                .build();
    }

    private static boolean isSame(NewPost wanted, Post stored) {
        return ContentFingerprint.same(ContentFingerprint.of(wanted), ContentFingerprint.of(stored));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Hello there",
                "Hello there ",
                "Hello  there",
                "Hello\tthere",
                "Hello\n\nthere",
                "\r\nHello there\n"
            })
    void trimmed_or_respaced_text_is_the_same_content(String respaced) {
        assertThat(text(respaced)).isEqualTo(text("Hello there"));
        assertThat(text("One", respaced)).as("in a follow-up").isEqualTo(text("One", "Hello there"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Goodbye there", "Hello here", "Hello", "there", "there Hello", "Hello there again", ""})
    void different_words_are_different_content(String other) {
        assertThat(text(other)).isNotEqualTo(text("Hello there"));
        assertThat(ContentFingerprint.same(text(other), text("Hello there"))).isFalse();
        assertThat(text("One", other)).as("in a follow-up").isNotEqualTo(text("One", "Hello there"));
    }

    @Test
    void a_shortened_link_is_the_same_content_and_the_words_around_it_count() {
        String wanted = text("See https://example.com/a?b=c now");

        assertThat(text("See https://buff.ly/xyz now")).isEqualTo(wanted);
        assertThat(text("See http://buff.ly/xyz now")).isEqualTo(wanted);
        assertThat(text("Read https://buff.ly/xyz now")).isNotEqualTo(wanted);
        assertThat(text("See https://buff.ly/xyz later")).isNotEqualTo(wanted);
    }

    @Test
    void a_thread_is_the_sequence_of_its_posts() {
        String thread = text("One", "Two", "Three");

        assertThat(List.of(
                        text("One"),
                        text("One", "Two"),
                        text("One", "Three", "Two"),
                        text("One Two Three"),
                        text("OneTwoThree"),
                        text("One", "Two Three"),
                        text("One Two", "Three")))
                .doesNotContain(thread)
                .doesNotHaveDuplicates();
    }

    @Test
    void no_text_is_an_empty_text() {
        assertThat(ContentFingerprint.ofText(null, List.of())).isEqualTo(text(""));
    }

    @Test
    void a_stored_post_has_the_fingerprint_of_the_post_that_was_sent() {
        NewPost wanted = wanted("Hello")
                .image(RED, "A door")
                .thread(ThreadPost.of("Two"))
                .build();
        Post stored = stored("Hello ", RED).toBuilder()
                .thread(List.of(ThreadPost.of("Two")))
                .build();

        assertThat(ContentFingerprint.of(stored)).isEqualTo(ContentFingerprint.of(wanted));
    }

    @Test
    void pictures_rank_posts_with_the_same_text_and_do_not_separate_them() {
        NewPost wanted = wanted("Hello").image(RED).build();

        for (Post other : List.of(stored("Hello", BLUE), stored("Hello"), stored("Hello", RED, BLUE))) {
            assertThat(isSame(wanted, other)).isTrue();
            assertThat(ContentFingerprint.of(other)).isNotEqualTo(ContentFingerprint.of(wanted));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void without_a_text_the_pictures_separate_posts(String blank) {
        NewPost wanted = wanted(blank).image(RED).image(BLUE).build();

        assertThat(isSame(wanted, stored("", RED, BLUE))).isTrue();
        assertThat(isSame(wanted, stored("", BLUE, RED))).isFalse();
        assertThat(isSame(wanted, stored("", RED))).isFalse();
        assertThat(isSame(wanted, stored(""))).isFalse();
    }

    @Test
    void a_follow_up_with_a_text_counts_as_text() {
        NewPost wanted = wanted("").image(RED).thread(ThreadPost.of("Two")).build();
        Post stored = stored("", BLUE).toBuilder()
                .thread(List.of(ThreadPost.of("Two")))
                .build();

        assertThat(isSame(wanted, stored)).isTrue();
    }

    @Test
    void a_link_card_is_no_picture_since_the_provider_keeps_it_elsewhere() {
        NewPost wanted = wanted("Hello")
                .asset(new Asset.Link(URI.create("https://example.com/page")))
                .build();

        assertThat(ContentFingerprint.of(wanted)).isEqualTo(ContentFingerprint.of(stored("Hello")));
    }

    @Test
    void a_fingerprint_shows_nothing_of_the_content() {
        assertThat(ContentFingerprint.of(wanted("harbour").image(RED).build())).doesNotContain("harbour", "red");
    }

    @Test
    void a_missing_fingerprint_equals_no_content() {
        assertThat(ContentFingerprint.same("", text("Hello"))).isFalse();
        assertThat(ContentFingerprint.same(text("Hello"), "")).isFalse();
        assertThat(ContentFingerprint.same("", text(""))).isFalse();
    }

    private static String idea(@Nullable String title, @Nullable String text) {
        return ContentFingerprint.of(Idea.builder(new IdeaId("i1"), new OrganizationId("o1"), TestContext.NOW)
                .title(title)
                .text(text)
                .updatedAt(TestContext.NOW)
                .build());
    }

    @Test
    void title_and_text_of_an_idea_both_count_and_are_not_exchangeable() {
        NewIdea wanted = NewIdea.builder().title("Harbour").text("Hello").build();

        assertThat(ContentFingerprint.of(wanted)).isEqualTo(idea(" Harbour", "Hello "));
        assertThat(List.of(
                        idea("Hello", "Harbour"),
                        idea("Harbour", "Goodbye"),
                        idea("Market", "Hello"),
                        idea("HarbourHello", ""),
                        idea(null, "Hello"),
                        idea("Harbour", null)))
                .doesNotContain(ContentFingerprint.of(wanted))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_idea_without_a_title_has_an_empty_one() {
        assertThat(ContentFingerprint.of(NewIdea.builder().text("Hello").build()))
                .isEqualTo(idea(null, "Hello"))
                .isEqualTo(idea("", "Hello"));
    }
}
