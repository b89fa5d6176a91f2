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

    private static final Idea FULL = Idea.builder(
                    new IdeaId("i1"), new OrganizationId("o1"), Instant.parse("2025-12-01T08:00:00Z"))
            .title("T")
            .text("Hello")
            .networkWords(List.of("bluesky", "orkut"))
            .media(List.of(
                    IdeaMedia.builder("https://m.example/a b.jpg", "image")
                            .altText("A")
                            .thumbnailUrl(URI.create("https://m.example/t.jpg"))
                            .build(),
                    IdeaMedia.builder(URI.create("https://m.example/b"), "hologram")
                            .build()))
            .tags(List.of(
                    Tag.builder(new TagId("t1"), "recipes").color("#F7B500").build()))
            .date(Instant.parse("2026-12-24T17:30:00Z"))
            .aiAssisted(true)
            .groupId(new IdeaGroupId("g1"))
            .updatedAt(Instant.parse("2025-12-01T08:00:01Z"))
            .build();

    private static final String BARE_IDEA = """
            {"id":"i1","organizationId":"o1","groupId":null,"createdAt":0,"updatedAt":0,"content":{"title":null,
             "text":null,"aiAssisted":false,"services":[],"date":null,"media":null,"tags":[]}}""";

    private static final Idea BARE = Idea.builder(new IdeaId("i1"), new OrganizationId("o1"), Instant.EPOCH)
            .updatedAt(Instant.EPOCH)
            .build();

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
    void an_address_with_a_space_is_kept_as_written_and_escaped_as_an_address() {
        IdeaMedia media = FULL.media().get(0);

        assertThat(media.urlText()).isEqualTo("https://m.example/a b.jpg");
        assertThat(media.url()).isEqualTo(URI.create("https://m.example/a%20b.jpg"));
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
                .isEqualTo(Page.builder(List.of(FULL, BARE))
                        .next(new Cursor("graphql", "abc"))
                        .build());
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
                .isEqualTo(Account.builder("a1")
                        .email("m@example.com")
                        .name("Mira")
                        .timezone("Europe/Copenhagen")
                        .createdAt(Instant.parse("2024-06-01T00:00:00Z"))
                        .organizations(List.of(Organization.builder(new OrganizationId("o1"), "Bakery")
                                .ownerEmail("o@example.com")
                                .channelCount(8)
                                .memberCount(3)
                                .limits(Organization.Limits.builder()
                                        .channels(1)
                                        .members(2)
                                        .scheduledPosts(3)
                                        .scheduledThreadsPerChannel(4)
                                        .scheduledStoriesPerChannel(5)
                                        .tags(6)
                                        .ideas(7)
                                        .ideaGroups(8)
                                        .build())
                                .build()))
                        .build());
    }

    @Test
    void the_barest_account_is_read() {
        String data = "{\"account\":{\"id\":\"a1\",\"email\":\"m@example.com\",\"name\":null,\"timezone\":null,"
                + "\"createdAt\":null,\"organizations\":[]}}";

        assertThat(decoded(CurrentDocuments.ACCOUNT, DECODER::account, data))
                .isEqualTo(Account.builder("a1").email("m@example.com").build());
    }
}
