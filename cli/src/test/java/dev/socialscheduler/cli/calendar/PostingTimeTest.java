package dev.socialscheduler.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.ShareMode;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingTimeTest {

    private static PostingTime parse(String text, String zone) {
        return PostingTime.parse(text, () -> ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T09:00+09:00, Europe/Berlin, 2026-12-01T00:00:00Z",
        "2026-12-01T09:00Z, Europe/Berlin, 2026-12-01T09:00:00Z",
        "2026-12-01t09:00z, Europe/Berlin, 2026-12-01T09:00:00Z",
        "2026-12-01 09:00:30 -0530, Europe/Berlin, 2026-12-01T14:30:30Z",
        "2026-12-01T09:00:30.123Z, Europe/Berlin, 2026-12-01T09:00:30.123Z",
        "2026-12-01 09:00, Europe/Berlin, 2026-12-01T08:00:00Z",
        "2026-12-01T09:00, Asia/Tokyo, 2026-12-01T00:00:00Z",
        "2026-07-01 09:00, Europe/Berlin, 2026-07-01T07:00:00Z",
        "2026-12-01 09:00, Asia/Kolkata, 2026-12-01T03:30:00Z",
        "2027-03-28 01:59, Europe/Berlin, 2027-03-28T00:59:00Z",
        "2027-03-28 03:00, Europe/Berlin, 2027-03-28T01:00:00Z",
        "2027-10-31T02:30+01:00, Europe/Berlin, 2027-10-31T01:30:00Z",
    })
    void a_time_is_an_instant(String text, String zone, Instant instant) {
        assertThat(parse(text, zone)).isEqualTo(new PostingTime(new ShareMode.CustomScheduled(instant), false));
    }

    @Test
    void words_are_understood_in_any_case() {
        assertThat(parse("", "Z")).isEqualTo(new PostingTime(new ShareMode.AddToQueue(), false));
        assertThat(parse("Queue", "Z")).isEqualTo(new PostingTime(new ShareMode.AddToQueue(), false));
        assertThat(parse(" next ", "Z")).isEqualTo(new PostingTime(new ShareMode.ShareNext(), false));
        assertThat(parse("NOW", "Z")).isEqualTo(new PostingTime(new ShareMode.ShareNow(), false));
        assertThat(parse("draft", "Z")).isEqualTo(new PostingTime(new ShareMode.AddToQueue(), true));
    }

    @Test
    void the_zone_is_only_asked_for_a_local_time() {
        assertThat(PostingTime.parse("2026-12-01T09:00Z", () -> {
                    throw new AssertionError("not asked");
                }))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "2026-12-01",
                "01.12.2026 09:00",
                "2026-02-30 09:00",
                "2026-13-01 09:00",
                "2026-12-01 25:00",
                "2026-12-01T09:00+25:00",
                "2026-12-01T9:00",
                "1796112000"
            })
    void anything_else_is_no_time(String text) {
        assertThatThrownBy(() -> parse(text, "Europe/Berlin")).isInstanceOfSatisfying(ValueException.class, e -> {
            assertThat(e.problem()).isEqualTo("\"" + text + "\" is not a posting time.");
            assertThat(e.remedy())
                    .isEqualTo("Use 2026-12-01T09:00+01:00, 2026-12-01 09:00 (in the channel's time zone),"
                            + " queue, next, now or draft.");
        });
    }

    @Test
    void a_local_time_that_the_clocks_skip_is_refused() {
        assertThatThrownBy(() -> parse("2027-03-28 02:30", "Europe/Berlin"))
                .isInstanceOfSatisfying(ValueException.class, e -> {
                    assertThat(e.problem())
                            .isEqualTo("2027-03-28 02:30 does not exist in Europe/Berlin: "
                                    + "the clocks go forward from 02:00 to 03:00.");
                    assertThat(e.remedy())
                            .isEqualTo("Use another time, or add the offset, for example 2027-03-28T03:30+02:00.");
                });
    }

    @Test
    void a_local_time_that_comes_twice_is_refused() {
        assertThatThrownBy(() -> parse("2026-11-01 01:30", "America/New_York"))
                .isInstanceOfSatisfying(ValueException.class, e -> {
                    assertThat(e.problem())
                            .isEqualTo("2026-11-01 01:30 occurs twice in America/New_York: the clocks go back.");
                    assertThat(e.remedy())
                            .isEqualTo("Add the offset: 2026-11-01T01:30-04:00 is the first,"
                                    + " 2026-11-01T01:30-05:00 the second.");
                });
    }
}
