package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreatePostTest {
    private static final String BLUESKY = "bluesky:harbour-bakery";

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-01T08:00:00Z"));

    private final TestClient client = new TestClient(emulator.get());

    private static Post stored(JsonNode post) {
        return emulator.get().world().post(post.path("id").asText()).orElseThrow();
    }

    private void assertRefused(String channel, String fields, String type, String message) {
        int before = emulator.get().world().posts().size();
        JsonNode payload = client.createPost(channel, fields);
        assertThat(payload.path("message").asText()).isEqualTo(message);
        assertThat(payload.path("__typename").asText()).isEqualTo(type);
        assertThat(emulator.get().world().posts()).hasSize(before);
    }

    @Test
    void aPostWithItsOwnTimeKeepsIt() {
        JsonNode post = client.created(
                BLUESKY, "\"mode\":\"customScheduled\",\"dueAt\":\"2026-12-24T17:00:00-05:00\",\"text\":\"Hi\"");

        assertThat(post.toString())
                .isEqualTo(
                        "{\"id\":\"e0ca11ab1e5eed0000000001\",\"status\":\"scheduled\",\"dueAt\":\"2026-12-24T22:00:00.000Z\",\"sentAt\":null,\"text\":\"Hi\",\"shareMode\":\"customScheduled\",\"isCustomScheduled\":true,\"sharedNow\":false,\"schedulingType\":\"automatic\",\"tags\":[]}");
    }

    @Test
    void theClockSendsWhatIsDue() {
        JsonNode post = client.created(
                BLUESKY, "\"mode\":\"customScheduled\",\"dueAt\":\"2026-12-01T10:00:00Z\",\"text\":\"Hi\"");
        emulator.get().clock().advance(Duration.ofHours(2).minusMillis(1));
        assertThat(stored(post).status()).isEqualTo(PostStatus.SCHEDULED);
        emulator.get().clock().advance(Duration.ofMillis(1));

        JsonNode sent = client.send("{ post(input: {id: \"" + post.path("id").asText()
                        + "\"}) { status sentAt externalLink metrics { type value unit } metricsUpdatedAt } }")
                .data("post");
        assertThat(sent.path("status").asText()).isEqualTo("sent");
        assertThat(sent.path("sentAt").asText()).isEqualTo("2026-12-01T10:00:00.000Z");
        assertThat(sent.path("externalLink").asText())
                .isEqualTo("https://bluesky.example/harbour-bakery/"
                        + post.path("id").asText());
        assertThat(sent.path("metrics").findValuesAsText("type"))
                .containsExactly("reactions", "comments", "shares", "impressions", "clicks");
    }

    @Test
    void metricsAreNullUntilAPostIsSent() {
        JsonNode post = client.queued(BLUESKY, "later");

        assertThat(client.send("{ post(input: {id: \"" + post.path("id").asText()
                                + "\"}) { metrics { type } externalLink } }")
                        .data("post")
                        .toString())
                .isEqualTo("{\"metrics\":null,\"externalLink\":null}");
    }

    @Test
    void shareNowIsSentAtOnce() {
        JsonNode post = client.created(BLUESKY, "\"mode\":\"shareNow\",\"text\":\"Now\"");

        assertThat(post.path("status").asText()).isEqualTo("sent");
        assertThat(post.path("sentAt").asText()).isEqualTo("2026-12-01T08:00:00.000Z");
        assertThat(post.path("sharedNow").asBoolean()).isTrue();
    }

    @Test
    void aDraftHasNoTimeAndIsNeverSent() {
        JsonNode post = client.created(
                BLUESKY,
                "\"mode\":\"customScheduled\",\"dueAt\":\"2026-12-02T10:00:00Z\",\"saveToDraft\":true,\"text\":\"Draft\"");
        emulator.get().clock().advance(Duration.ofDays(30));

        assertThat(post.path("status").asText()).isEqualTo("draft");
        assertThat(post.path("dueAt").isNull()).isTrue();
        assertThat(post.path("isCustomScheduled").asBoolean()).isFalse();
        assertThat(stored(post).status()).isEqualTo(PostStatus.DRAFT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "mode":"customScheduled","text":"t" | dueAt is required when mode is customScheduled
                    "mode":"customScheduled","dueAt":"2026-12-01T07:59:59Z","text":"t" | dueAt must be in the future
                    "mode":"addToQueue" | Text is required
                    "mode":"addToQueue","text":"  " | Text is required
                    "mode":"addToQueue","text":"t","tagIds":["65a1b2c3d47a000000000003"] | Tag not found: 65a1b2c3d47a000000000003
                    "mode":"addToQueue","text":"t","needsApproval":true | The posting policy of this channel does not require approval
                    "mode":"addToQueue","text":"t","needsApproval":true,"saveToDraft":false | needsApproval cannot be combined with saveToDraft: false
                    "mode":"addToQueue","text":"t","assets":[{"image":{"url":"http://m.example/a.jpg"}}] | Invalid post: Asset URLs must be absolute https addresses: http://m.example/a.jpg.
                    "mode":"addToQueue","text":"t","assets":[{"image":{"url":"/a.jpg"}}] | Invalid post: Asset URLs must be absolute https addresses: /a.jpg.
                    "mode":"addToQueue","text":"t","assets":[{"video":{"url":"https://m.example/a.mp4","thumbnailUrl":"https://m.example/a.jpg"}}] | Invalid post: Videos do not take a thumbnailUrl, use metadata.thumbnailOffset instead.
                    "mode":"addToQueue","text":"t","assets":[{"document":{"url":"https://m.example/a.pdf","title":"","thumbnailUrl":""}}] | Invalid post: Documents require a title., Documents require a thumbnailUrl.
                    "mode":"addToQueue","text":"t","assets":[{"image":{"url":"https://m.example/a.jpg"}}],"metadata":{"bluesky":{"linkAttachment":{"url":"https://l.example"}}} | Invalid post: A link attachment cannot be combined with assets.
                    "mode":"addToQueue","text":"t","metadata":{"bluesky":{"thread":[{"text":"other"},{"text":"second"}]}} | Invalid post: The first post of the thread must have the same text as the post.
                    """)
    void whatTheServiceDoesNotTakeIsInvalidInput(String fields, String message) {
        assertRefused(BLUESKY, fields, "InvalidInputError", message);
    }

    @Test
    void anotherModesTimeIsIgnored() {
        JsonNode post =
                client.created(BLUESKY, "\"mode\":\"addToQueue\",\"dueAt\":\"2001-01-01T00:00:00Z\",\"text\":\"t\"");

        assertThat(post.path("dueAt").asText()).isEqualTo("2026-12-01T11:15:00.000Z");
    }

    @Test
    void aDisconnectedOrLockedChannelIsRefusedByTheOlderLayer() {
        JsonNode disconnected =
                client.createPost("mastodon:northwind-cycling", "\"mode\":\"addToQueue\",\"text\":\"t\"");
        assertThat(disconnected.toString())
                .isEqualTo(
                        "{\"__typename\":\"RestProxyError\",\"code\":1022,\"link\":null,\"message\":\"The channel is locked. Unlock it to post.\"}");
        emulator.get()
                .world()
                .disconnect(emulator.get().world().channel(BLUESKY).id(), true);
        assertRefused(
                BLUESKY,
                "\"mode\":\"addToQueue\",\"text\":\"t\"",
                "RestProxyError",
                "The channel is disconnected. Reconnect it to post.");
    }

    @Test
    void aThreadKeepsAllItsPosts() {
        JsonNode post = client.created(
                BLUESKY,
                "\"mode\":\"addToQueue\",\"text\":\"one\",\"metadata\":{\"bluesky\":{\"thread\":[{\"text\":\"one\"},{\"text\":\"two\"}]}}");

        assertThat(client.send("{ post(input: {id: \"" + post.path("id").asText()
                                + "\"}) { metadata { ... on ThreadedPostMetadata { threadCount thread { text } } } } }")
                        .data("post")
                        .toString())
                .isEqualTo("{\"metadata\":{\"threadCount\":2,\"thread\":[{\"text\":\"one\"},{\"text\":\"two\"}]}}");
    }

    @Test
    void needsApprovalWaitsWhereThePolicyAsksForIt() {
        JsonNode post = client.created(
                "linkedin:northwind-cycling-club", "\"mode\":\"addToQueue\",\"text\":\"t\",\"needsApproval\":true");

        assertThat(post.path("status").asText()).isEqualTo("needs_approval");
    }

    @Test
    void aRepeatedPostIsRefusedUntilADayHasPassed() {
        String fields = "\"mode\":\"shareNow\",\"text\":\"Same\"";
        client.created(BLUESKY, fields);
        String message = "Invalid post: Whoops, it looks like you've posted that one recently.";

        assertRefused(BLUESKY, fields, "InvalidInputError", message);
        assertRefused(BLUESKY, "\"mode\":\"shareNow\",\"text\":\" Same \"", "InvalidInputError", message);
        assertThat(client.createPost("mastodon:harbour-bakery", fields).has("post"))
                .isTrue();
        assertThat(client.createPost(BLUESKY, fields + ",\"saveToDraft\":true").has("post"))
                .isTrue();
        emulator.get().clock().advance(Duration.ofHours(24));
        assertThat(client.createPost(BLUESKY, fields).has("post")).isTrue();
    }

    @Test
    void repetitionCanBeAllowed() {
        try (Emulator tolerant =
                Emulator.start(EmulatorOptions.builder().duplicates(false).build())) {
            TestClient other = new TestClient(tolerant);
            other.queued(BLUESKY, "Same");
            assertThat(other.queued(BLUESKY, "Same").path("text").asText()).isEqualTo("Same");
        }
    }

    @Test
    void mediaThatAreGoneAreRefusedAndFailLater() {
        String url = "https://m.example/a.jpg";
        JsonNode post = client.created(
                BLUESKY,
                "\"mode\":\"customScheduled\",\"dueAt\":\"2026-12-01T09:00:00Z\",\"text\":\"t\",\"assets\":[{\"image\":{\"url\":\""
                        + url + "\"}}]");
        emulator.get().world().removeMedia(url);
        emulator.get().clock().advance(Duration.ofHours(2));

        assertThat(stored(post).status()).isEqualTo(PostStatus.ERROR);
        assertThat(stored(post).error()).isEqualTo("The media could not be downloaded: " + url);
        assertRefused(
                BLUESKY,
                "\"mode\":\"addToQueue\",\"text\":\"u\",\"assets\":[{\"image\":{\"url\":\"" + url + "\"}}]",
                "InvalidInputError",
                "Failed to create post: Failed to fetch image dimensions: Not Found");
    }

    @Test
    void aNetworkCanRefuseToPublish() {
        emulator.get()
                .world()
                .failPublishing(emulator.get().world().channel(BLUESKY).id(), "Rejected by the network");
        JsonNode post = client.created(BLUESKY, "\"mode\":\"shareNow\",\"text\":\"t\"");

        assertThat(post.path("status").asText()).isEqualTo("error");
        assertThat(client.send("{ post(input: {id: \"" + post.path("id").asText() + "\"}) { error { message } } }")
                        .data("post")
                        .toString())
                .isEqualTo("{\"error\":{\"message\":\"Rejected by the network\"}}");
    }
}
