package dev.socialscheduler.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonCalendarTest {

    private static CalendarEntries read(String json) {
        return CalendarFile.read(json, CalendarFormat.JSON);
    }

    @Test
    void fields_are_the_columns() {
        CalendarEntries entries = read("""
                [
                  {"text": "one", "imageUrl": ["https://example.com/a.jpg"], "tags": "t1, t2", "postingTime": null},
                  {"channel": "x:shop", "text": "two", "altText": ["a | b"], "videoUrl": "https://example.com/v.mp4"}
                ]
                """);

        assertThat(entries.faults()).isEmpty();
        assertThat(entries.rows()).hasSize(2);
        assertThat(entries.rows().get(0).all(CalendarColumn.TAGS)).containsExactly("t1", "t2");
        assertThat(entries.rows().get(0).one(CalendarColumn.POSTING_TIME)).isEmpty();
        assertThat(entries.rows().get(1).location().words()).isEqualTo("Element 2 (line 3)");
        assertThat(entries.rows().get(1).all(CalendarColumn.ALT_TEXT)).containsExactly("a | b");
    }

    @Test
    void an_invalid_element_affects_only_itself() {
        CalendarEntries entries = read("""
                [{"text": "one"},
                 {"text": "two", "image": "https://example.com/a.jpg", "postingTime": 5},
                 "three",
                 {},
                 {"text": "five", "channel": ["a", "b"]},
                 {"text": "six"}]
                """);

        assertThat(entries.rows()).hasSize(2);
        assertThat(entries.faults())
                .extracting(fault -> fault.place() + ": " + fault.problem() + " " + fault.remedy())
                .containsExactly(
                        "Element 2 (line 2): Unknown field \"image\". The fields are text, imageUrl, tags, "
                                + "postingTime, channel, altText, videoUrl, link, board, title, type, category.",
                        "Element 2 (line 2), field postingTime: It is a number. Write a text.",
                        "Element 3 (line 3): It is not an object. The file must contain an array of objects, for "
                                + "example [{\"channel\": \"bluesky:shop\", \"text\": \"Hello\"}].",
                        "Element 4 (line 4): The object is empty. Remove it, or add at least a text.",
                        "Element 5 (line 5), field channel: It is an array. Write a text.");
    }

    @Test
    void nothing_is_read_after_invalid_json() {
        CalendarEntries entries = read("[{\"text\": \"one\"},\n {\"text\": \"two\", }, {\"text\": \"three\"}]");

        assertThat(entries.rows()).hasSize(1);
        assertThat(entries.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo("Element 2 (line 2)");
            assertThat(fault.problem()).startsWith("The JSON is invalid at line 2: Unexpected character");
            assertThat(fault.remedy()).isEqualTo("Correct it; nothing from here to the end of the file was sent.");
        });
    }

    @Test
    void a_field_that_is_there_twice_is_broken() {
        assertThat(read("[{\"text\": \"one\", \"text\": \"two\"}]").faults()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{\"text\": \"one\"} | The file does not start with an array.",
                "'' | The file does not start with an array.",
                "[] [] | There is content after the array.",
            })
    void a_file_of_another_shape_is_rejected(String json, String problem) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(CalendarFileException.class)
                .hasMessage(problem);
    }
}
