package dev.socialscheduler.backend.graphql.internal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is read digit by digit is what Java's own reader reads. */
class WireTimeTest {

    private static final long SEED = 20261122;
    private static final DateTimeFormatter SHAPE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").toEpochMilli();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

    @Test
    void every_millisecond_of_ten_thousand_years_is_read_as_java_reads_it() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            String text = SHAPE.format(Instant.ofEpochMilli(random.nextLong(FIRST, LAST + 1)));
            assertThat(WireTime.read(text)).as(text).isEqualTo(Instant.parse(text));
        }
    }

    @Test
    void whatever_is_changed_in_the_shape_is_read_or_refused_as_before() {
        Random random = new Random(SEED);
        String any = "0123456789-:.TtZz+ ";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder(SHAPE.format(Instant.ofEpochMilli(random.nextLong(FIRST, LAST))));
            for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
                text.setCharAt(random.nextInt(text.length()), any.charAt(random.nextInt(any.length())));
            }
            assertThat(outcome(text.toString(), true)).as(text.toString()).isEqualTo(outcome(text.toString(), false));
        }
    }

    private static String outcome(String text, boolean isOurs) {
        try {
            return (isOurs ? WireTime.read(text) : OffsetDateTime.parse(text).toInstant()).toString();
        } catch (DateTimeException e) {
            return "refused";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-01T08:00:00Z",
                "2026-12-01T08:00:00.123456789Z",
                "2026-12-01T08:00Z",
                "2026-12-01T08:00:00.000+05:30",
                "2026-12-01t08:00:00.000z",
                "2028-02-29T23:59:59.999Z",
                "+12026-12-01T08:00:00.000Z"
            })
    void every_other_shape_is_read_too(String text) {
        assertThat(WireTime.read(text)).isEqualTo(OffsetDateTime.parse(text).toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026-12-01",
                "2026-12-01T08:00:00.000",
                "2026-02-30T08:00:00.000Z",
                "2026-13-01T08:00:00.000Z",
                "2026-12-00T08:00:00.000Z",
                "2026-12-01T24:00:00.000Z",
                "2026-12-31T23:59:60.000Z",
                "2026-12-01T08:60:00.000Z",
                "٢٠٢٦-12-01T08:00:00.000Z"
            })
    void what_is_no_time_is_refused(String text) {
        assertThatThrownBy(() -> WireTime.read(text)).isInstanceOf(DateTimeException.class);
    }
}
