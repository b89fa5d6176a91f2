package dev.socialscheduler.backend.graphql.internal.current;

import static dev.socialscheduler.backend.graphql.Decoding.DECODER;
import static dev.socialscheduler.backend.graphql.Decoding.decoded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Account;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaGroupId;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.IdeaMedia;
import dev.socialscheduler.Network;
import dev.socialscheduler.Organization;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.Tag;
import dev.socialscheduler.TagId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The account and ideas, from the fullest answer to the barest. */
class AccountAndIdeaDecodingTest {

    private static final String FULL_IDEA = """
            "id":"i1","organizationId":"o1","groupId":"g1","createdAt":1764576000,"updatedAt":1764576001.0,
            "content":{"title":"T","text":"Hello","aiAssisted":true,"services":["bluesky","orkut"],
             "date":"2026-12-24T17:30:00.000Z",
             "media":[{"url":"https://m.example/a b.jpg","type":"image","alt":"A","thumbnailUrl":"https://m.example/t.jpg"},
                      {"url":"https://m.example/b","type":"hologram","alt":null,"thumbnailUrl":null}],
             "tags":[{"id":"t1","name":"recipes","color":"#F7B500"}]},"position":1.5""";

    private static final Idea FULL = new Idea(
            new IdeaId("i1"),
            new OrganizationId("o1"),
            "T",
            "Hello",
            List.of("bluesky", "orkut"),
            List.of(
                    new IdeaMedia(
                            URI.create("https://m.example/a%20b.jpg"),
                            "image",
                            "A",
                            URI.create("https://m.example/t.jpg")),
                    new IdeaMedia(URI.create("https://m.example/b"), "hologram", null, null)),
            List.of(new Tag(new TagId("t1"), "recipes", "#F7B500")),
            Instant.parse("2026-12-24T17:30:00Z"),
            true,
            new IdeaGroupId("g1"),
            Instant.parse("2025-12-01T08:00:00Z"),
            Instant.parse("2025-12-01T08:00:01Z"));

    private static final String BARE_IDEA = """
            {"id":"i1","organizationId":"o1","groupId":null,"createdAt":0,"updatedAt":0,"content":{"title":null,
             "text":null,"aiAssisted":false,"services":[],"date":null,"media":null,"tags":[]}}""";

    private static final Idea BARE = new Idea(
            new IdeaId("i1"),
            new OrganizationId("o1"),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            false,
            null,
            Instant.EPOCH,
            Instant.EPOCH);

    private static Idea created(String payload) {
        return decoded(CurrentDocuments.CREATE_IDEA, DECODER::ideaCreated, "{\"createIdea\":" + payload + "}");
    }

    @Test
    void a_new_idea_comes_as_itself_or_inside_a_response() {
        assertThat(created("{\"__typename\":\"Idea\"," + FULL_IDEA + "}")).isEqualTo(FULL);
        assertThat(created("{\"__typename\":\"IdeaResponse\",\"idea\":{" + FULL_IDEA + "},\"refreshIdeas\":true}"))
                .isEqualTo(FULL);
    }

    @Test
    void an_idea_for_an_unknown_network_keeps_the_word() {
        assertThat(FULL.networks()).containsExactly(Network.BLUESKY, Network.UNKNOWN);
    }

    @Test
    void the_times_of_ideas_are_seconds() {
        assertThat(FULL.createdAt()).isEqualTo(Instant.ofEpochSecond(1_764_576_000L));
    }

    @Test
    void the_barest_idea_is_read() {
        assertThat(created(BARE_IDEA)).isEqualTo(BARE);
    }

    @Test
    void a_page_of_ideas_is_read() {
        String data = "{\"ideas\":{\"edges\":[{\"node\":{" + FULL_IDEA + "}},{\"node\":" + BARE_IDEA
                + "}],\"pageInfo\":{\"hasNextPage\":true,\"endCursor\":\"abc\"}}}";

        assertThat(decoded(CurrentDocuments.IDEAS, DECODER::ideas, data))
                .isEqualTo(new Page<>(List.of(FULL, BARE), new Cursor("graphql", "abc"), null));
    }

    @Test
    void a_full_account_is_read() {
        String data = """
                {"account":{"id":"a1","email":"m@example.com","name":"Mira","timezone":"Europe/Copenhagen",
                 "createdAt":"2024-06-01T00:00:00.000Z","organizations":[{"id":"o1","name":"Bakery",
                 "ownerEmail":"o@example.com","channelCount":8,"members":{"totalCount":3},"limits":{"channels":1,
                 "members":2,"scheduledPosts":3,"scheduledThreadsPerChannel":4,"scheduledStoriesPerChannel":5,
                 "tags":6,"ideas":7,"ideaGroups":8.0}}]}}""";

        assertThat(decoded(CurrentDocuments.ACCOUNT, DECODER::account, data))
                .isEqualTo(new Account(
                        "a1",
                        "m@example.com",
                        "Mira",
                        "Europe/Copenhagen",
                        Instant.parse("2024-06-01T00:00:00Z"),
                        List.of(new Organization(
                                new OrganizationId("o1"),
                                "Bakery",
                                "o@example.com",
                                8,
                                3,
                                new Organization.Limits(1, 2, 3, 4, 5, 6, 7, 8)))));
    }

    @Test
    void the_barest_account_is_read() {
        String data = "{\"account\":{\"id\":\"a1\",\"email\":\"m@example.com\",\"name\":null,\"timezone\":null,"
                + "\"createdAt\":null,\"organizations\":[]}}";

        assertThat(decoded(CurrentDocuments.ACCOUNT, DECODER::account, data))
                .isEqualTo(new Account("a1", "m@example.com", null, null, null, List.of()));
    }
}
