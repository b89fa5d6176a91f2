package dev.socialscheduler.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarFileTest {

    @TempDir
    private Path folder;

    @Test
    void the_file_name_determines_the_format() throws IOException {
        Path json = Files.writeString(folder.resolve("a.JSON"), "[{\"text\": \"x\"}]");
        Path csv = Files.writeString(folder.resolve("a.txt"), "Text\nx\n");

        assertThat(CalendarFile.read(json).rows()).hasSize(1);
        assertThat(CalendarFile.read(csv).rows()).hasSize(1);
    }

    @Test
    void a_file_that_cannot_be_read_is_named() throws IOException {
        Path none = folder.resolve("none.csv");
        Path latin = Files.write(folder.resolve("latin.csv"), "Text\nCafé\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> CalendarFile.read(none)).hasMessage("File not found: " + none + ".");
        assertThatThrownBy(() -> CalendarFile.read(latin))
                .isInstanceOfSatisfying(
                        CalendarFileException.class,
                        e -> assertThat(e.remedy())
                                .isEqualTo("Save it again as UTF-8 (in a spreadsheet program: \"CSV UTF-8\")."))
                .hasMessage("The file " + latin + " is not text in UTF-8.");
        assertThatThrownBy(() -> CalendarFile.read(folder))
                .hasMessage("The file " + folder + " cannot be read: it is a directory.");
    }
}
