package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.socialscheduler.emulator.TestClient.Reply;
import dev.socialscheduler.emulator.graphql.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What one dialect says to the documents of another. */
class OtherDialectsTest {
    @RegisterExtension
    static final EmulatorExtension beta = PrintedDocumentsTest.speaking(Dialect.BETA);

    @RegisterExtension
    static final EmulatorExtension gateway = PrintedDocumentsTest.speaking(Dialect.GATEWAY);

    static Stream<Arguments> refusedInBeta() throws IOException {
        return refusals("beta-refusals.txt");
    }

    static Stream<Arguments> refusedInGateway() throws IOException {
        return refusals("gateway-refusals.txt");
    }

    // a line with a document, then a line beginning with "> " for each message
    private static Stream<Arguments> refusals(String resource) throws IOException {
        Map<String, List<String>> refusals = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(OtherDialectsTest.class.getResourceAsStream(resource))) {
            String document = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith("> ")) {
                    refusals.computeIfAbsent(document, d -> new ArrayList<>()).add(line.substring(2));
                } else {
                    document = line;
                }
            }
        }
        return refusals.entrySet().stream().map(entry -> arguments(entry.getKey(), entry.getValue()));
    }

    private static void assertRefused(EmulatorExtension emulator, String document, List<String> messages) {
        Reply reply = new TestClient(emulator.get()).send(document);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.messages()).containsExactlyElementsOf(messages);
        assertThat(reply.json().findValuesAsText("code")).containsOnly("GRAPHQL_VALIDATION_FAILED");
        assertThat(reply.json().has("data")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("refusedInBeta")
    void betaRefusesTheSpellingsOfTheOthers(String document, List<String> messages) {
        assertRefused(beta, document, messages);
    }

    @ParameterizedTest
    @MethodSource("refusedInGateway")
    void gatewayRefusesTheSpellingsOfTheOthers(String document, List<String> messages) {
        assertRefused(gateway, document, messages);
    }
}
