package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.TestClient.Reply;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.ThreadItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts in the dialect of the gateway. The clock stands at 2026-03-10T08:00:00Z, a Tuesday. */
class GatewayPostTest {
    private static final String BLUESKY = "bluesky:harbour-bakery";
    private static final String CREATE =
            "mutation ($input: CreatePostInput!) { createPost(input: $input) { __typename ... on Post { id text status dueAt sentAt schedulingType shareMode sharedNow isCustomScheduled } ... on InvalidInputError { message } ... on UnauthorizedError { message } ... on NotFoundError { message } ... on LimitReachedError { message } } }";

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.with(EmulatorOptions.builder()
            .dialect(Dialect.GATEWAY)
            .startAt(Instant.parse("2026-03-10T08:00:00Z"))
            .build());

    private final TestClient client = new TestClient(emulator.get());

    private JsonNode create(String channel, String fields) {
        String id =
                channel.contains(":") ? emulator.get().world().channel(channel).id() : channel;
        return client.send(CREATE, "{\"input\":{\"channelId\":\"" + id + "\"," + fields + "}}")
                .data("createPost");
    }

    private JsonNode queued(String channel, String fields) {
        JsonNode post = create(channel, "\"schedulingType\":\"scheduled\",\"mode\":\"queue\"," + fields);
        assertThat(post.path("__typename").asText()).describedAs("%s", post).isEqualTo("Post");
        return post;
    }

    private static Post stored(JsonNode post) {
        return emulator.get().world().post(post.path("id").asText()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    scheduled | queue | "dueAt":"2026-03-15T15:00:00+01:00" | scheduled 2026-03-15T14:00:00.000Z scheduled queue
                    scheduled | queue | "aiAssisted":true                   | scheduled 2026-03-10T11:15:00.000Z scheduled queue
                    scheduled | queue | "dueAt":null                        | scheduled 2026-03-10T11:15:00.000Z scheduled queue
                    scheduled | queue | "saveToDraft":true                  | draft null draft queue
                    scheduled | share | "saveToDraft":true                  | draft null draft queue
                    scheduled | share | "dueAt":"2026-03-15T14:00:00Z"      | schedulingType scheduled requires mode queue
                    scheduled | share | "saveToDraft":false                 | schedulingType scheduled requires mode queue
                    scheduled | queue | "dueAt":"2026-03-10T07:59:59Z"      | dueAt must be in the future
                    now       | share | "source":"test"                     | sent 2026-03-10T08:00:00.000Z now share
                    now       | share | "dueAt":"2026-03-15T14:00:00Z"      | schedulingType now does not take a dueAt
                    now       | share | "saveToDraft":true                  | schedulingType now does not take saveToDraft: true
                    now       | queue | "saveToDraft":false                 | schedulingType now requires mode share
                    draft     | queue | "dueAt":"2026-03-15T14:00:00Z"      | draft null draft queue
                    draft     | share | "saveToDraft":true                  | draft null draft queue
                    draft     | queue | "saveToDraft":false                 | schedulingType draft does not take saveToDraft: false
                    """)
    void whatTheFourFieldsMeanTogether(String type, String mode, String fields, String outcome) {
        JsonNode answer = create(
                BLUESKY, "\"text\":\"t\",\"schedulingType\":\"" + type + "\",\"mode\":\"" + mode + "\"," + fields);

        if (answer.path("__typename").asText().equals("Post")) {
            assertThat(String.join(
                            " ",
                            answer.path("status").asText(),
                            answer.path("dueAt").asText(),
                            answer.path("schedulingType").asText(),
                            answer.path("shareMode").asText()))
                    .isEqualTo(outcome);
        } else {
            assertThat(answer.toString())
                    .isEqualTo("{\"__typename\":\"InvalidInputError\",\"message\":\"" + outcome + "\"}");
        }
    }

    @Test
    void onlyAPostWithATimeIsCustomScheduled() {
        assertThat(queued(BLUESKY, "\"text\":\"a\"").path("isCustomScheduled").asBoolean())
                .isFalse();
        assertThat(queued(BLUESKY, "\"text\":\"b\",\"dueAt\":\"2026-03-15T14:00:00Z\"")
                        .path("isCustomScheduled")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aThreadIsGivenWithoutThePostItself() {
        JsonNode post = queued(
                "mastodon:harbour-bakery",
                "\"text\":\"one\",\"metadata\":{\"mastodon\":{\"thread\":[{\"text\":\"two\"},{\"text\":\"three\"}]}}");

        assertThat(stored(post).content().thread()).extracting(ThreadItem::text).containsExactly("one", "two", "three");
        assertThat(client.send(
                                "{ post(id: \"" + post.path("id").asText()
                                        + "\") { metadata { ... on MastodonPostMetadata { threadCount thread { text assets { url } } } } } }")
                        .data("post")
                        .toString())
                .isEqualTo(
                        "{\"metadata\":{\"threadCount\":2,\"thread\":[{\"text\":\"two\",\"assets\":[]},{\"text\":\"three\",\"assets\":[]}]}}");
    }

    @ParameterizedTest
    @CsvSource({
        "twitter:northwind-cycling, twitter",
        "threads:harbour-bakery, threads",
        "bluesky:harbour-bakery, bluesky"
    })
    void everyNetworkWithThreadsTakesThem(String channel, String key) {
        JsonNode post = queued(
                channel,
                "\"text\":\"one\",\"assets\":[{\"image\":{\"url\":\"https://m.example/a.jpg\"}}],\"metadata\":{\"" + key
                        + "\":{\"thread\":[{\"text\":\"two\"}]}}");

        assertThat(stored(post).content().thread().get(0).assets())
                .isEqualTo(stored(post).assets());
        assertThat(stored(post).content().thread()).hasSize(2);
        assertThat(stored(queued(channel, "\"text\":\"single\",\"metadata\":{\"" + key + "\":{\"thread\":[]}}"))
                        .content()
                        .thread())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    instagram:harbour.bakery        | "text":"t","metadata":{"instagram":{"type":"reel"}} | Post
                    tiktok:harbourbakes             | "text":"t"                                          | Post
                    facebook:harbour-bakery-page    | "text":"t","metadata":{"facebook":{"type":"story","title":"T"}} | Post
                    instagram:harbour.bakery        | "metadata":{"instagram":{"type":"reel"}}            | Text is required
                    instagram:harbour.bakery        | "text":"t"                                          | Invalid post: Instagram posts require a type (post, story, or reel).
                    instagram:harbour.bakery        | "text":"t","metadata":{"instagram":{"type":"REEL"}} | type must be one of post, reel, story, but is REEL
                    youtube:northwind-rides         | "text":"t","metadata":{"youtube":{"privacy":"none"}} | privacy must be one of private, public, unlisted, but is none
                    youtube:northwind-rides         | "text":"t","metadata":{"youtube":{"title":"T"}}     | Invalid post: YouTube posts require a category.
                    pinterest:harbour-bakery-boards | "text":"t"                                          | Invalid post: Pinterest posts require a board.
                    googlebusiness:harbour-bakery-shop | "text":"t","metadata":{"google":{"type":"whats_new","detailsWhatsNew":{"button":"none"}}} | Post
                    googlebusiness:harbour-bakery-shop | "text":"t","metadata":{"google":{"type":"x"}}    | Invalid post: Google Business posts require a type (whats_new, offer, or event).
                    """)
    void noNetworkDemandsAMediumButTheOtherRulesStay(String channel, String fields, String outcome) {
        JsonNode answer = create(channel, "\"schedulingType\":\"scheduled\",\"mode\":\"queue\"," + fields);

        assertThat(answer.path("message").asText(answer.path("__typename").asText()))
                .isEqualTo(outcome);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        JsonNode answer =
                create(BLUESKY, "\"schedulingType\":\"draft\",\"mode\":\"queue\",\"text\":\"" + "x".repeat(301) + "\"");

        assertThat(answer.path("message").asText())
                .isEqualTo("Invalid post: Bluesky posts cannot exceed 300 characters.");
    }

    @Test
    void theTitleOfAFacebookPostIsKept() {
        JsonNode post = queued(
                "facebook:harbour-bakery-page",
                "\"text\":\"t\",\"metadata\":{\"facebook\":{\"title\":\"T\",\"firstComment\":\"c\"}}");

        assertThat(client.send("{ post(id: \"" + post.path("id").asText()
                                + "\") { metadata { ... on FacebookPostMetadata { type title firstComment } } } }")
                        .data("post")
                        .toString())
                .isEqualTo("{\"metadata\":{\"type\":\"post\",\"title\":\"T\",\"firstComment\":\"c\"}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    65a1b2c3d4c0000000000099 | NotFoundError     | Channel not found
                    65a1b2c3d4c000000000000f | UnauthorizedError | Not authorized to access this channel
                    mastodon:northwind-cycling | InvalidInputError | The channel is locked. Unlock it to post.
                    """)
    void refusalsAreOneOfTheFourErrors(String channel, String type, String message) {
        JsonNode answer = create(channel, "\"schedulingType\":\"now\",\"mode\":\"share\",\"text\":\"t\"");

        assertThat(answer.toString()).isEqualTo("{\"__typename\":\"" + type + "\",\"message\":\"" + message + "\"}");
    }

    @Test
    void aFullQueueIsALimitThatIsReached() {
        EmulatorOptions options = EmulatorOptions.builder()
                .dialect(Dialect.GATEWAY)
                .plan("free")
                .startAt(Instant.parse("2026-03-10T08:00:00Z"))
                .build();
        try (Emulator free = Emulator.start(options)) {
            String input = "{\"input\":{\"channelId\":\""
                    + free.world().channel("threads:harbour-bakery").id()
                    + "\",\"schedulingType\":\"scheduled\",\"mode\":\"queue\",\"text\":\"N\"}}";
            TestClient other = new TestClient(free);
            for (int i = 0; i < 10; i++) {
                other.send(CREATE, input.replace("N", "n" + i)).data("createPost");
            }

            assertThat(other.send(CREATE, input).data("createPost").toString())
                    .isEqualTo(
                            "{\"__typename\":\"LimitReachedError\",\"message\":\"You have reached the limit of 10 scheduled posts for this channel.\"}");
        }
    }

    @Test
    void aPostThatCouldNotBePublishedHasFailed() {
        emulator.get()
                .world()
                .failPublishing(emulator.get().world().channel(BLUESKY).id(), "No");
        JsonNode post = create(BLUESKY, "\"schedulingType\":\"now\",\"mode\":\"share\",\"text\":\"t\"");

        assertThat(post.path("status").asText()).isEqualTo("failed");
        assertThat(list("status: failed").data("posts").findValuesAsText("text"))
                .containsExactly("t");
        assertThat(client.send("{ post(id: \"" + post.path("id").asText() + "\") { error { message } } }")
                        .data("post")
                        .toString())
                .isEqualTo("{\"error\":{\"message\":\"No\"}}");
    }

    private Reply list(String arguments) {
        return client.send("{ posts(channelId: \""
                + emulator.get().world().channel(BLUESKY).id() + "\", " + arguments
                + ") { edges { node { text status } cursor } pageInfo { hasNextPage endCursor } } }");
    }

    @Test
    void postsAreThoseOfOneChannelAndOneStatus() {
        create(BLUESKY, "\"schedulingType\":\"draft\",\"mode\":\"queue\",\"text\":\"d\"");

        assertThat(list("status: draft").data("posts").findValuesAsText("text")).containsExactly("d");
        assertThat(list("status: sent").data("posts").findValuesAsText("status"))
                .containsExactly("sent");
        assertThat(list("status: null").data("posts").findValuesAsText("status"))
                .containsExactly("draft", "scheduled", "sent");
        emulator.get().clock().advance(Duration.ofDays(7));
        assertThat(list("status: scheduled").data("posts").path("edges")).isEmpty();
    }

    @Test
    void anUnknownStatusIsRefusedAsAVariableToo() {
        Reply reply = client.send(
                "query ($status: PostStatus) { posts(channelId: \"c\", status: $status) { edges { cursor } } }",
                "{\"status\":\"error\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.messages())
                .containsExactly(
                        "Variable \"$status\" got invalid value \"error\"; Value \"error\" does not exist in \"PostStatus\" enum.");
    }

    @Test
    void pagesFollowEachOtherByTheirCursors() {
        for (String text : List.of("a", "b", "c", "d")) {
            queued(BLUESKY, "\"text\":\"" + text + "\"");
        }
        JsonNode first = list("first: 3").data("posts");
        String cursor = first.at("/pageInfo/endCursor").asText();

        assertThat(first.findValuesAsText("text")).containsExactly("d", "c", "b");
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(first.at("/edges/2/cursor").asText()).isEqualTo(cursor);
        JsonNode second = list("first: 3, after: \"" + cursor + "\"").data("posts");
        assertThat(second.findValuesAsText("status")).containsExactly("scheduled", "scheduled", "sent");
        assertThat(second.at("/edges/0/node/text").asText()).isEqualTo("a");
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        Reply bad = list("after: \"nonsense\"");
        assertThat(bad.status()).isEqualTo(200);
        assertThat(bad.messages()).containsExactly("Invalid cursor");
    }
}
