package dev.socialscheduler.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However large or deeply nested a file is, one line reports the problem. */
class CalendarBoundsTest {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    @TempDir
    private Path folder;

    private void refused(String name, String text, String problem, String remedy) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);

        assertThatThrownBy(() -> CalendarFile.read(file))
                .hasMessage(problem.replace("FILE", file.toString()))
                .isInstanceOfSatisfying(
                        CalendarFileException.class, e -> assertThat(e.remedy()).isEqualTo(remedy));
    }

    @Test
    void a_file_that_is_too_large_is_not_read() throws IOException {
        String split = "Split it into several files.";
        String larger = "The file FILE is larger than 10485760 bytes.";

        refused("a.csv", "Text\n" + "x".repeat(MOST_BYTES), larger, split);
        refused("a.json", "[" + " ".repeat(MOST_BYTES), larger, split);
    }

    @Test
    void a_device_without_an_end_is_not_read_to_its_end() {
        Path endless = Path.of("/dev/zero");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(endless));

        assertThatThrownBy(() -> CalendarFile.read(endless))
                .hasMessage("The file /dev/zero is larger than 10485760 bytes.");
    }

    @Test
    void too_many_rows_are_refused_before_they_are_kept() throws IOException {
        String problem = "The file has more than 10000 rows.";
        String split = "Split it into several files.";

        refused("a.csv", "Text\n" + "x\n".repeat(10_001), problem, split);
        refused("b.csv", "Text\n" + "\n".repeat(5_000_000), problem, split);
        refused("a.json", "[" + "{\"text\":\"x\"},".repeat(10_000) + "{}]", problem, split);
        refused("b.json", "[" + "{},".repeat(3_000_000) + "{}]", problem, split);
    }

    @Test
    void ten_thousand_rows_are_read() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "Text\n" + "x\n".repeat(10_000));
        Path json = Files.writeString(
                folder.resolve("a.json"), "[" + "{\"text\":\"x\"},".repeat(9_999) + "{\"text\":\"x\"}]");

        assertThat(CalendarFile.read(csv).rows()).hasSize(10_000);
        assertThat(CalendarFile.read(json).rows()).hasSize(10_000);
    }

    @Test
    void a_cell_that_is_too_long_affects_only_its_row() {
        CalendarEntries entries = CalendarFile.read(
                "Text\none\n" + "x".repeat(100_001) + "\n" + "y".repeat(100_000) + "\n", CalendarFormat.CSV);

        assertThat(entries.rows()).hasSize(2);
        assertThat(entries.faults())
                .containsExactly(new RowFault(
                        new RowLocation(CalendarFormat.CSV, 3, 3),
                        "Row 3 (line 3), column Text",
                        "It is longer than 100000 characters.",
                        "Shorten it. If the text continues into the next rows, a quote is missing."));
    }

    @Test
    void json_that_is_nested_too_deep_is_broken_in_one_line() {
        CalendarEntries entries =
                CalendarFile.read("[{\"text\":\"one\"}, {\"text\":" + "[".repeat(1_000_000), CalendarFormat.JSON);

        assertThat(entries.rows()).hasSize(1);
        assertThat(entries.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem())
                        .startsWith("The JSON is invalid at line 1: Document nesting depth (1001) exceeds the maximum")
                        .hasSizeLessThan(300));
    }

    @Test
    void endless_names_and_numbers_are_shortened_in_messages() {
        for (String element : new String[] {
            "{\"" + "n".repeat(40_000) + "\": 1}",
            "{\"text\": " + "1".repeat(1_000_000) + "}",
            "{\"text\": 1e999999999}"
        }) {
            assertThat(CalendarFile.read("[" + element + "]", CalendarFormat.JSON)
                            .faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.problem()).hasSizeLessThan(300));
        }
        assertThatThrownBy(() -> CalendarFile.read("n".repeat(1_000_000) + "\nx\n", CalendarFormat.CSV))
                .isInstanceOfSatisfying(
                        CalendarFileException.class,
                        e -> assertThat(e.getMessage()).hasSizeLessThan(300).startsWith("Unknown column \"nnn"));
    }
}
