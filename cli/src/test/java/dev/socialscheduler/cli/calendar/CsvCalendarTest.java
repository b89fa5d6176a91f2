package dev.socialscheduler.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvCalendarTest {

    private static final String QUOTE_PROBLEM =
            "A double quote is missing or misplaced, so it is unclear where the text ends; nothing "
                    + "from here to the end of the file was sent.";

    private static final String COLUMNS =
            "The first line must name the columns. Known columns: Text, Image URL, Tags, Posting "
                    + "Time, Channel, Alt Text, Video URL, Link, Board, Title, Type, Category.";

    private static CalendarEntries read(String... lines) {
        return CalendarFile.read(String.join("\n", lines) + "\n", CalendarFormat.CSV);
    }

    private static List<String> texts(CalendarEntries entries) {
        return entries.rows().stream()
                .map(row -> row.one(CalendarColumn.TEXT).orElse("(none)"))
                .toList();
    }

    @Test
    void the_columns_of_Buffers_bulk_upload_are_read() {
        CalendarEntries entries = read(
                "Text,Image URL,Tags,Posting Time",
                "Hello,https://example.com/a.jpg https://example.com/b.jpg,\"t1, t2\",2026-12-01 09:00");

        assertThat(entries.faults()).isEmpty();
        CalendarRow row = entries.rows().get(0);
        assertThat(row.location().words()).isEqualTo("Row 2 (line 2)");
        assertThat(row.all(CalendarColumn.IMAGE_URL))
                .containsExactly("https://example.com/a.jpg", "https://example.com/b.jpg");
        assertThat(row.all(CalendarColumn.TAGS)).containsExactly("t1", "t2");
        assertThat(row.one(CalendarColumn.POSTING_TIME)).contains("2026-12-01 09:00");
    }

    @Test
    void order_case_and_byte_order_mark_do_not_count() {
        CalendarEntries entries = read("\uFEFFposting  time,TEXT", "queue,Hello");

        assertThat(texts(entries)).containsExactly("Hello");
        assertThat(entries.rows().get(0).one(CalendarColumn.POSTING_TIME)).contains("queue");
    }

    @Test
    void quoted_text_keeps_line_breaks_commas_and_quotes_and_rows_are_numbered_as_in_a_spreadsheet() {
        CalendarEntries entries = read("Text,Tags", "\"one\ntwo, \"\"three\"\"\",", "next,");

        assertThat(texts(entries)).containsExactly("one\ntwo, \"three\"", "next");
        assertThat(entries.rows().get(1).location().words()).isEqualTo("Row 3 (line 4)");
    }

    @Test
    void blank_rows_are_passed_over() {
        CalendarEntries entries = read("Text,Tags", "one,", "", ", ", "two,");

        assertThat(texts(entries)).containsExactly("one", "two");
        assertThat(entries.rows().get(1).location().words()).isEqualTo("Row 5 (line 5)");
        assertThat(entries.faults()).isEmpty();
    }

    @Test
    void a_row_of_the_wrong_length_affects_only_itself() {
        CalendarEntries entries =
                read("Text,Image URL,Posting Time", "one,,", "short", "Hello, world,,2026-12-01 09:00", "two,,");

        assertThat(texts(entries)).containsExactly("one", "two");
        assertThat(entries.faults())
                .containsExactly(
                        new RowFault(
                                new RowLocation(CalendarFormat.CSV, 3, 3),
                                "Row 3 (line 3), column Image URL",
                                "The row ends before this column: it has 1 field, the first line names 3 columns.",
                                "Write a comma for every column, even for an empty one."),
                        new RowFault(
                                new RowLocation(CalendarFormat.CSV, 4, 4),
                                "Row 4 (line 4), column Posting Time",
                                "The row continues after this column: it has 4 fields, the first line names 3 columns.",
                                "Put text that contains a comma in double quotes."));
    }

    @Test
    void nothing_is_read_after_an_unclosed_quote() {
        CalendarEntries entries = read("Tags,Text,Posting Time", ",one,", ",\"two,", ",three,");

        assertThat(texts(entries)).containsExactly("one");
        assertThat(entries.faults())
                .containsExactly(new RowFault(
                        new RowLocation(CalendarFormat.CSV, 3, 3),
                        "Row 3 (line 3), column Text",
                        QUOTE_PROBLEM,
                        "Put the whole text in double quotes and double every quote inside it."));
    }

    @Test
    void nothing_is_read_after_a_misplaced_quote() {
        CalendarEntries entries = read("Text,Tags", "\"fi\nne\",", "\"two\" or three,", "four,");

        assertThat(texts(entries)).containsExactly("fi\nne");
        assertThat(entries.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo("Row 3 (line 4), column Text");
            assertThat(fault.problem()).isEqualTo(QUOTE_PROBLEM);
        });
    }

    @Test
    void an_open_quote_that_another_row_closes_is_found_as_well() {
        CalendarEntries entries = read("Text,Tags", "one,", "\"two,", "\"three\",", "four,");

        assertThat(texts(entries)).containsExactly("one");
        assertThat(entries.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.place()).isEqualTo("Row 3 (line 3), column Text"));
    }

    @Test
    void a_closed_quote_at_the_end_of_the_file_is_fine() {
        assertThat(texts(CalendarFile.read("Text\n\"say \"\"hi\"\"\"", CalendarFormat.CSV)))
                .containsExactly("say \"hi\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "Text,Image | Unknown column \"Image\".",
                "Text,,Tags | The first line has a column without a name.",
                "Text,Tags,text | The first line names the column Text twice.",
                "Tags,Channel | The first line does not name the column Text.",
                "Text;Tags | The columns are not separated by commas.",
                "'' | The file is empty.",
                "\"Text\" x,Tags | The quotes in the first line are wrong.",
            })
    void without_a_first_line_that_makes_sense_nothing_is_read(String first, String problem) {
        assertThatThrownBy(() -> CalendarFile.read(first, CalendarFormat.CSV))
                .isInstanceOf(CalendarFileException.class)
                .hasMessage(problem);
    }

    @Test
    void an_unknown_column_is_answered_with_the_known_ones() {
        assertThatThrownBy(() -> read("Text,Image"))
                .isInstanceOfSatisfying(
                        CalendarFileException.class, e -> assertThat(e.remedy()).isEqualTo(COLUMNS));
    }
}
