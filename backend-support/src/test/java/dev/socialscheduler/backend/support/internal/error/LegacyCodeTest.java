package dev.socialscheduler.backend.support.internal.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyCodeTest {

    @ParameterizedTest
    @CsvSource({
        "401, CREDENTIAL",
        "1001, CREDENTIAL",
        "403, PERMISSION",
        "1002, PERMISSION",
        "1011, PERMISSION",
        "1015, PERMISSION",
        "1021, PERMISSION",
        "1051, PERMISSION",
        "404, NOT_FOUND",
        "1010, NOT_FOUND",
        "1020, NOT_FOUND",
        "1050, NOT_FOUND",
        "1013, LIMIT",
        "1014, LIMIT",
        "1023, LIMIT",
        "1024, LIMIT",
        "1028, LIMIT",
        "1025, DUPLICATE",
        "429, RATE_LIMIT",
        "504, UNAVAILABLE",
        "1000, UNAVAILABLE",
        "408, UNAVAILABLE",
        "500, UNAVAILABLE",
        "503, UNAVAILABLE",
        "400, REFUSED",
        "1003, REFUSED",
        "1030, REFUSED",
        "0, REFUSED",
        "-1, REFUSED",
        "99999, REFUSED"
    })
    void every_number_has_one_meaning_and_an_unknown_one_is_a_refusal(int number, LegacyCode meaning) {
        assertThat(LegacyCode.of(number)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "1023, 200, LIMIT",
        "1003, 500, REFUSED",
        "1007, 400, REFUSED",
        "1007, 403, PERMISSION",
        "1007, 404, NOT_FOUND",
        "1007, 502, UNAVAILABLE",
        ", 401, CREDENTIAL",
        ", 200, REFUSED",
        ", 408, UNAVAILABLE",
        ", 503, UNAVAILABLE"
    })
    void where_a_number_says_nothing_the_status_does(Integer number, int status, LegacyCode meaning) {
        assertThat(LegacyCode.of(number, status)).isEqualTo(meaning);
    }

    @Test
    void no_number_is_a_refusal() {
        assertThat(LegacyCode.of(null)).isEqualTo(LegacyCode.REFUSED);
    }
}
