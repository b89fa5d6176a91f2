package dev.socialscheduler.backend.support.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.error.Violation;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetRulesTest {

    private static final URI GOOD = URI.create("https://example.com/a.jpg");
    private static final URI BAD = URI.create("http://example.com/a.jpg");
    private static final String NOT_HTTPS =
            "An asset needs an absolute, publicly accessible https URL, not http://example.com/a.jpg.";

    private static List<String> broken(Asset... assets) {
        Violations found = new Violations();
        AssetRules.check("assets", List.of(assets), found);
        return found.all().stream().map(Violation::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/a.jpg",
                "/a.jpg",
                "a.jpg",
                "",
                "https:/a.jpg",
                "https:///a.jpg",
                "file:///a.jpg",
                "data:image/png;base64,AA",
                "//example.com/a.jpg"
            })
    void an_address_is_absolute_and_https(String url) {
        assertThat(broken(new Asset.Image(URI.create(url))))
                .containsExactly(
                        "assets[0].url: An asset needs an absolute, publicly accessible https URL, not " + url + ".");
    }

    @Test
    void an_address_holds_no_user_and_password() {
        assertThat(broken(new Asset.Image(URI.create("https://me:s3cr3t@example.com/a.jpg"))))
                .containsExactly("assets[0].url: An asset's URL must not contain a user name or password.");
    }

    @Test
    void what_may_be_a_credential_in_an_address_is_not_shown() {
        assertThat(broken(new Asset.Image(URI.create("http://me:s3cr3t@example.com/a.jpg?token=s3cr3t"))))
                .containsExactly(
                        "assets[0].url: An asset needs an absolute, publicly accessible https URL, not"
                                + " http://(hidden)@example.com/a.jpg?(hidden).",
                        "assets[0].url: An asset's URL must not contain a user name or password.");
    }

    @Test
    void every_address_of_an_asset_is_checked_under_its_own_path() {
        assertThat(broken(new Asset.Image(GOOD, "A door", BAD, BAD, List.of())))
                .containsExactly("assets[0].thumbnailUrl: " + NOT_HTTPS, "assets[0].animatedThumbnail: " + NOT_HTTPS);
        assertThat(broken(new Asset.Video(GOOD), new Asset.Video(BAD))).containsExactly("assets[1].url: " + NOT_HTTPS);
        assertThat(broken(new Asset.Document(BAD, "Report", BAD)))
                .containsExactly("assets[0].url: " + NOT_HTTPS, "assets[0].thumbnailUrl: " + NOT_HTTPS);
        assertThat(broken(new Asset.Link(BAD, null, null, BAD)))
                .containsExactly("assets[0].url: " + NOT_HTTPS, "assets[0].thumbnailUrl: " + NOT_HTTPS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_document_needs_a_title(String title) {
        assertThat(broken(new Asset.Document(GOOD, title, GOOD)))
                .containsExactly("assets[0].title: A document needs a title.");
    }

    @Test
    void a_link_goes_with_no_other_asset() {
        String rule = "assets: A link card cannot be combined with other assets.";

        assertThat(broken(new Asset.Link(GOOD), new Asset.Image(GOOD))).containsExactly(rule);
        assertThat(broken(new Asset.Link(GOOD), new Asset.Link(GOOD))).containsExactly(rule);
        assertThat(broken(new Asset.Link(GOOD))).isEmpty();
    }

    @Test
    void tags_and_animated_thumbnails_need_a_description() {
        String rule = "assets[0].altText: User tags and animated thumbnails require an alt text.";

        assertThat(broken(new Asset.Image(GOOD, null, null, GOOD, List.of()))).containsExactly(rule);
        assertThat(broken(new Asset.Image(GOOD, null, null, null, List.of(new Asset.UserTag("@me", 0, 0)))))
                .containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0.5", "0.5, 1.1", "NaN, 0.5", "0.5, Infinity"})
    void a_tag_lies_on_its_picture(double x, double y) {
        assertThat(broken(new Asset.Image(GOOD, "A door", null, null, List.of(new Asset.UserTag("@me", x, y)))))
                .containsExactly(
                        "assets[0].userTags: Tag coordinates must be between 0.0 and 1.0, not " + x + ", " + y + ".");
    }

    @Test
    void no_asset_is_no_fault() {
        assertThat(broken()).isEmpty();
    }
}
