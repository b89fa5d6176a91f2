package dev.socialscheduler.cli.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a calendar from a file: JSON if its name says so, CSV otherwise. */
public final class CalendarFile {

    /** Enough for ten thousand rows with long texts. */
    private static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CalendarFile() {}

    /**
     * Reads a file.
     *
     * @throws CalendarFileException if no row can be read
     */
    public static CalendarEntries read(Path file) {
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        return read(text(file), json ? CalendarFormat.JSON : CalendarFormat.CSV);
    }

    /**
     * Reads the text of a file.
     *
     * @throws CalendarFileException if no row can be read
     */
    public static CalendarEntries read(String text, CalendarFormat format) {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        CalendarEntries entries = switch (format) {
            case CSV -> new CsvCalendar(content).read();
            case JSON -> new JsonCalendar(content).read();
        };
        return CalendarBounds.checked(entries);
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new CalendarFileException(
                        "The file " + file + " is larger than " + MAX_BYTES + " bytes.",
                        "Split it into several files.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException e) {
            throw new CalendarFileException(
                    "File not found: " + file + ".", "Check its name and the working directory.");
        } catch (CharacterCodingException e) {
            throw new CalendarFileException(
                    "The file " + file + " is not text in UTF-8.",
                    "Save it again as UTF-8 (in a spreadsheet program: \"CSV UTF-8\").");
        } catch (IOException e) {
            throw new CalendarFileException(
                    "The file " + file + " cannot be read: " + reason(file, e) + ".",
                    "Choose a readable CSV or JSON file.");
        }
    }

    private static String reason(Path file, IOException e) {
        return Files.isDirectory(file) ? "it is a directory" : String.valueOf(e.getMessage());
    }
}
