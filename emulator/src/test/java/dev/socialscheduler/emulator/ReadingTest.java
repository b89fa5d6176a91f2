package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.TestClient.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    private static final String ORGANIZATION = "65a1b2c3d401000000000001";
    private static final String CHANNEL = "bluesky:harbour-bakery";

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final TestClient client = new TestClient(emulator.get());

    private JsonNode posts(String filterAndSort, String page) {
        return client.send(
                        "{ posts(input: {organizationId: \"" + ORGANIZATION + "\" " + filterAndSort + "}" + page
                                + ") { edges { cursor node { text } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }")
                .data("posts");
    }

    private List<String> texts(String filterAndSort) {
        return posts(filterAndSort, "").findValuesAsText("text").stream()
                .map(text -> text.substring(0, Math.min(7, text.length())))
                .toList();
    }

    @Test
    void theNewestPostsComeFirst() {
        assertThat(texts("")).containsExactly("Winter ", "New on ", "We clos", "Cinnamo", "Rye loa");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    status: [draft]                                   | Winter
                    status: [sent, draft]                             | Winter,Cinnamo,Rye loa
                    channelIds: ["65a1b2c3d4c0000000000001"]          | We clos,Rye loa
                    status: sent, channelIds: ["65a1b2c3d4c0000000000001"] | Rye loa
                    tags: {in: ["65a1b2c3d47a000000000001"]}          | Rye loa
                    tags: {in: [], isEmpty: true}                     | Winter,New on,Cinnamo
                    tagIds: ["65a1b2c3d47a000000000002"]              | We clos
                    dueAt: {start: "2026-12-04T08:00:00Z"}            | New on,We clos
                    dueAt: {start: "2026-12-05T00:00:00Z"}            | We clos
                    startDate: "2026-12-05T00:00:00Z"                 | We clos
                    createdAt: {end: "2026-12-01T00:00:00Z"}          | Cinnamo,Rye loa
                    dueAtPresence: absent                             | Winter
                    postTypes: [post], status: [draft]                | Winter
                    """)
    void filtersAreJoined(String filter, String expected) {
        assertThat(String.join(
                        ",",
                        texts("filter: {" + filter + "}").stream()
                                .map(String::strip)
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void theOrderCanBeChosen() {
        assertThat(texts("sort: [{field: dueAt, direction: asc}]"))
                .containsExactly("Rye loa", "Cinnamo", "New on ", "We clos", "Winter ");
        assertThat(texts("sort: {field: createdAt, direction: asc}")).first().isEqualTo("Rye loa");
    }

    @Test
    void pagesNeitherOverlapNorLeaveGapsWhileTheWorldChanges() {
        for (int i = 0; i < 7; i++) {
            client.queued(CHANNEL, "post " + i);
        }
        List<String> seen = new ArrayList<>();
        JsonNode page = posts("", ", first: 5");
        while (true) {
            seen.addAll(page.findValuesAsText("text"));
            client.queued(CHANNEL, "meanwhile " + seen.size());
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                break;
            }
            page = posts(
                    "", ", first: 5, after: \"" + page.at("/pageInfo/endCursor").asText() + "\"");
        }

        assertThat(seen).hasSize(12).doesNotHaveDuplicates().noneMatch(text -> text.startsWith("meanwhile"));
    }

    @Test
    void aCursorOutlivesItsPost() {
        JsonNode first = posts("", ", first: 2");
        client.send("mutation { deletePost(input: {id: \"65a1b2c3d4b0000000000005\"}) { __typename } }");

        assertThat(posts(
                                "",
                                ", first: 2, after: \""
                                        + first.at("/pageInfo/endCursor").asText() + "\"")
                        .findValuesAsText("text"))
                .first()
                .asString()
                .startsWith("We close");
    }

    @Test
    void cursorsLookLikeTheOnesThatWereSeen() {
        String cursor = posts("", ", first: 1").at("/pageInfo/startCursor").asText();
        String once = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);

        assertThat(new String(Base64.getDecoder().decode(once), StandardCharsets.UTF_8))
                .isEqualTo("o\"65a1b2c3d4b0000000000007\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    }, after: "nonsense" | Invalid cursor
                    }, after: "bz0="     | Invalid cursor
                    }, first: 0          | first must be greater than 0
                    filter: {postTypes: [carousel]}} | filter.postTypes does not take carousel
                    filter: {dueAtPresence: absent, dueAt: {start: "2026-12-01T00:00:00Z"}}} | filter.dueAtPresence: absent cannot be combined with filter.dueAt
                    """)
    void badArgumentsAreRefusedAtExecution(String rest, String message) {
        Reply reply = client.send(
                "{ posts(input: {organizationId: \"" + ORGANIZATION + "\" " + rest + ") { edges { cursor } } }");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text())
                .isEqualTo("{\"data\":null,\"errors\":[{\"message\":\"" + message
                        + "\",\"extensions\":{\"code\":\"BAD_USER_INPUT\"}}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    post(input: {id: "000000000000000000000000"}) { id }    | Post not found | NOT_FOUND
                    post(input: {id: "not hex"}) { id }                     | Post not found | NOT_FOUND
                    post(input: {id: "65a1b2c3d4b0000000000009"}) { id }    | Not authorized to access this post | FORBIDDEN
                    channel(input: {id: "000000000000000000000000"}) { id } | Channel not found | NOT_FOUND
                    channel(input: {id: "65a1b2c3d4c000000000000f"}) { id } | Not authorized to access this channel | FORBIDDEN
                    channels(input: {organizationId: "65a1b2c3d401000000000003"}) { id } | Not authorized to access this organization | FORBIDDEN
                    channels(input: {organizationId: "65a1b2c3d401000000000009"}) { id } | Organization not found | NOT_FOUND
                    """)
    void unknownAndForeignThingsAreErrorsWithStatus200(String field, String message, String code) {
        Reply reply = client.send("{ " + field + " }");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text())
                .isEqualTo("{\"data\":null,\"errors\":[{\"message\":\"" + message + "\",\"extensions\":{\"code\":\""
                        + code + "\"}}]}");
    }

    @Test
    void aPostOnAForeignChannelIsUnauthorized() {
        assertThat(client.createPost("bluesky:other-things", "\"mode\":\"addToQueue\",\"text\":\"t\"")
                        .toString())
                .isEqualTo(
                        "{\"__typename\":\"UnauthorizedError\",\"message\":\"Not authorized to access this channel\"}");
    }

    @Test
    void organizationsAndChannelsCanBeFiltered() {
        assertThat(client.send(
                                "{ account { organizations(filter: {organizationId: \"65a1b2c3d401000000000002\"}) { name channelCount } } }")
                        .text())
                .isEqualTo(
                        "{\"data\":{\"account\":{\"organizations\":[{\"name\":\"Northwind Cycling Club\",\"channelCount\":6}]}}}");
        assertThat(client.send(
                                "{ channels(input: {organizationId: \"65a1b2c3d401000000000002\", filter: {isLocked: true, product: publish}}) { name service timezone postingSchedule { day times } } }")
                        .data("channels")
                        .toString())
                .startsWith(
                        "[{\"name\":\"northwind-cycling\",\"service\":\"mastodon\",\"timezone\":\"Asia/Kolkata\",\"postingSchedule\":[{\"day\":\"mon\",\"times\":[\"18:30\"]}");
        assertThat(client.send("{ channels(input: {organizationId: \"" + ORGANIZATION
                                + "\", filter: {product: analyze}}) { name } }")
                        .data("channels"))
                .isEmpty();
    }

    @Test
    void manyPostsAreReadByAliases() {
        Reply reply = client.send(
                "{ a: post(input: {id: \"65a1b2c3d4b0000000000001\"}) { status } b: post(input: {id: \"65a1b2c3d4b0000000000007\"}) { status schedulingType } }");

        assertThat(reply.text())
                .isEqualTo(
                        "{\"data\":{\"a\":{\"status\":\"sent\"},\"b\":{\"status\":\"draft\",\"schedulingType\":null}}}");
    }

    @Test
    void sumsOfMetricsCoverAWindow() {
        String query = "{ aggregatedPostMetrics(input: {organizationId: \"" + ORGANIZATION
                + "\", startDateTime: \"%s\", endDateTime: \"2026-12-31T00:00:00Z\" %s}) { metrics { type value } metricsUpdatedAt } }";

        assertThat(client.send(query.formatted("2026-11-01T00:00:00Z", ""))
                        .data("aggregatedPostMetrics")
                        .toString())
                .contains("{\"type\":\"postCount\",\"value\":2.0}")
                .endsWith("\"metricsUpdatedAt\":\"2026-12-02T08:00:00.000Z\"}");
        assertThat(client.send(query.formatted("2026-11-01T00:00:00Z", ", channelIds: []"))
                        .data("aggregatedPostMetrics")
                        .toString())
                .isEqualTo(
                        "{\"metrics\":[{\"type\":\"comments\",\"value\":0.0},{\"type\":\"postCount\",\"value\":0.0},{\"type\":\"reactions\",\"value\":0.0}],\"metricsUpdatedAt\":null}");
        assertThat(client.send(query.formatted("2025-11-01T00:00:00Z", "")).messages())
                .containsExactly("The date range must not exceed 365 days");
    }

    @Test
    void theClockIsTheOnlyThingThatMakesPostsDue() {
        emulator.get().clock().advance(Duration.ofDays(10));

        assertThat(texts("filter: {status: [sent]}")).contains("New on ", "We clos");
    }
}
