package dev.socialscheduler.testsupport.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AliasesTest {

    private static final String ONE =
            "mutation A($input: In!) {\n  c8f3a21: createPost(input: $input) {\n    id\n  }\n}\n";
    private static final String TWO =
            "query B($input0: In!, $input1: In!) {\n  p0_8f: post(input: $input0) { id }\n  p1_8f: post(input: $input1) { id }\n}";

    private static String request(String document) {
        return "{\"query\":\"" + document.replace("\n", "\\n") + "\",\"variables\":{\"input\":{\"text\":\"a: b c\"}}}";
    }

    @Test
    void a_document_with_plain_names_has_no_nonce() {
        assertThat(Aliases.plain(ONE)).isEqualTo(ONE.replace("c8f3a21: ", ""));
        assertThat(Aliases.plain(TWO)).isEqualTo(TWO.replace("_8f", ""));
        assertThat(Aliases.plain("query Account {\n  c1: account {\n    id\n  }\n}"))
                .isEqualTo("query Account {\n  account {\n    id\n  }\n}");
        assertThat(Aliases.plain(Aliases.plain(TWO))).isEqualTo(Aliases.plain(TWO));
    }

    @Test
    void an_answer_gets_the_aliases_of_its_request() {
        String answer =
                "{\"errors\":[{\"path\":[\"createPost\",\"post\"]}],\"data\":{\"createPost\":{\"createPost\":1}}}";

        assertThat(Aliases.echoed(request(ONE), answer))
                .isEqualTo(
                        "{\"errors\":[{\"path\":[\"c8f3a21\",\"post\"]}],\"data\":{\"c8f3a21\":{\"createPost\":1}}}");
        assertThat(Aliases.echoed(request(TWO), "{\"data\":{\"p0\":null,\"p1\":{}}}"))
                .isEqualTo("{\"data\":{\"p0_8f\":null,\"p1_8f\":{}}}");
    }

    @Test
    void any_other_answer_stays_as_it_is() {
        assertThat(Aliases.echoed("text=a", "{\"data\":{\"post\":1}}")).isEqualTo("{\"data\":{\"post\":1}}");
        assertThat(Aliases.echoed(request(ONE), "<html>")).isEqualTo("<html>");
        assertThat(Aliases.echoed(request(ONE), "{\"createPost\":1}")).isEqualTo("{\"createPost\":1}");
        assertThat(Aliases.echoed(request(Aliases.plain(ONE)), "{\"data\":{\"createPost\":1}}"))
                .isEqualTo("{\"data\":{\"createPost\":1}}");
    }
}
