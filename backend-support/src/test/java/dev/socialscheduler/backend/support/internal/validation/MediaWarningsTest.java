package dev.socialscheduler.backend.support.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.support.Channels;
import dev.socialscheduler.backend.support.TestContext;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaWarningsTest {

    private static final URI PLAIN = URI.create("https://files.example/a.jpg");
    /** Until 2026-12-01T13:00:00Z, an hour from now. */
    private static final URI SIGNED = URI.create("https://files.example/a.jpg?Expires=1796130000&Signature=secret");

    private static final String EXPIRES =
            "This URL expires at 2026-12-01T13:00:00Z; media are fetched when the post is published.";

    private static List<String> found(UnaryOperator<NewPost.Builder> option) {
        NewPost post = option.apply(NewPost.on(Channels.ID).text("x")).build();
        Violations found = new Violations();
        MediaWarnings.check(PostContent.of(post), post.shareMode(), TestContext.NOW, found);
        return found.all().stream().map(each -> each.severity() + " " + each).toList();
    }

    @Test
    void an_address_that_lasts_until_the_post_goes_out_is_fine() {
        assertThat(found(post -> post.image(SIGNED).now())).isEmpty();
        assertThat(found(post -> post.image(SIGNED).at(TestContext.NOW.plusSeconds(3599))))
                .isEmpty();
        assertThat(found(post -> post.image(PLAIN))).isEmpty();
    }

    @Test
    void an_address_that_ends_before_is_warned_of_with_its_end_and_without_its_secret() {
        String expected = "WARNING assets[0].url: " + EXPIRES;

        assertThat(found(post -> post.image(SIGNED).at(TestContext.NOW.plusSeconds(3600))))
                .containsExactly(expected);
        assertThat(found(post -> post.image(SIGNED))).as("the queue decides").containsExactly(expected);
        assertThat(found(post -> post.video(URI.create("https://files.example/a?X-Amz-Signature=abc"))
                        .now()))
                .containsExactly(
                        "WARNING assets[0].url: This URL is signed and may expire; media are fetched when the post is"
                                + " published.");
    }

    @Test
    void an_address_that_has_ended_is_of_no_use_even_now() {
        URI past = URI.create("https://files.example/a.jpg?Expires=1796126400&Signature=abc");

        assertThat(found(post -> post.image(past).now()))
                .containsExactly("WARNING assets[0].url: This URL expires at 2026-12-01T12:00:00Z; media are fetched"
                        + " when the post is published.");
    }

    @Test
    void every_medium_is_looked_at_but_a_link_leads_anywhere() {
        Asset picture = new Asset.Image(PLAIN, "A door", SIGNED, SIGNED, List.of());
        Asset document = new Asset.Document(URI.create("https://files.example/a.pdf"), "A", SIGNED);
        ThreadPost item = ThreadPost.builder("y")
                .assets(List.of(new Asset.Image(SIGNED)))
                .link(new Asset.Link(SIGNED))
                .build();

        assertThat(found(post -> post.asset(picture)
                        .asset(document)
                        .asset(new Asset.Link(SIGNED))
                        .thread(item)))
                .containsExactly(
                        "WARNING assets[0].thumbnailUrl: " + EXPIRES,
                        "WARNING assets[0].animatedThumbnail: " + EXPIRES,
                        "WARNING assets[1].thumbnailUrl: " + EXPIRES,
                        "WARNING thread[0].assets[0].url: " + EXPIRES);
    }

    @ParameterizedTest
    @CsvSource({"a.mp4, a video", "a.MOV, a video", "dir.jpg/a.webm?x=y.png, a video", "a.pdf, a document"})
    void a_picture_whose_address_ends_like_something_else_is_warned_of(String file, String kind) {
        assertThat(found(post -> post.image(URI.create("https://files.example/" + file))))
                .containsExactly(
                        "WARNING assets[0].url: This URL looks like " + kind + ", but the asset is sent as an image.");
    }

    @Test
    void a_video_and_a_document_are_not_pictures() {
        URI thumbnail = URI.create("https://files.example/t.mp4");

        assertThat(found(post -> post.video(PLAIN).document(PLAIN, "A", thumbnail)))
                .containsExactly(
                        "WARNING assets[0].url: This URL looks like an image, but the asset is sent as a video.",
                        "WARNING assets[1].url: This URL looks like an image, but the asset is sent as a document.");
    }

    @ParameterizedTest
    @CsvSource({"a.jpg", "a.JPEG", "a.png", "a.gif", "a.webp", "a", "''", "a.", "video.mp4/"})
    void other_addresses_of_pictures_say_nothing_against_them(String file) {
        assertThat(found(post -> post.image(URI.create("https://files.example/" + file))))
                .isEmpty();
    }
}
