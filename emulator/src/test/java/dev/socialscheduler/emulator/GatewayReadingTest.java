package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.TestClient.Reply;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.graphql.Dialect;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts, channels and ideas in the dialect of the gateway, and the transport around them. */
class GatewayReadingTest {
    private static final String CREATE_IDEA =
            "mutation ($input: CreateIdeaInput!) { createIdea(input: $input) { __typename ... on Idea { title text position createdAt updatedAt organizationId groupId content { title text services } } ... on InvalidInputError { message } } }";

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.with(EmulatorOptions.builder()
            .dialect(Dialect.GATEWAY)
            .startAt(Instant.parse("2026-03-10T08:00:00Z"))
            .build());

    private final TestClient client = new TestClient(emulator.get());

    private JsonNode idea(String fields) {
        return client.send(CREATE_IDEA, "{\"input\":{" + fields + "}}").data("createIdea");
    }

    @Test
    void anOrganizationHoldsItsChannelsAndItsOwner() {
        JsonNode organization = client.send(
                        "{ account { organizations { ownerEmail channelCount channels { id } members { name email } limits { channels ideas } } } }")
                .data("account")
                .at("/organizations/1");

        assertThat(organization.path("channels")).hasSize(6);
        assertThat(organization.path("channelCount").asInt()).isEqualTo(6);
        assertThat(organization.path("members").toString())
                .isEqualTo("[{\"name\":\"Mira Halvorsen\",\"email\":\"mira@harbour.example\"}]");
        assertThat(organization.path("limits").toString()).isEqualTo("{\"channels\":100,\"ideas\":5000}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    bluesky:harbour-bakery    | {"days":["mon","tue","wed","thu","fri","sat","sun"],"times":["08:30","10:00","12:15","17:45"]}
                    youtube:northwind-rides   | {"days":["sat","sun"],"times":["10:00"]}
                    bluesky:northwind-cycling | {"days":[],"times":[]}
                    """)
    void theScheduleIsOneListOfDaysAndOneOfTimes(String channel, String schedule) {
        String id = emulator.get().world().channel(channel).id();

        assertThat(client.send("{ channel(channelId: \"" + id + "\") { postingSchedule { days times } } }")
                        .data("channel")
                        .path("postingSchedule")
                        .toString())
                .isEqualTo(schedule);
    }

    @Test
    void anIdeaHasItsTitleAndTextTwice() {
        JsonNode idea = idea(
                "\"organizationId\":\"65a1b2c3d401000000000001\",\"title\":\"T\",\"text\":\"x\",\"services\":[\"twitter\"]");

        assertThat(idea.path("content").toString())
                .isEqualTo("{\"title\":\"T\",\"text\":\"x\",\"services\":[\"twitter\"]}");
        assertThat(idea.path("title").asText()).isEqualTo("T");
        assertThat(idea.path("text").asText()).isEqualTo("x");
        assertThat(idea.path("position").isInt()).isTrue();
        assertThat(idea.path("updatedAt").asText()).isEqualTo("2026-03-10T08:00:00.000Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "organizationId":"65a1b2c3d401000000000001" | An idea requires a title, text or media
                    "organizationId":"65a1b2c3d401000000000003","text":"t" | Not authorized to access this organization
                    "organizationId":"65a1b2c3d401000000000009","text":"t" | Organization not found
                    "organizationId":"65a1b2c3d401000000000001","text":"t","services":["Twitter/X"] | Unknown service: Twitter/X
                    """)
    void everyRefusalOfAnIdeaIsAnInvalidInput(String fields, String message) {
        assertThat(idea(fields).toString())
                .isEqualTo("{\"__typename\":\"InvalidInputError\",\"message\":\"" + message + "\"}");
    }

    @Test
    void whatIsNotThereIsAnErrorOfTheQuery() {
        Reply reply = client.send("{ channel(channelId: \"65a1b2c3d4c0000000000099\") { id } }");

        assertThat(reply.text())
                .isEqualTo(
                        "{\"data\":null,\"errors\":[{\"message\":\"Channel not found\",\"extensions\":{\"code\":\"NOT_FOUND\"}}]}");
        assertThat(client.send("{ post(id: \"65a1b2c3d4b0000000000009\") { id } }")
                        .code())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void headersAndFaultsAreThoseOfTheService() {
        assertThat(client.send("{ account { id } }").header("RateLimit")).hasSize(3);
        emulator.get().faults().next(Fault.dataNullAfter(1));

        Reply reply = client.send("{ a: account { id } b: account { id } }");
        assertThat(reply.json().path("data").isNull()).isTrue();
        assertThat(reply.code()).isEqualTo("UNEXPECTED");
    }
}
