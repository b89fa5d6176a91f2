package dev.socialscheduler.backend.graphql.internal.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NonceSourceTest {

    @Test
    void nonces_are_short_words_of_a_document_and_do_not_come_again() {
        Set<String> seen = new HashSet<>();
        Set<Integer> signs = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String nonce = NonceSource.RANDOM.next();

            assertThat(nonce).matches("[a-z0-9]{8}");
            assertThat(seen.add(nonce)).isTrue();
            nonce.chars().forEach(signs::add);
        }
        assertThat(signs).hasSize(32);
    }

    @Test
    void none_is_an_empty_text() {
        assertThat(NonceSource.NONE.next()).isEmpty();
    }
}
