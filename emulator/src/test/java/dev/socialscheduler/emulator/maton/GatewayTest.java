package dev.socialscheduler.emulator.maton;

import static dev.socialscheduler.emulator.maton.MatonClient.EMAIL;
import static dev.socialscheduler.emulator.maton.MatonClient.JOELS;
import static dev.socialscheduler.emulator.maton.MatonClient.MIRAS;
import static dev.socialscheduler.emulator.maton.MatonClient.OF_SOMEBODY_ELSE;
import static dev.socialscheduler.emulator.maton.MatonClient.PENDING;
import static dev.socialscheduler.emulator.maton.MatonClient.SINGLE;
import static dev.socialscheduler.emulator.maton.MatonClient.TO_JOEL;
import static dev.socialscheduler.emulator.maton.MatonClient.TO_MIRA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.http.RecordedRequest;
import dev.socialscheduler.emulator.maton.MatonClient.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes through the gateway, and by which connection. */
class GatewayTest {
    private static final String CREATE =
            "mutation { createPost(input: {channelId: \"65a1b2c3d4c0000000000001\", schedulingType: automatic, mode: addToQueue, text: \"%s\"})"
                    + " { ... on PostActionSuccess { post { dueAt } } } }";

    @RegisterExtension
    static final EmulatorExtension extension = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final Emulator emulator = extension.get();
    private final MatonClient client = new MatonClient(emulator);

    @Test
    void theEndpointsAndTheKey() {
        assertThat(emulator.matonEndpoint()).hasToString("http://127.0.0.1:" + emulator.port() + "/buffer/");
        assertThat(emulator.matonControlEndpoint()).hasToString("http://127.0.0.1:" + emulator.port());
        assertThat(emulator.matonKey()).isEqualTo("emulator-maton-key-mira");
    }

    @Test
    void withoutAHeaderTheOldestActiveConnectionIsTaken() {
        assertThat(client.ask(EMAIL).line()).isEqualTo(MIRAS);
    }

    @Test
    void theHeaderChoosesTheConnection() {
        assertThat(client.through(TO_JOEL).line()).isEqualTo(JOELS);
        assertThat(client.through(TO_MIRA).line()).isEqualTo(MIRAS);
        assertThat(client.ask(EMAIL, "maton-connection", TO_JOEL).line()).isEqualTo(JOELS);
    }

    @Test
    void whenTheOldestIsGoneTheNextIsTheDefault() {
        client.control("DELETE", "/connections/" + TO_MIRA, "");

        assertThat(client.ask(EMAIL).line()).isEqualTo(JOELS);
    }

    @Test
    void anOlderConnectionThatIsAuthorizedBecomesTheDefault() {
        client.control("DELETE", "/connections/" + TO_MIRA, "");
        emulator.world().authorizeConnection(PENDING);

        assertThat(client.ask(EMAIL).line()).isEqualTo(MIRAS);
    }

    @Test
    void aNewConnectionTakesOverOnceTheOldOneIsDeleted() {
        MatonClient single = new MatonClient(emulator, SINGLE);
        emulator.world().expireConnection(OF_SOMEBODY_ELSE);
        String made = single.control("POST", "/connections", "{\"app\":\"buffer\"}")
                .json()
                .at("/connection/connection_id")
                .asText();
        emulator.world().authorizeConnection(made);
        assertThat(single.ask(EMAIL).status()).isEqualTo(500);

        single.control("DELETE", "/connections/" + OF_SOMEBODY_ELSE, "");
        assertThat(single.ask(EMAIL).line()).isEqualTo(MIRAS);
    }

    @Test
    void theRestOfThePathGoesToBuffer() {
        String body = "{\"query\":\"" + EMAIL + "\"}";

        assertThat(client.control("POST", "/buffer/graphql?a=b", body).line()).isEqualTo(MIRAS);
        assertThat(client.control("POST", "/buffer/elsewhere", body).line())
                .isEqualTo("404 {\"errors\":[{\"message\":\"Nothing is served at POST /elsewhere\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE"})
    void otherMethodsGoToBufferToo(String method) {
        assertThat(client.control(method, "/buffer/", "").line())
                .isEqualTo("405 {\"errors\":[{\"message\":\"GraphQL operations are sent with POST.\"}]}");
    }

    @Test
    void optionsGoesToBufferWithAKeyOnly() {
        assertThat(client.control("OPTIONS", "/buffer/", "").status()).isEqualTo(204);
        assertThat(client.send(client.request("/buffer/").method("OPTIONS", BodyPublishers.noBody()))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void whatBufferRefusesComesBackUnchanged() {
        Reply reply = client.ask("{ nonsense }");

        assertThat(reply.line())
                .isEqualTo(
                        "400 {\"errors\":[{\"message\":\"Cannot query field \\\"nonsense\\\" on type \\\"Query\\\".\",\"locations\":[{\"line\":1,\"column\":3}],\"extensions\":{\"code\":\"GRAPHQL_VALIDATION_FAILED\"}}]}");
        assertThat(reply.header("Content-Type")).containsExactly("application/json; charset=utf-8");
    }

    @Test
    void theBudgetIsThatOfTheConnectedAccount() {
        assertThat(client.ask(EMAIL).header("RateLimit")).contains("\"100-in-15min\";r=99;t=900");
        assertThat(client.ask(EMAIL).header("RateLimit")).contains("\"100-in-15min\";r=98;t=900");
        assertThat(client.through(TO_JOEL).header("RateLimit")).contains("\"100-in-15min\";r=99;t=900");
        assertThat(new MatonClient(emulator, SINGLE).ask(EMAIL).header("X-RateLimit-Remaining"))
                .hasSize(1);
        assertThat(client.ask(EMAIL).header("RateLimit")).contains("\"100-in-15min\";r=96;t=900");
    }

    @Test
    void theUserAgentReachesBuffer() {
        EmulatorOptions options = EmulatorOptions.builder()
                .refuseUserAgent(Pattern.compile("curl"))
                .build();
        try (Emulator picky = Emulator.start(options)) {
            Reply refused = new MatonClient(picky).ask(EMAIL, "User-Agent", "curl/8");

            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text()).startsWith("<!DOCTYPE html>");
            assertThat(new MatonClient(picky).ask(EMAIL).line()).isEqualTo(MIRAS);
        }
    }

    @Test
    void aRequestIsRecordedOnceAsItCameIn() {
        client.ask("query Me { account { id } }", "Maton-Connection", TO_JOEL);
        List<RecordedRequest> recorded = emulator.requests().all();

        assertThat(recorded).hasSize(1);
        assertThat(recorded.get(0).path()).isEqualTo("/buffer/");
        assertThat(recorded.get(0).operation()).isEqualTo("Me");
        assertThat(recorded.get(0).rootFields()).containsExactly("account");
        assertThat(recorded.get(0).headers())
                .containsEntry("maton-connection", List.of(TO_JOEL))
                .containsEntry("authorization", List.of("(hidden)"));
        assertThat(recorded).asString().doesNotContain("emulator-maton-key", "emulator-key");
    }

    @Test
    void postsMadeThroughTheGatewayAreInTheOneWorld() {
        String due = client.ask(CREATE.formatted("via the gateway"))
                .json()
                .at("/data/createPost/post/dueAt")
                .asText();

        assertThat(due).isEqualTo("2026-12-04T11:15:00.000Z");
        assertThat(emulator.world().posts()).anyMatch(post -> post.text().equals("via the gateway"));
    }

    @Test
    void manyClientsAtOnceNeverShareASlot() {
        try (Emulator unlimited =
                Emulator.start(EmulatorOptions.builder().rateLimits(false).build())) {
            MatonClient many = new MatonClient(unlimited);
            Set<String> slots = IntStream.range(0, 60)
                    .parallel()
                    .mapToObj(i -> many.ask(CREATE.formatted("post " + i)))
                    .map(reply -> reply.json().at("/data/createPost/post/dueAt").asText())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(slots).hasSize(60).doesNotContain("");
            assertThat(unlimited.requests().of("createPost")).hasSize(60);
        }
    }
}
