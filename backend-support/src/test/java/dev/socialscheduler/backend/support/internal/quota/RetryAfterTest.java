package dev.socialscheduler.backend.support.internal.quota;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.backend.support.TestContext;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    @ParameterizedTest
    @CsvSource({
        "0, 2026-12-01T12:00:00Z",
        "1, 2026-12-01T12:00:01Z",
        "' 90 ', 2026-12-01T12:01:30Z",
        "12248, 2026-12-01T15:24:08Z",
        "'Tue, 01 Dec 2026 12:30:00 GMT', 2026-12-01T12:30:00Z",
        "'Tue, 1 Dec 2026 11:00:00 GMT', 2026-12-01T11:00:00Z",
        "2678400, 2027-01-01T12:00:00Z"
    })
    void seconds_and_dates_are_read(String header, Instant opensAt) {
        assertThat(RetryAfter.parse(header, TestContext.NOW)).contains(opensAt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "-1",
                "1.5",
                "-9999999999",
                "٩",
                "2026-12-01T12:30:00Z",
                "Wed, 01 Dec 2026 12:30:00 GMT"
            })
    void anything_else_says_nothing(String header) {
        assertThat(RetryAfter.parse(header, TestContext.NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2678402",
                "9999999999",
                "99999999999",
                "1796112000000",
                "9223372036854775808",
                "99999999999999999999999999999999",
                "Fri, 31 Dec 9999 23:59:59 GMT"
            })
    void a_time_beyond_every_window_is_capped(String header) {
        assertThat(RetryAfter.parse(header, TestContext.NOW)).contains(Instant.parse("2027-01-01T12:00:01Z"));
        assertThat(RetryAfter.parseOfUnknownWindow(header, TestContext.NOW))
                .contains(Instant.parse("2026-12-01T12:15:01Z"));
    }

    @Test
    void no_header_says_nothing() {
        assertThat(RetryAfter.parse(null, TestContext.NOW)).isEmpty();
    }
}
