package dev.socialscheduler.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Calendars with broken bytes yield entries or a one-line problem, and nothing else. */
class CalendarFuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20_261_121L);
    private static final byte[] ODD =
            "\",\n\r;\t{}[]:\\ 0-e\u0000\ufeff\u2028\ud83d\ude80".getBytes(StandardCharsets.UTF_8);

    private static byte[] broken(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            int at = random.nextInt(bytes.length);
            bytes[at] = random.nextInt(3) == 0 ? (byte) random.nextInt(256) : ODD[random.nextInt(ODD.length)];
        }
        int from = random.nextInt(bytes.length);
        return switch (random.nextInt(4)) {
            case 0 -> java.util.Arrays.copyOf(bytes, from);
            case 1 -> java.util.Arrays.copyOfRange(bytes, from, bytes.length);
            default -> bytes;
        };
    }

    private static void fuzz(int runs) throws IOException {
        byte[] csv = Files.readAllBytes(Path.of("../examples/content-calendar.csv"));
        byte[] json =
                "[{\"text\":\"one\",\"imageUrl\":[\"https://example.com/a.jpg\"],\"tags\":\"a, b\",\"postingTime\":null},"
                        .concat(
                                "{\"channel\":\"x:shop\",\"text\":\"t\\u00e4\\n\",\"altText\":[\"a | b\"]},{\"text\":\"3\",\"title\":\"x\"}]")
                        .getBytes(StandardCharsets.UTF_8);
        for (int n = 0; n < runs; n++) {
            boolean isCsv = n % 2 == 0;
            String text = new String(broken(isCsv ? csv : json, new Random(SEED + n)), StandardCharsets.UTF_8);
            try {
                CalendarEntries entries = CalendarFile.read(text, isCsv ? CalendarFormat.CSV : CalendarFormat.JSON);
                assertThat(entries.faults())
                        .as("seed %d, run %d", SEED, n)
                        .allMatch(fault -> fault.problem().length() < 1_000);
            } catch (CalendarFileException e) {
                assertThat(e.getMessage()).as("seed %d, run %d", SEED, n).hasSizeLessThan(1_000);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + SEED + ", run " + n + ": " + text, e);
            }
        }
    }

    @Test
    void broken_calendars_are_reported() throws IOException {
        fuzz(4_000);
    }

    @Tag("long")
    @Test
    void very_many_broken_calendars_are_reported() throws IOException {
        fuzz(300_000);
    }
}
