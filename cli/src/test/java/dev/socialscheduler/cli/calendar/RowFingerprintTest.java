package dev.socialscheduler.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows have equal fingerprints if and only if their content is equal. */
class RowFingerprintTest {

    private static final String ROW = "channel=bluesky:shop|text=Hello|image_url=https://example.com/a.jpg|tags=65a1"
            + "|posting_time=2026-12-01T09:00Z";

    private static String print(String cells, boolean onlyDrafts) {
        Map<CalendarColumn, String> texts = new TreeMap<>();
        for (String cell : cells.split("\\|", -1)) {
            String[] parts = cell.split("=", 2);
            texts.put(CalendarColumn.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
        }
        CalendarRow row = CalendarRow.of(new RowLocation(CalendarFormat.CSV, 2, 2), texts);
        PlannedRow planned = new CalendarPlanner(SampleChannels.directory(), null, onlyDrafts).plan(row);
        return ((PlannedRow.Ready) planned).fingerprint();
    }

    @Test
    void it_is_the_same_for_the_same_row_in_every_version_of_this_program() {
        assertThat(print(ROW, false)).isEqualTo("c8275bfd9931a8e15a38d479623e3534945330d2e6dc3638e19bb65e91491578");
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:00Z->10:00+01:00", "Hello->  Hello ", "65a1->65a1,"})
    void how_the_same_is_written_does_not_count(String change) {
        String[] parts = change.split("->", -1);

        assertThat(print(ROW.replace(parts[0], parts[1]), false)).isEqualTo(print(ROW, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello->Hello.",
                "bluesky->twitter",
                "09:00Z->09:01Z",
                "2026-12-01T09:00Z->queue",
                "2026-12-01T09:00Z->next",
                "2026-12-01T09:00Z->now",
                "2026-12-01T09:00Z->draft",
                "a.jpg->b.jpg",
                "65a1->65a2",
                "65a1->65a1,65a2",
                "|tags=65a1->",
                "|tags->|alt_text=Door|tags",
                "image_url->link"
            })
    void whatever_changes_the_post_changes_it(String change) {
        String[] parts = change.split("->", -1);

        assertThat(print(ROW.replace(parts[0], parts[1]), false)).isNotEqualTo(print(ROW, false));
    }

    @Test
    void as_a_draft_it_is_another_post_whatever_its_time() {
        assertThat(print(ROW, true))
                .isNotEqualTo(print(ROW, false))
                .isEqualTo(print(ROW.replace("09:00Z", "10:00Z"), true));
    }
}
