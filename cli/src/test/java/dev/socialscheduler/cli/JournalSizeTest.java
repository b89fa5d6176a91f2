package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journal grows by the same number of bytes for each row, however many rows there are. */
class JournalSizeTest extends JournalledTest {

    private static final int ROWS = 2_600;
    private static final int BYTES_OF_ROW = 1_024;
    private static final int LAST = 20;

    /** So many posts need more than the rate limits allow. */
    @Override
    @BeforeEach
    void start() {
        emulator = Emulator.start(EmulatorOptions.builder()
                .startAt(Cli.START)
                .duplicates(false)
                .rateLimits(false)
                .build());
    }

    /** Simulates a process that was killed after the last response arrived and before it was recorded. */
    private void forgetLastResults() throws IOException {
        List<String> lines = Files.readAllLines(journal());
        assertThat(lines.subList(lines.size() - LAST, lines.size()))
                .allMatch(line -> line.contains("\"event\":\"created\""));
        Files.write(journal(), lines.subList(0, lines.size() - LAST));
    }

    @Test
    void rows_with_pictures_only_have_a_small_journal_and_are_resumed() throws IOException {
        Files.writeString(
                folder.resolve("calendar.csv"),
                IntStream.range(0, ROWS)
                        .mapToObj(i -> ",https://example.com/" + i + ".jpg\n")
                        .collect(Collectors.joining("", "Text,Image URL\n", "")));

        assertThat(schedule("--draft").out()).contains(ROWS + " created, 0 invalid (not sent), 0 refused, 0 unknown");

        assertThat(Files.size(journal())).isLessThan(ROWS * BYTES_OF_ROW);
        assertThat(made()).hasSize(ROWS);

        forgetLastResults();
        assertThat(schedule("--draft").out()).contains("0 created, ", ROWS + " already posted.");
        assertThat(made()).hasSize(ROWS);
    }
}
