package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.socialscheduler.emulator.TestClient.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The wording of graphql-js, as it was measured for the founding documents and as the reference implementation has it. */
class ValidationTest {
    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.with(EmulatorOptions.builder()
            .startAt(Instant.parse("2026-12-01T08:00:00Z"))
            .rateLimits(false)
            .build());

    private final TestClient client = new TestClient(emulator.get());

    static Stream<Arguments> foundingDocuments() throws IOException {
        return documents("founding-documents.txt");
    }

    static Stream<Arguments> otherMistakes() throws IOException {
        return documents("other-mistakes.txt");
    }

    // a line with a document, then a line beginning with "> " for each message
    private static Stream<Arguments> documents(String resource) throws IOException {
        Map<String, List<String>> documents = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(ValidationTest.class.getResourceAsStream(resource))) {
            String document = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith("> ")) {
                    documents.computeIfAbsent(document, d -> new ArrayList<>()).add(line.substring(2));
                } else {
                    document = line;
                }
            }
        }
        return documents.entrySet().stream().map(entry -> arguments(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("foundingDocuments")
    void foundingDocumentsAreRefusedAsMeasured(String document, List<String> messages) {
        Reply reply = client.send(document);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.messages()).containsExactlyElementsOf(messages);
        assertThat(reply.json().findValuesAsText("code")).containsOnly("GRAPHQL_VALIDATION_FAILED");
        assertThat(reply.json().has("data")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("otherMistakes")
    void mistakesAreWordedLikeTheReferenceImplementation(String document, List<String> messages) {
        Reply reply = client.send(document);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.messages()).containsExactlyElementsOf(messages);
    }

    @Test
    void theObservedRefusalIsMetLetterForLetter() {
        String document =
                "mutation {\n  createPost(input: {\n    channelId: \"c\"\n    text: \"t\"\n    mode: addToQueue\n            schedulingType: automatic_publishing\n  }) { __typename }\n}";

        assertThat(client.send(document).text())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"Value \\\"automatic_publishing\\\" does not exist in \\\"SchedulingType\\\" enum.\",\"locations\":[{\"line\":6,\"column\":29}],\"extensions\":{\"code\":\"GRAPHQL_VALIDATION_FAILED\"}}]}");
    }

    @Test
    void aSyntaxErrorHasItsOwnCode() {
        Reply reply = client.send("{ account { id }");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.messages()).containsExactly("Syntax Error: Unexpected <EOF>.");
        assertThat(reply.code()).isEqualTo("GRAPHQL_PARSE_FAILED");
        assertThat(client.send("{ account ] }").messages()).containsExactly("Syntax Error: Unexpected \"]\".");
    }

    @Test
    void aBadKeyIsSeenBeforeABadField() {
        assertThat(new TestClient(emulator.get(), "wrong").send("{ nonsense }").status())
                .isEqualTo(401);
    }
}
