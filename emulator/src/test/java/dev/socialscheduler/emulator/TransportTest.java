package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.TestClient.Reply;
import graphql.introspection.IntrospectionQuery;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransportTest {
    private static final String MISSING =
            "{\"errors\":[{\"message\":\"An authentication JWT or Access Token is required\",\"extensions\":{\"code\":\"UNAUTHENTICATED\"}}]}";
    private static final String INVALID =
            "{\"errors\":[{\"message\":\"Access token is not valid\",\"extensions\":{\"code\":\"UNAUTHENTICATED\"}}]}";
    private static final String ACCOUNT = "{\"query\":\"{ account { email } }\"}";

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-01T08:00:00Z"));

    private static Reply send(String path, String authorization, String method, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        emulator.get().baseUri().resolve(path))
                .method(method, BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return new TestClient(emulator.get()).send(request);
    }

    private static Reply post(String body) {
        return send("/graphql", "Bearer " + emulator.get().graphQlKey(), "POST", body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphql"})
    void bothPathsServeTheApi(String path) {
        Reply reply = send(path, "Bearer emulator-key-mira-1", "POST", ACCOUNT);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{\"data\":{\"account\":{\"email\":\"mira@harbour.example\"}}}");
        assertThat(reply.header("Content-Type")).containsExactly("application/json; charset=utf-8");
    }

    @Test
    void aRequestWithoutAKeyIsRefusedBeforeItIsRead() {
        assertThat(send("/graphql", "", "POST", "not even json").text()).isEqualTo(MISSING);
        assertThat(send("/", "", "GET", "").text()).isEqualTo(MISSING);
        assertThat(send("/", "", "GET", "").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "emulator-key-mira-1", "Basic emulator-key-mira-1", "Bearer "})
    void aWrongKeyOrSchemeIsNotValid(String authorization) {
        Reply reply = send("/graphql", authorization, "POST", "{\"query\":\"{ nonsense }\"}");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text()).isEqualTo(INVALID);
        assertThat(reply.header("RateLimit")).isEmpty();
    }

    @Test
    void everyKeyOfAnAccountReachesIt() {
        assertThat(send("/graphql", "bearer emulator-key-mira-2", "POST", ACCOUNT)
                        .status())
                .isEqualTo(200);
        assertThat(send("/graphql", "Bearer emulator-key-joel", "POST", ACCOUNT).text())
                .contains("joel@other.example");
    }

    @Test
    void optionsIsAnsweredWithoutAKey() {
        assertThat(send("/graphql", "", "OPTIONS", "").status()).isEqualTo(204);
        assertThat(emulator.get().requests().all()).extracting(r -> r.method()).containsExactly("OPTIONS");
    }

    @Test
    void onlyPostIsForGraphQl() {
        Reply reply = send("/graphql", "Bearer emulator-key-mira-1", "GET", "");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.messages()).containsExactly("GraphQL operations are sent with POST.");
    }

    @Test
    void anUnknownPathIs404() {
        Reply reply = send("/v2/posts", "", "POST", ACCOUNT);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.messages()).containsExactly("Nothing is served at POST /v2/posts");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    []                                 | Operation batching is not supported. Send one operation in one request.
                    [{"query":"{ account { id } }"}]   | Operation batching is not supported. Send one operation in one request.
                    {}                                 | The request body must be a JSON object with a non-empty "query".
                    "text"                             | The request body must be a JSON object with a non-empty "query".
                    {"query":""}                       | The request body must be a JSON object with a non-empty "query".
                    {"query":7}                        | The request body must be a JSON object with a non-empty "query".
                    {"query":"{ account { id } }","variables":[]} | "variables" must be a JSON object.
                    """)
    void aBodyThatIsNoGraphQlRequestIs400(String body, String message) {
        Reply reply = post(body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.messages()).containsExactly(message);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"query\"", "<html>"})
    void aBodyThatIsNotJsonIs400(String body) {
        Reply reply = post(body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().has("data")).isFalse();
    }

    @Test
    void anEnormousBodyIs413() {
        Reply reply = post(" ".repeat(4 * 1024 * 1024 + 1));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.messages()).containsExactly("The request body is larger than 4194304 bytes");
    }

    @Test
    void theOperationNameChoosesAmongSeveral() {
        String documents = "query A { account { id } } query B { account { email } }";

        assertThat(post("{\"query\":\"" + documents + "\",\"operationName\":\"B\"}")
                        .text())
                .isEqualTo("{\"data\":{\"account\":{\"email\":\"mira@harbour.example\"}}}");
        Reply none = post("{\"query\":\"" + documents + "\"}");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.messages())
                .containsExactly("Must provide operation name if query contains multiple operations.");
        assertThat(post("{\"query\":\"" + documents + "\",\"operationName\":\"C\"}")
                        .messages())
                .containsExactly("Unknown operation named \"C\".");
    }

    @Test
    void anAgentCanBeRefusedAtTheEdge() {
        EmulatorOptions options = EmulatorOptions.builder()
                .refuseUserAgent(Pattern.compile("^Java-http-client"))
                .build();
        try (Emulator strict = Emulator.start(options)) {
            Reply refused = new TestClient(strict).send("{ account { id } }");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.header("Content-Type")).containsExactly("text/html; charset=UTF-8");
            assertThat(refused.text()).startsWith("<!DOCTYPE html>");
            Reply served = new TestClient(strict)
                    .send(HttpRequest.newBuilder(strict.graphQlEndpoint())
                            .header("User-Agent", "Mozilla/5.0")
                            .header("Authorization", "Bearer " + strict.graphQlKey())
                            .POST(BodyPublishers.ofString(ACCOUNT)));
            assertThat(served.status()).isEqualTo(200);
        }
    }

    @Test
    void theSchemaCanBeOpenedToEverybody() {
        String introspection = "{\"query\":\"{ __schema { queryType { name } } }\"}";
        assertThat(send("/graphql", "", "POST", introspection).status()).isEqualTo(401);
        EmulatorOptions options =
                EmulatorOptions.builder().introspectionWithoutKey(true).build();
        try (Emulator open = Emulator.start(options)) {
            TestClient client = new TestClient(open);
            HttpRequest.Builder request = HttpRequest.newBuilder(open.graphQlEndpoint());
            assertThat(client.send(request.copy().POST(BodyPublishers.ofString(introspection)))
                            .text())
                    .isEqualTo("{\"data\":{\"__schema\":{\"queryType\":{\"name\":\"Query\"}}}}");
            assertThat(client.send(request.copy().POST(BodyPublishers.ofString(ACCOUNT)))
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void theWholeSchemaCanBeRead() {
        Reply reply = new TestClient(emulator.get()).send(IntrospectionQuery.INTROSPECTION_QUERY);

        assertThat(reply.data("__schema").path("types").findValuesAsText("name"))
                .contains("PostActionPayload", "createPostTemplate", "bluesky");
        String fields = "{ __type(name: \"AssetInput\") { inputFields { name } } }";
        assertThat(new TestClient(emulator.get()).send(fields).text())
                .isEqualTo(
                        "{\"data\":{\"__type\":{\"inputFields\":[{\"name\":\"image\"},{\"name\":\"video\"},{\"name\":\"document\"}]}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a", "[", "{a(b:["})
    void nestingWithoutEndIsRefused(String part) {
        Reply reply = new TestClient(emulator.get()).send("{ account " + part.repeat(20_000) + " }");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(post("[".repeat(100_000)).status()).isEqualTo(400);
    }

    @Test
    void requestsAreRecordedWithoutTheKey() {
        new TestClient(emulator.get())
                .send("query Mine($f: OrganizationFilterInput) { account { organizations(filter: $f) { id } } }");

        var recorded = emulator.get().requests().all();
        assertThat(recorded).hasSize(1);
        assertThat(recorded.get(0).operation()).isEqualTo("Mine");
        assertThat(recorded.get(0).rootFields()).containsExactly("account");
        assertThat(recorded.get(0).status()).isEqualTo(200);
        assertThat(recorded.get(0).at()).isEqualTo(Instant.parse("2026-12-01T08:00:00Z"));
        assertThat(recorded.get(0).headers().get("authorization")).containsExactly("(hidden)");
        assertThat(recorded.toString()).doesNotContain("emulator-key");
        assertThat(emulator.get().requests().of("account")).hasSize(1);
        assertThat(emulator.get().requests().of("createPost")).isEmpty();
    }
}
