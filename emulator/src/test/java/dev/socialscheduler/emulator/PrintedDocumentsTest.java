package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.TestClient.Reply;
import dev.socialscheduler.emulator.graphql.Dialect;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every request that the two other descriptions of the API print is answered in its dialect, and only there. */
class PrintedDocumentsTest {
    @RegisterExtension
    static final EmulatorExtension current = speaking(Dialect.CURRENT);

    @RegisterExtension
    static final EmulatorExtension beta = speaking(Dialect.BETA);

    @RegisterExtension
    static final EmulatorExtension gateway = speaking(Dialect.GATEWAY);

    static EmulatorExtension speaking(Dialect dialect) {
        return EmulatorExtension.with(EmulatorOptions.builder()
                .dialect(dialect)
                .startAt(Instant.parse("2026-03-10T08:00:00Z"))
                .rateLimits(false)
                .build());
    }

    static List<Printed> ofBeta() {
        return Printed.read("beta-documents.txt");
    }

    static List<Printed> ofGateway() {
        return Printed.read("gateway-documents.txt");
    }

    private static Reply reply(EmulatorExtension emulator, Printed printed) {
        return new TestClient(emulator.get()).send(printed.document(), printed.variables());
    }

    private static void assertAnswered(EmulatorExtension emulator, Printed printed) throws JsonProcessingException {
        Reply reply = reply(emulator, printed);
        JsonNode data = TestClient.MAPPER.readTree(printed.data());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json()).isEqualTo(TestClient.MAPPER.createObjectNode().set("data", data));
    }

    /** The names of the operations that an emulator answers; whatever else it is asked it must refuse as invalid. */
    private static List<String> accepted(EmulatorExtension emulator, List<Printed> documents) {
        return documents.stream()
                .filter(printed -> !isRefused(reply(emulator, printed)))
                .map(printed -> printed.document().replaceAll("[({].*", "").strip())
                .toList();
    }

    private static boolean isRefused(Reply reply) {
        if (reply.status() == 200) {
            return false;
        }
        assertThat(reply.status()).isEqualTo(400);
        assertThat(Set.copyOf(reply.json().findValuesAsText("code"))).containsExactly("GRAPHQL_VALIDATION_FAILED");
        assertThat(reply.json().has("data")).isFalse();
        return true;
    }

    @ParameterizedTest
    @MethodSource("ofBeta")
    void theSkillDocumentIsAnsweredInBeta(Printed printed) throws JsonProcessingException {
        assertAnswered(beta, printed);
    }

    @ParameterizedTest
    @MethodSource("ofGateway")
    void theGatewayDocumentIsAnsweredInGateway(Printed printed) throws JsonProcessingException {
        assertAnswered(gateway, printed);
    }

    @Test
    void theOfficialSchemaTakesOfTheSkillDocumentWhatWasMeasured() {
        assertThat(accepted(current, ofBeta()))
                .containsExactly(
                        "",
                        "query GetOrganizations",
                        "query GetChannels",
                        "mutation CreatePost",
                        "mutation ShareNow",
                        "mutation ShareNext",
                        "mutation CreateIdea",
                        "query GetSentPosts",
                        "query GetPostsWithAssets",
                        "mutation CreatePost",
                        "query");
    }

    @Test
    void onlyThePlainAccountQueriesOfTheGatewayDocumentAreValidElsewhere() {
        assertThat(accepted(current, ofGateway())).containsExactly("query", "query", "query");
        assertThat(accepted(beta, ofGateway())).containsExactly("query", "query", "query");
    }

    @Test
    void onlyTheAccountQueriesOfTheSkillDocumentAreValidInGateway() {
        assertThat(accepted(gateway, ofBeta())).containsExactly("", "query GetOrganizations");
    }
}
