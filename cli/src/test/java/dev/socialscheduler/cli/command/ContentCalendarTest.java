package dev.socialscheduler.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.cli.calendar.CalendarEntries;
import dev.socialscheduler.cli.calendar.CalendarFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every row of the example can be read. The test of the demo shows that every row is accepted. */
class ContentCalendarTest {

    private static final Path FILE = Path.of("../examples/content-calendar.csv");

    @Test
    void every_row_can_be_read() {
        CalendarEntries calendar = CalendarFile.read(FILE);

        assertThat(calendar.faults()).isEmpty();
        assertThat(calendar.rows()).hasSizeGreaterThanOrEqualTo(44);
    }

    @Test
    void the_copy_in_the_jar_is_the_example() throws Exception {
        try (var in = DemoCommand.class.getResourceAsStream("content-calendar.csv")) {
            assertThat(in).hasBinaryContent(Files.readAllBytes(FILE));
        }
    }
}
