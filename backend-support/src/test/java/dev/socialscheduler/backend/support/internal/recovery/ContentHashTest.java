package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentHashTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hello; ' Hello '; true",
                "Two words; Two\u00A0 words; true",
                "See https://example.com/a; See https://buff.ly/xyz; true",
                "See https://example.com/a and; See http://x.example; false",
                "Hello; Hallo; false",
                "Hello; hello; false",
                "\u6e2f; \u6cb3; false",
                "'!!!'; '???'; false",
                "''; '!'; false"
            })
    void only_what_providers_leave_alone_counts(String one, String other, boolean isSame) {
        assertThat(ContentHash.of(one) == ContentHash.of(other)).isEqualTo(isSame);
    }
}
