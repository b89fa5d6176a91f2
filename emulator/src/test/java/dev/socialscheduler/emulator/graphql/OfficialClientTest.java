package dev.socialscheduler.emulator.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.internal.graphql.current.GraphQlJson;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the official command line client sends, with its headers, and what that client needs to find in an answer. */
class OfficialClientTest {
    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-01T08:00:00Z"));

    private static final String ORGANIZATION = "65a1b2c3d401000000000001";
    private static final String CHANNEL = "65a1b2c3d4c0000000000001";
    private static final String QUEUED_POST = "65a1b2c3d4b0000000000005";

    static Stream<Arguments> documents() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OfficialClientTest.class.getResourceAsStream("official-client.graphql"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<Arguments> documents = new ArrayList<>();
            for (int i = 1; i < lines.size(); i += 2) {
                documents.add(Arguments.of(lines.get(i).substring(2), lines.get(i + 1)));
            }
            return documents.stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyDocumentIsServed(String command, String document) throws Exception {
        JsonNode answer = send(document, variables(command));

        assertThat(answer.has("errors")).describedAs("%s", answer).isFalse();
        JsonNode root = answer.get("data").elements().next();
        assertThat(root.isNull()).isFalse();
        if (document.startsWith("mutation")) {
            assertThat(root.path("__typename").asText())
                    .isIn(
                            "PostActionSuccess",
                            "DeletePostSuccess",
                            "Idea",
                            "CreatePostTemplateSuccess",
                            "EmptySuccess");
        }
    }

    private static String variables(String command) {
        String name = command.replaceFirst(" --.*", "");
        return switch (name) {
            case "buffer account", "buffer doctor" -> "{}";
            case "buffer channels get" -> id(CHANNEL);
            case "buffer posts get", "buffer posts delete" -> id(QUEUED_POST);
            case "buffer posts list", "buffer ideas list", "buffer postTemplates list" ->
                "{\"input\":{\"organizationId\":\"" + ORGANIZATION + "\"},\"first\":25}";
            case "buffer channels list", "buffer ideaGroups list" ->
                "{\"input\":{\"organizationId\":\"" + ORGANIZATION + "\"}}";
            case "buffer posts create" ->
                "{\"input\":{\"schedulingType\":\"automatic\",\"text\":\"Hello\",\"channelId\":\"" + CHANNEL
                        + "\",\"mode\":\"addToQueue\"}}";
            case "buffer posts edit" ->
                "{\"input\":{\"id\":\"" + QUEUED_POST
                        + "\",\"schedulingType\":\"automatic\",\"text\":\"New\",\"mode\":\"addToQueue\"}}";
            case "buffer movePostInQueue" -> "{\"input\":{\"id\":\"" + QUEUED_POST + "\",\"position\":\"top\"}}";
            case "buffer ideas create" ->
                "{\"input\":{\"organizationId\":\"" + ORGANIZATION
                        + "\",\"content\":{\"text\":\"Idea\",\"title\":\"T\"}}}";
            case "buffer dailyPostingLimits list" ->
                "{\"input\":{\"channelIds\":[\"" + CHANNEL + "\"],\"date\":\"2026-05-05\"}}";
            case "buffer aggregatedPostMetrics" ->
                "{\"input\":{\"organizationId\":\"" + ORGANIZATION
                        + "\",\"startDateTime\":\"2026-01-01T00:00:00Z\",\"endDateTime\":\"2026-01-31T00:00:00Z\"}}";
            case "buffer posttemplates create" ->
                "{\"input\":{\"organizationId\":\"" + ORGANIZATION
                        + "\",\"title\":\"t\",\"body\":\"b\",\"description\":\"d\"}}";
            case "buffer posttemplates delete" -> id("65a1b2c3d43e000000000001");
            default -> throw new AssertionError("no variables for " + command);
        };
    }

    private static String id(String id) {
        return "{\"input\":{\"id\":\"" + id + "\"}}";
    }

    private static JsonNode send(String document, String variables) throws Exception {
        Emulator server = emulator.get();
        String body =
                "{\"query\":" + GraphQlJson.MAPPER.writeValueAsString(document) + ",\"variables\":" + variables + "}";
        HttpRequest request = HttpRequest.newBuilder(server.graphQlEndpoint())
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + server.graphQlKey())
                .header("x-buffer-client-id", "cli")
                .header("x-buffer-client-name", "cli")
                .header("x-buffer-client-version", "Buffer CLI 1.2.0")
                .header("accept", "*/*")
                .header("accept-language", "*")
                .header("sec-fetch-mode", "cors")
                .header("user-agent", "node")
                .header("accept-encoding", "gzip, deflate")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).describedAs(response.body()).isEqualTo(200);
        return GraphQlJson.MAPPER.readTree(response.body());
    }
}
