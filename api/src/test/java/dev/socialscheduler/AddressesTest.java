package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that a provider returns: a URI where the text is one, and the text in any case. */
class AddressesTest {

    private static PostAsset asset(String source) {
        return PostAsset.builder(AssetType.IMAGE, source).build();
    }

    @Test
    void an_address_is_a_uri_and_its_text() {
        PostAsset asset =
                PostAsset.builder(AssetType.IMAGE, FullSamples.PICTURE).build();

        assertThat(asset.source()).isEqualTo(FullSamples.PICTURE);
        assertThat(asset.sourceText()).isEqualTo("https://example.com/a.jpg");
        assertThat(asset).isEqualTo(asset("https://example.com/a.jpg"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://m.example/a b.jpg, https://m.example/a%20b.jpg",
        "https://m.example/a|b?c=[1], https://m.example/a%7Cb?c=%5B1%5D",
        "https://m.example/100%, https://m.example/100%25",
        "https://m.example/a#b#c, https://m.example/a#b%23c"
    })
    void what_a_browser_would_escape_is_escaped_and_the_text_is_kept(String text, URI expected) {
        assertThat(asset(text).source()).isEqualTo(expected);
        assertThat(asset(text).sourceText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://", "://", "1:2"})
    void what_is_no_address_breaks_no_read_and_is_not_lost(String text) {
        Post post = FullSamples.post().toBuilder().externalLinkText(text).build();

        assertThat(asset(text).source()).isNull();
        assertThat(post.externalLink()).isNull();
        assertThat(post.externalLinkText()).isEqualTo(text);
        assertThat(post.toString()).contains("externalLink=" + text);
    }

    @Test
    void an_address_that_is_not_there_has_neither_form() {
        Post post = FullSamples.post().toBuilder().externalLink(null).build();

        assertThat(post.externalLink()).isNull();
        assertThat(post.externalLinkText()).isNull();
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void what_is_required_is_demanded_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> Post.builder(new PostId("p"), null, FullSamples.MADE))
                .withMessage("channelId");
        assertThatNullPointerException()
                .isThrownBy(() -> Post.builder(new PostId("p"), new ChannelId("c"), (Instant) null))
                .withMessage("createdAt");
        assertThatNullPointerException()
                .isThrownBy(() -> Channel.builder(new ChannelId("c"), new OrganizationId("o"), null))
                .withMessage("network");
        assertThatNullPointerException()
                .isThrownBy(() -> PostAsset.builder(AssetType.LINK, (String) null))
                .withMessage("sourceText");
        assertThatNullPointerException()
                .isThrownBy(() -> FullSamples.post().toBuilder().text(null))
                .withMessage("text");
    }
}
