package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdeasAndTemplatesTest {
    private static final String ORGANIZATION = "organizationId: \"65a1b2c3d401000000000001\"";

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.with(EmulatorOptions.builder()
            .startAt(Instant.parse("2026-12-04T08:00:00Z"))
            .rateLimits(false)
            .plan("free")
            .build());

    private final TestClient client = new TestClient(emulator.get());

    private JsonNode createIdea(String input) {
        return client.send(
                        "mutation { createIdea(input: {" + input
                                + "}) { __typename ... on Idea { id groupId createdAt content { title text services tags { name } media { url type } aiAssisted } } ... on MutationError { message } } }")
                .data("createIdea");
    }

    @Test
    void anIdeaIsAnsweredAsAnIdeaWithTimesInSeconds() {
        assertThat(createIdea(
                                ORGANIZATION
                                        + ", content: {title: \"T\", text: \"x\", services: [bluesky], media: [{url: \"https://m.example/a.jpg\", type: image}], tags: [{id: \"65a1b2c3d47a000000000001\", name: \"recipes\", color: \"#fff\"}]}, group: {groupId: \"65a1b2c3d460000000000002\"}")
                        .toString())
                .isEqualTo(
                        "{\"__typename\":\"Idea\",\"id\":\"e0ca11ab1e5eed0000000001\",\"groupId\":\"65a1b2c3d460000000000002\",\"createdAt\":1796371200,\"content\":{\"title\":\"T\",\"text\":\"x\",\"services\":[\"bluesky\"],\"tags\":[{\"name\":\"recipes\"}],\"media\":[{\"url\":\"https://m.example/a.jpg\",\"type\":\"image\"}],\"aiAssisted\":false}}");
        assertThat(emulator.get().world().ideas()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    organizationId: "65a1b2c3d401000000000001", content: {} | InvalidInputError: An idea requires a title, text or media
                    organizationId: "65a1b2c3d401000000000001", content: {text: "t"}, group: {groupId: "x"} | InvalidInputError: Idea group not found: x
                    organizationId: "65a1b2c3d401000000000003", content: {text: "t"} | UnauthorizedError: Not authorized to access this organization
                    organizationId: "65a1b2c3d401000000000009", content: {text: "t"} | InvalidInputError: Organization not found
                    """)
    void ideasAreRefusedByTypedErrors(String input, String outcome) {
        JsonNode payload = createIdea(input);

        assertThat(payload.path("__typename").asText() + ": "
                        + payload.path("message").asText())
                .isEqualTo(outcome);
    }

    @Test
    void aFreeOrganizationHoldsAHundredIdeas() {
        for (int i = 0; i < 98; i++) {
            createIdea(ORGANIZATION + ", content: {text: \"idea\"}");
        }

        assertThat(createIdea(ORGANIZATION + ", content: {text: \"one more\"}")
                        .path("message")
                        .asText())
                .isEqualTo("You have reached the limit of 100 ideas.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ~~ | Behind the oven,Cardamom week
                    , groupFilter: {membership: grouped} | Cardamom week
                    , groupFilter: {membership: ungrouped} | Behind the oven
                    , groupFilter: {groups: ["65a1b2c3d460000000000002"]} | Cardamom week
                    , tagsFilter: {in: ["65a1b2c3d47a000000000001"]} | Cardamom week
                    """)
    void ideasAreListedNewestFirst(String filter, String titles) {
        List<String> found = client.send(
                        "{ ideas(input: {" + ORGANIZATION + filter + "}) { edges { node { content { title } } } } }")
                .data("ideas")
                .findValuesAsText("title");

        assertThat(String.join(",", found)).isEqualTo(titles);
    }

    @Test
    void ideasComeInPages() {
        JsonNode first = client.send("{ ideas(input: {" + ORGANIZATION
                        + "}, first: 1) { edges { node { id } } pageInfo { endCursor hasNextPage } } }")
                .data("ideas");
        JsonNode second = client.send("{ ideas(input: {" + ORGANIZATION + "}, first: 1, after: \""
                        + first.at("/pageInfo/endCursor").asText()
                        + "\") { edges { node { id } } pageInfo { endCursor hasNextPage } } }")
                .data("ideas");

        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(second.at("/edges/0/node/id").asText()).isEqualTo("65a1b2c3d41d000000000001");
    }

    @Test
    void groupsAreAPlainList() {
        assertThat(client.send("{ ideaGroups(input: {" + ORGANIZATION + "}) { name isLocked } }")
                        .data("ideaGroups")
                        .toString())
                .isEqualTo(
                        "[{\"name\":\"Unassigned\",\"isLocked\":true},{\"name\":\"Winter menu\",\"isLocked\":false}]");
    }

    @Test
    void templatesAreMadeChangedAndRemoved() {
        assertThat(client.send(
                                "mutation { createPostTemplate(input: {" + ORGANIZATION
                                        + ", title: \"t\", body: \"b\"}) { __typename ... on CreatePostTemplateSuccess { postTemplate { id title body emoji visibility } } } }")
                        .data("createPostTemplate")
                        .toString())
                .isEqualTo(
                        "{\"__typename\":\"CreatePostTemplateSuccess\",\"postTemplate\":{\"id\":\"e0ca11ab1e5eed0000000001\",\"title\":\"t\",\"body\":\"b\",\"emoji\":\"\",\"visibility\":\"internal\"}}");
        assertThat(client.send(
                                "mutation { updatePostTemplate(input: {id: \"e0ca11ab1e5eed0000000001\", title: \"u\"}) { ... on UpdatePostTemplateSuccess { postTemplate { title body } } } }")
                        .data("updatePostTemplate")
                        .toString())
                .isEqualTo("{\"postTemplate\":{\"title\":\"u\",\"body\":\"b\"}}");
        String delete =
                "mutation { deletePostTemplate(input: {id: \"e0ca11ab1e5eed0000000001\"}) { __typename ... on EmptySuccess { _empty } ... on MutationError { message } } }";
        assertThat(client.send(delete).data("deletePostTemplate").toString())
                .isEqualTo("{\"__typename\":\"EmptySuccess\",\"_empty\":\"\"}");
        assertThat(client.send(delete).data("deletePostTemplate").toString())
                .isEqualTo("{\"__typename\":\"VoidMutationError\",\"message\":\"Post template not found\"}");
    }

    @Test
    void templatesAreListedWithTheirNumberAndAnUnknownOneIsNull() {
        assertThat(client.send(
                                "{ postTemplates(input: {" + ORGANIZATION
                                        + ", filter: {visibility: internal}}, first: 5) { totalCount edges { node { emoji title } } } }")
                        .data("postTemplates")
                        .toString())
                .isEqualTo(
                        "{\"totalCount\":1,\"edges\":[{\"node\":{\"emoji\":\"🍞\",\"title\":\"Bread of the day\"}}]}");
        assertThat(client.send("{ postTemplate(input: {id: \"000000000000000000000000\"}) { id } }")
                        .text())
                .isEqualTo("{\"data\":{\"postTemplate\":null}}");
    }
}
