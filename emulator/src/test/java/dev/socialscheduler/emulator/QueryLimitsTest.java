package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.TestClient.Reply;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QueryLimitsTest {
    @RegisterExtension
    static final EmulatorExtension emulator =
            EmulatorExtension.with(EmulatorOptions.builder().rateLimits(false).build());

    private final TestClient client = new TestClient(emulator.get());

    private static String repeat(int times, String part) {
        return IntStream.range(0, times)
                .mapToObj(i -> part.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(" "));
    }

    private void assertRefused(String document, String limit) {
        Reply reply = client.send(document);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text())
                .isEqualTo("{\"errors\":[{\"message\":\"Query exceeds maximum allowed " + limit
                        + ". Please simplify your query.\"}]}");
    }

    private void assertServed(String document) {
        Reply reply = client.send(document);
        assertThat(reply.status()).describedAs(reply.text()).isEqualTo(200);
    }

    @Test
    void thirtyAliasesAreTheMost() {
        assertServed("{" + repeat(30, "a#: account { id }") + "}");
        assertRefused("{" + repeat(31, "a#: account { id }") + "}", "number of aliases");
    }

    @Test
    void aliasesInFragmentsCountWhereTheyAreSpread() {
        String fragment = "fragment F on Account {" + repeat(16, "i#: id") + "}";

        assertServed("{ account { ...F } } " + fragment);
        assertRefused("{ account { ...F ... on Account { ...F } } } " + fragment, "number of aliases");
    }

    @Test
    void twentyFiveLevelsAreTheDeepest() {
        assertServed("{ account {" + "... on Account {".repeat(23) + "id" + "}".repeat(25));
        assertRefused("{ account {" + "... on Account {".repeat(24) + "id" + "}".repeat(26), "depth");
    }

    @Test
    void fiftyDirectivesAreTheMost() {
        assertServed("{ account {" + repeat(50, "id @include(if: true)") + "} }");
        assertRefused("{ account {" + repeat(51, "id @include(if: true)") + "} }", "number of directives");
    }

    @Test
    void fifteenThousandTokensAreTheMost() {
        assertServed("{ account {" + " id".repeat(14_995) + "} }");
        assertRefused("{ account {" + " id".repeat(14_996) + "} }", "number of tokens");
        assertServed("# comments and, commas,,, are no tokens ".repeat(2_000) + "\n{ account { id } }");
    }

    @Test
    void theCostIsBounded() {
        String posts = "{ posts(input: {organizationId: \"65a1b2c3d401000000000001\"}, first: #) { edges { node {"
                + repeat(200, "text") + "} } } }";

        assertServed(posts.replace("#", "100"));
        assertRefused(posts.replace("#", "300"), "complexity");
    }

    @Test
    void fragmentsThatMultiplyAreNoWayAround() {
        String bombs = IntStream.range(0, 60)
                .mapToObj(i -> "fragment F" + i + " on Account { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                .collect(Collectors.joining(" "));

        Reply reply = client.send("{ account { ...F0 } } " + bombs + " fragment F60 on Account { id }");
        assertThat(reply.status()).isEqualTo(400);
    }
}
