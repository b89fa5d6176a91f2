package dev.socialscheduler.cli.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a journal. Only the last one may be torn, by a process that was killed while writing. */
final class JournalReader {

    private static final String UNREADABLE =
            "Nothing was sent. Restore the journal: only it knows which rows were posted, and with another one they"
                    + " would be posted again. If you cannot restore it, move the rows that are not on your channels"
                    + " into a new file and schedule that one.";

    private final Path file;
    private final ObjectReader json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build()
            .reader();

    JournalReader(Path file) {
        this.file = file;
    }

    /** Returns the length of all complete lines in bytes. */
    static int whole(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /** Returns the history of each row, in the order of first appearance. */
    Map<RowKey, RowHistory> read(byte[] bytes, JournalHeader expected) {
        checkOurs(bytes);
        List<String> lines = new String(bytes, 0, whole(bytes), StandardCharsets.UTF_8)
                .lines()
                .toList();
        Map<RowKey, RowHistory> rows = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                if (i == 0) {
                    check(json.readValue(lines.get(i), JournalHeader.class), expected);
                } else {
                    add(json.readValue(lines.get(i), JournalLine.class), rows);
                }
            } catch (JsonProcessingException e) {
                throw unreadable(i, e.getOriginalMessage());
            } catch (IllegalArgumentException e) {
                throw unreadable(i, String.valueOf(e.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e); // cannot happen: the text is in memory
            }
        }
        return rows;
    }

    /** Any other file must be neither truncated nor written to. */
    private void checkOurs(byte[] bytes) {
        int length = Math.min(bytes.length, JournalHeader.START.length());
        if (!JournalHeader.START.startsWith(new String(bytes, 0, length, StandardCharsets.UTF_8))) {
            throw new JournalException(
                    "The file " + file + " is not a journal of this program.",
                    "Nothing was sent and the file was not changed. If it was the journal of this calendar, restore it."
                            + " If none of the rows was ever posted, name a new file with --journal FILE.");
        }
    }

    private static void add(@Nullable JournalLine line, Map<RowKey, RowHistory> rows) {
        String fault = line == null ? "it is empty" : line.fault();
        if (line == null || fault != null) {
            throw new IllegalArgumentException(fault);
        }
        rows.merge(line.key(), RowHistory.NONE.after(line), (before, first) -> before.after(line));
    }

    private void check(@Nullable JournalHeader found, JournalHeader expected) {
        if (found != null && found.journal() != JournalHeader.VERSION) {
            throw new JournalException(
                    "The journal " + file + " has format " + found.journal() + "; this program supports "
                            + JournalHeader.VERSION + ".",
                    "Nothing was sent. Use the version of this program that wrote the journal.");
        } else if (found == null || !found.isComplete()) {
            throw new IllegalArgumentException("it does not record where the posts were sent");
        } else if (!found.isSameDestination(expected)) {
            throw new JournalException(
                    "The journal " + file + " belongs to posts sent over " + found.words()
                            + ", but this run sends over " + expected.words() + ".",
                    "Nothing was sent. Use the settings of the first run. To post the calendar to another account as"
                            + " well, schedule a copy of the file.");
        }
    }

    private JournalException unreadable(int index, String reason) {
        String shortened = reason.length() <= 200 ? reason : reason.substring(0, 200) + "…";
        return new JournalException(
                "Line " + (index + 1) + " of the journal " + file + " cannot be read: "
                        + shortened.lines().findFirst().orElse("") + ".",
                UNREADABLE);
    }
}
