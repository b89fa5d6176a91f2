package dev.socialscheduler.emulator.internal.graphql.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CostTest {
    @Test
    void theLongestDocumentOfTheOfficialClientCostsWhatWasComputedForIt() throws IOException {
        assertThat(Math.round(DocumentCheck.cost(document("buffer posts edit"))))
                .isEqualTo(1_408);
    }

    @Test
    void fieldsWithSelectionsAreObjectsAndDepthMultiplies() {
        assertThat(DocumentCheck.cost("{ a }")).isEqualTo(1);
        assertThat(DocumentCheck.cost("{ a { b c } }")).isEqualTo(2 + 1.5 * 2);
        assertThat(DocumentCheck.cost("{ a { ... on B { c } } }")).isEqualTo(2 + 1.5 * (2 + 1.5));
        assertThat(DocumentCheck.cost("{ a(first: 10) { b } }")).isEqualTo(10 * (2 + 1.5));
        assertThat(DocumentCheck.cost("query ($n: Int) { a(first: $n) { b } }")).isEqualTo(2 + 1.5);
    }

    @Test
    void tokensAreCountedWithoutWhatIsIgnored() {
        assertThat(Tokens.count("{ a(b: \"c d\", e: -1.5e3) ... on F @g { h } } # end"))
                .isEqualTo(19);
        assertThat(Tokens.count("\"\"\"a \" b\"\"\" [1, $x]")).isEqualTo(6);
    }

    private static String document(String command) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                CostTest.class.getResourceAsStream("/dev/socialscheduler/emulator/graphql/official-client.graphql"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.get(lines.indexOf("# " + command) + 1);
        }
    }
}
