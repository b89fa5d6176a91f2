package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The smallest payload of each network, and the limits of texts. */
class NetworkRulesTest {
    private static final String IMAGE = "\"assets\":[{\"image\":{\"url\":\"https://m.example/a.jpg\"}}]";
    private static final String VIDEO = "\"assets\":[{\"video\":{\"url\":\"https://m.example/a.mp4\"}}]";

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.with(EmulatorOptions.builder()
            .startAt(Instant.parse("2026-12-01T08:00:00Z"))
            .rateLimits(false)
            .build());

    private final TestClient client = new TestClient(emulator.get());

    private String outcome(String channel, String fields) {
        JsonNode payload = client.createPost(
                channel,
                "\"mode\":\"addToQueue\"," + fields.replace("IMAGE", IMAGE).replace("VIDEO", VIDEO));
        return payload.has("post") ? "accepted" : payload.path("message").asText();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    twitter:northwind-cycling      | "text":"t"        | accepted
                    mastodon:harbour-bakery        | "text":"t"        | accepted
                    threads:harbour-bakery         | "text":"t"        | accepted
                    bluesky:harbour-bakery         | "text":"t"        | accepted
                    twitter:northwind-cycling      | "text":""         | Text is required
                    threads:harbour-bakery         | IMAGE             | accepted
                    bluesky:harbour-bakery         | "metadata":{"bluesky":{"linkAttachment":{"url":"https://l.example"}}} | accepted
                    facebook:harbour-bakery-page   | "text":"t"        | accepted
                    facebook:harbour-bakery-page   | IMAGE             | accepted
                    facebook:harbour-bakery-page   | "text":""         | Text is required
                    facebook:harbour-bakery-page   | "text":"t","metadata":{"facebook":{"type":"reel"}} | Invalid post: Facebook reels require a video.
                    facebook:harbour-bakery-page   | "text":"t","metadata":{"facebook":{"type":"story"}} | Invalid post: Facebook stories require an image or video.
                    linkedin:northwind-cycling-club | "text":"t"       | accepted
                    linkedin:northwind-cycling-club | "text":""        | Text is required
                    instagram:harbour.bakery       | "text":"t"        | Invalid post: Instagram posts require at least one image or video., Instagram posts require a type (post, story, or reel).
                    instagram:harbour.bakery       | IMAGE             | Invalid post: Instagram posts require a type (post, story, or reel).
                    instagram:harbour.bakery       | IMAGE,"metadata":{"instagram":{"type":"post","shouldShareToFeed":true}} | accepted
                    instagram:harbour.bakery       | IMAGE,"metadata":{"instagram":{"type":"offer","shouldShareToFeed":true}} | Invalid post: Instagram posts require a type (post, story, or reel).
                    facebook:harbour-bakery-page   | "assets":[{"document":{"url":"https://d.example/a.pdf","title":"T","thumbnailUrl":"https://d.example/a.jpg"}}],"metadata":{"facebook":{"type":"story"}} | Invalid post: Facebook stories require an image or video.
                    bluesky:harbour-bakery         | "text":"t","assets":[{"image":{"url":"https://i.example/a.jpg","thumbnailUrl":"http://i.example/t.jpg"}}] | Invalid post: Thumbnail URLs must be absolute https addresses: http://i.example/t.jpg.
                    bluesky:harbour-bakery         | "text":"t","metadata":{"bluesky":{"linkAttachment":{"url":"https://l.example","thumbnail":{"url":"t.jpg"}}}} | Invalid post: Thumbnail URLs must be absolute https addresses: t.jpg.
                    bluesky:harbour-bakery         | "text":"t","metadata":{"bluesky":{"thread":[{"text":"t"},{"text":"u","assets":[{"image":{"url":"https://i.example/a.jpg"}}],"metadata":{"bluesky":{"linkAttachment":{"url":"https://l.example"}}}}]}} | Invalid post: A link attachment cannot be combined with assets.
                    bluesky:harbour-bakery         | "text":"t","metadata":{"bluesky":{"thread":[{"text":"t"},{"text":"u","metadata":{"bluesky":{"linkAttachment":{"url":"l.example"}}}}]}} | Invalid post: Link attachment URLs must be absolute https addresses: l.example.
                    tiktok:harbourbakes            | "text":"t"        | Invalid post: TikTok posts require at least one image or video.
                    tiktok:harbourbakes            | VIDEO             | accepted
                    pinterest:harbour-bakery-boards | "text":"t"       | Invalid post: Pinterest posts require at least one image., Pinterest posts require a board.
                    pinterest:harbour-bakery-boards | IMAGE,"metadata":{"pinterest":{"boardServiceId":"65a1b2c3d4bd000000000001"}} | Invalid post: The Pinterest board does not exist.
                    pinterest:harbour-bakery-boards | IMAGE,"metadata":{"pinterest":{"boardServiceId":"board-cakes"}} | accepted
                    youtube:northwind-rides        | "text":"t"        | Invalid post: YouTube posts require a video., YouTube posts require a title., YouTube posts require a category.
                    youtube:northwind-rides        | VIDEO,"metadata":{"youtube":{"title":"T","categoryId":"17"}} | accepted
                    googlebusiness:harbour-bakery-shop | "text":"t"    | Invalid post: Google Business posts require a type (whats_new, offer, or event).
                    googlebusiness:harbour-bakery-shop | "text":"t","metadata":{"google":{"type":"whats_new"}} | Invalid post: Google Business posts of this type require detailsWhatsNew.
                    googlebusiness:harbour-bakery-shop | "text":"t","metadata":{"google":{"type":"whats_new","detailsWhatsNew":{"button":"none"}}} | accepted
                    googlebusiness:harbour-bakery-shop | "text":"t","metadata":{"google":{"type":"event","detailsEvent":{"isFullDayEvent":true,"title":"E"}}} | Invalid post: Google Business posts require detailsEvent.startDate., Google Business posts require detailsEvent.endDate.
                    """)
    void eachNetworkHasItsSmallestPayload(String channel, String fields, String outcome) {
        assertThat(outcome(channel, fields)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "bluesky:harbour-bakery, x, 300, Bluesky",
        "bluesky:harbour-bakery, 👩‍👩‍👧‍👦, 300, Bluesky",
        "mastodon:harbour-bakery, x, 700, Mastodon",
        "threads:harbour-bakery, x, 500, Threads",
        "twitter:northwind-cycling, x, 280, Twitter",
        "twitter:northwind-cycling, 😀, 140, Twitter",
        "twitter:northwind-cycling, 日, 140, Twitter",
        "twitter:northwind-cycling, 👩‍👩‍👧‍👦, 140, Twitter",
        "twitter:northwind-cycling, 🇩🇰, 140, Twitter",
        "twitter:northwind-cycling, é, 280, Twitter",
        "linkedin:northwind-cycling-club, x, 3000, LinkedIn",
        "facebook:harbour-bakery-page, x, 5000, Facebook"
    })
    void textsHaveTheirPublishedLimits(String channel, String unit, int most, String label) {
        int limit = most == 140 ? 280 : most;
        assertThat(outcome(channel, "\"text\":\"" + unit.repeat(most) + "\"")).isEqualTo("accepted");
        assertThat(outcome(channel, "\"text\":\"" + unit.repeat(most + 1) + "\""))
                .isEqualTo("Invalid post: " + label + " posts cannot exceed " + limit + " characters.");
    }

    @ParameterizedTest
    @CsvSource({"257, accepted", "258, Invalid post: Twitter posts cannot exceed 280 characters."})
    void anAddressOnXCountsTwentyThree(int textLength, String outcome) {
        String address = "https://long.example/" + "p".repeat(200);

        assertThat(outcome(
                        "twitter:northwind-cycling", "\"text\":\"" + "x".repeat(textLength - 1) + " " + address + "\""))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "(https://long.example/a), 255, accepted",
        "(https://long.example/a), 256, refused",
        "https://long.example/a_(b)., 256, accepted",
        "https://long.example/a_(b)., 257, refused",
        "https://long.example/a日, 255, accepted",
        "https://long.example/a日, 256, refused",
        "http://localhost/aaaa, 259, accepted",
        "http://localhost/aaaa, 260, refused"
    })
    void anAddressOnXEndsWhereItsMarksBegin(String address, int textLength, String outcome) {
        String found =
                outcome("twitter:northwind-cycling", "\"text\":\"" + "x".repeat(textLength - 1) + " " + address + "\"");

        assertThat(found.equals("accepted") ? found : "refused").isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"695, accepted", "696, Invalid post: Mastodon posts cannot exceed 700 characters."})
    void ofAMentionOnMastodonOnlyTheNameCounts(int textLength, String outcome) {
        String text = "x".repeat(textLength) + " @ann@far.example";

        assertThat(outcome("mastodon:harbour-bakery", "\"text\":\"" + text + "\""))
                .isEqualTo(outcome);
    }
}
