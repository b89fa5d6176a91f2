package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.emulator.world.Asset;
import dev.socialscheduler.emulator.world.Post;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts in the beta dialect, as far as they differ from those of the current one. */
class BetaPostTest {
    private static final String BLUESKY = "bluesky:harbour-bakery";
    private static final String ORGANIZATION = "organizationId: \"65a1b2c3d401000000000001\"";

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.with(EmulatorOptions.builder()
            .dialect(Dialect.BETA)
            .startAt(Instant.parse("2026-03-10T08:00:00Z"))
            .build());

    private final TestClient client = new TestClient(emulator.get());

    private static Post stored(JsonNode post) {
        return emulator.get().world().post(post.path("id").asText()).orElseThrow();
    }

    @Test
    void assetsOfAllKindsComeInAFixedOrder() {
        JsonNode post = client.created(
                BLUESKY,
                "\"mode\":\"addToQueue\",\"text\":\"t\",\"assets\":{\"link\":{\"url\":\"https://m.example/l\",\"title\":\"L\"},\"documents\":[{\"url\":\"https://m.example/d.pdf\"}],\"videos\":[{\"url\":\"https://m.example/v.mp4\",\"title\":\"V\"},{\"url\":\"https://m.example/w.mp4\",\"title\":\"lost\",\"metadata\":{\"title\":\"W\"}}],\"images\":[{\"url\":\"https://m.example/a.jpg\",\"metadata\":{\"altText\":\"A\"}},{\"url\":\"https://m.example/b.jpg\"}]}");

        assertThat(stored(post).assets())
                .extracting(Asset::kind, Asset::url, Asset::title)
                .map(Object::toString)
                .containsExactly(
                        "(IMAGE, \"https://m.example/a.jpg\", null)",
                        "(IMAGE, \"https://m.example/b.jpg\", null)",
                        "(VIDEO, \"https://m.example/v.mp4\", \"V\")",
                        "(VIDEO, \"https://m.example/w.mp4\", \"W\")",
                        "(DOCUMENT, \"https://m.example/d.pdf\", null)",
                        "(LINK, \"https://m.example/l\", \"L\")");
        assertThat(stored(post).assets().get(0).altText()).isEqualTo("A");
    }

    @Test
    void aVideosOffsetIsInItsMetadata() {
        JsonNode post = client.created(
                "tiktok:harbourbakes",
                "\"mode\":\"addToQueue\",\"text\":\"t\",\"assets\":{\"videos\":[{\"url\":\"https://m.example/v.mp4\",\"title\":\"V\",\"metadata\":{\"thumbnailOffset\":40}}]}");

        assertThat(stored(post).assets().get(0).thumbnailOffset()).isEqualTo(40);
        assertThat(stored(post).assets().get(0).title()).isEqualTo("V");
    }

    @Test
    void threadsHaveTheAssetsOfTheDialectToo() {
        JsonNode post = client.created(
                BLUESKY,
                "\"mode\":\"addToQueue\",\"text\":\"one\",\"metadata\":{\"bluesky\":{\"thread\":[{\"text\":\"one\"},{\"text\":\"two\",\"assets\":{\"images\":[{\"url\":\"https://m.example/a.jpg\"}]}}]}}");

        assertThat(stored(post).content().thread().get(1).assets())
                .containsExactly(Asset.of(Asset.Kind.IMAGE, "https://m.example/a.jpg"));
    }

    @Test
    void anEditKeepsReplacesOrRemovesAssets() {
        JsonNode post = client.created(
                BLUESKY,
                "\"mode\":\"addToQueue\",\"text\":\"t\",\"assets\":{\"images\":[{\"url\":\"https://m.example/a.jpg\"}]}");
        String id = post.path("id").asText();

        assertThat(client.editPost(id, "\"text\":\"u\"").at("/post/text").asText())
                .isEqualTo("u");
        assertThat(stored(post).assets()).hasSize(1);
        client.editPost(id, "\"assets\":{\"videos\":[{\"url\":\"https://m.example/v.mp4\"}]}");
        assertThat(stored(post).assets()).containsExactly(Asset.of(Asset.Kind.VIDEO, "https://m.example/v.mp4"));
        client.editPost(id, "\"assets\":{\"images\":[]}");
        assertThat(stored(post).assets()).isEmpty();
        client.editPost(id, "\"assets\":{\"documents\":[{\"url\":\"https://m.example/d.pdf\"}]}");
        client.editPost(id, "\"assets\":null");
        assertThat(stored(post).assets()).isEmpty();
        assertThat(client.editPost(id, "\"mode\":\"customSchedule\",\"dueAt\":\"2026-03-12T10:00:00Z\"")
                        .at("/post/shareMode")
                        .asText())
                .isEqualTo("customSchedule");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "mode":"addToQueue","text":"" | ValidationError | Text is required
                    "mode":"addToQueue","text":"t","assets":{"images":[{"url":"/a.jpg"}]} | ValidationError | Invalid post: Asset URLs must be absolute https addresses: /a.jpg.
                    "mode":"addToQueue","text":"t","assets":{"documents":[{"url":"https://m.example/d.pdf","thumbnailUrl":"x"}]} | ValidationError | Invalid post: Thumbnail URLs must be absolute https addresses: x.
                    "mode":"customSchedule","text":"t" | InvalidInputError | dueAt is required when mode is customSchedule
                    "mode":"customSchedule","text":"t","dueAt":"2026-03-01T00:00:00Z" | InvalidInputError | dueAt must be in the future
                    "mode":"addToQueue","text":"t","tagIds":["65a1b2c3d47a000000000003"] | InvalidInputError | Tag not found: 65a1b2c3d47a000000000003
                    """)
    void brokenRulesOfContentAreValidationErrors(String fields, String type, String message) {
        JsonNode refused = client.createPost(BLUESKY, fields);

        assertThat(refused.toString()).isEqualTo("{\"__typename\":\"" + type + "\",\"message\":\"" + message + "\"}");
    }

    @Test
    void aRepetitionHasAnErrorOfItsOwn() {
        client.queued(BLUESKY, "Same");

        assertThat(client.createPost(BLUESKY, "\"mode\":\"addToQueue\",\"text\":\"Same\"")
                        .toString())
                .isEqualTo(
                        "{\"__typename\":\"PostAlreadyExistsError\",\"message\":\"Invalid post: Whoops, it looks like you've posted that one recently.\"}");
        String id = client.queued(BLUESKY, "Other").path("id").asText();
        assertThat(client.editPost(id, "\"text\":\"Same\"").path("__typename").asText())
                .isEqualTo("PostAlreadyExistsError");
    }

    @Test
    void aFullQueueHasAnErrorOfItsOwn() {
        EmulatorOptions options = EmulatorOptions.builder()
                .dialect(Dialect.BETA)
                .plan("free")
                .startAt(Instant.parse("2026-03-10T08:00:00Z"))
                .build();
        try (Emulator free = Emulator.start(options)) {
            TestClient other = new TestClient(free);
            for (int i = 0; i < 10; i++) {
                other.queued("threads:harbour-bakery", "n" + i);
            }

            assertThat(other.createPost("threads:harbour-bakery", "\"mode\":\"addToQueue\",\"text\":\"t\"")
                            .toString())
                    .isEqualTo(
                            "{\"__typename\":\"QueueLimitError\",\"message\":\"You have reached the limit of 10 scheduled posts for this channel.\"}");
        }
    }

    @Test
    void theOtherErrorsAreThoseOfTheCurrentDialect() {
        assertThat(client.createPost("mastodon:northwind-cycling", "\"mode\":\"addToQueue\",\"text\":\"t\"")
                        .toString())
                .isEqualTo(
                        "{\"__typename\":\"RestProxyError\",\"code\":1022,\"link\":null,\"message\":\"The channel is locked. Unlock it to post.\"}");
        String all =
                "mutation { createPost(input: {channelId: \"x\", text: \"t\", schedulingType: automatic, mode: addToQueue}) { ... on QueueLimitError { a: message } ... on PostAlreadyExistsError { b: message } ... on ValidationError { c: message } ... on LimitReachedError { d: message } ... on InvalidInputError { e: message } ... on UnauthorizedError { f: message } ... on VoidMutationError { g: message } ... on NotFoundError { h: message } } }";
        assertThat(client.send(all).data("createPost").toString()).isEqualTo("{\"h\":\"Channel not found\"}");
        assertThat(client.send("mutation { deletePost(input: {postId: \"x\"}) { ... on MutationError { message } } }")
                        .data("deletePost")
                        .toString())
                .isEqualTo("{\"message\":\"Post not found\"}");
    }

    @Test
    void aWaitingPostIsPendingApproval() {
        String channel = "linkedin:northwind-cycling-club";
        JsonNode post = client.created(
                channel,
                "\"mode\":\"customSchedule\",\"dueAt\":\"2026-03-12T10:00:00Z\",\"text\":\"t\",\"needsApproval\":true");

        assertThat(post.path("status").asText()).isEqualTo("approval_pending");
        assertThat(post.path("shareMode").asText()).isEqualTo("customSchedule");
        assertThat(texts("65a1b2c3d401000000000002", "approval_pending")).isEqualTo("1 [t]");
    }

    @ParameterizedTest
    @CsvSource({
        "deleted, 0 []",
        "approval_rejected, 0 []",
        "'deleted, error', 0 []",
        "'deleted, draft', '1 [Winter opening hours, to be confirmed with the landlord.]'"
    })
    void nothingIsEverDeletedOrRejected(String statuses, String found) {
        assertThat(texts("65a1b2c3d401000000000001", statuses)).isEqualTo(found);
    }

    @Test
    void anothersOrganizationIsRefusedForThoseStatusesToo() {
        assertThat(client.send(
                                "{ posts(input: {organizationId: \"65a1b2c3d401000000000003\", filter: {status: [deleted]}}) { totalCount } }")
                        .code())
                .isEqualTo("FORBIDDEN");
    }

    private String texts(String organizationId, String statuses) {
        JsonNode posts = client.send("{ posts(input: {organizationId: \"" + organizationId + "\", filter: {status: ["
                        + statuses + "]}}) { totalCount edges { node { text } } } }")
                .data("posts");
        return posts.path("totalCount").asInt() + " " + posts.findValuesAsText("text");
    }

    @Test
    void theTotalCountsAllPages() {
        JsonNode page = client.send(
                        "{ posts(input: {" + ORGANIZATION + "}, first: 2) { totalCount edges { cursor } } }")
                .data("posts");

        assertThat(page.path("edges")).hasSize(2);
        assertThat(page.path("totalCount").asInt()).isEqualTo(5);
    }

    @Test
    void theOtherVerbsOfTheCurrentDialectAreThere() {
        String id = client.queued(BLUESKY, "t").path("id").asText();

        assertThat(client.send("mutation { movePostInQueue(input: {id: \"" + id
                                + "\", position: top}) { ... on PostActionSuccess { post { text } } } }")
                        .data("movePostInQueue")
                        .toString())
                .isEqualTo("{\"post\":{\"text\":\"t\"}}");
        assertThat(client.send("{ ideas(input: {" + ORGANIZATION + "}) { edges { cursor } } ideaGroups(input: {"
                                + ORGANIZATION + "}) { name } }")
                        .status())
                .isEqualTo(200);
        assertThat(client.send("{ dailyPostingLimits(input: {channelIds: [\""
                                + emulator.get()
                                        .world()
                                        .channel("instagram:harbour.bakery")
                                        .id()
                                + "\"]}) { limit isAtLimit } }")
                        .data("dailyPostingLimits")
                        .toString())
                .isEqualTo("[{\"limit\":50,\"isAtLimit\":false}]");
    }
}
