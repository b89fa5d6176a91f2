package dev.socialscheduler.cli.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of the rows of a calendar, in a file of lines of JSON. Whoever holds it open is the only one. A row is told
 * before its request leaves, so that a process which is killed at any moment has told all that it may have done. Used by one
 * thread.
 */
public final class Journal implements AutoCloseable {

    private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

    private final JournalFile file;
    private final Path path;
    private final Map<RowKey, RowHistory> rows;

    private Journal(JournalFile file, Path path, Map<RowKey, RowHistory> rows) {
        this.file = file;
        this.path = path;
        this.rows = rows;
    }

    /**
     * Opens a journal, and begins one if there is none.
     *
     * @throws JournalException if it cannot be used; the file was not changed
     */
    public static Journal open(Path path, JournalHeader header) {
        JournalFile file = JournalFile.open(path);
        try {
            byte[] bytes = file.read();
            Map<RowKey, RowHistory> rows = new JournalReader(path).read(bytes, header);
            int whole = JournalReader.whole(bytes);
            file.cut(whole);
            if (whole == 0) {
                file.add(bytes(header), true);
            }
            return new Journal(file, path, rows);
        } catch (JournalException e) {
            file.close();
            throw e;
        }
    }

    /** Returns where it is. */
    public Path path() {
        return path;
    }

    /** Returns what earlier runs knew of each row when the journal was opened; unmodifiable. */
    public Map<RowKey, RowHistory> rows() {
        return Collections.unmodifiableMap(rows);
    }

    /**
     * Writes what is about to happen: it is on the disk when this returns.
     *
     * @throws JournalException if it is not; then it must not happen
     */
    public void writeAhead(List<JournalLine> lines) {
        file.add(bytes(lines), true);
    }

    /**
     * Writes what has happened. What gets lost of it is found out again by the next run.
     *
     * @throws JournalException if it was not written
     */
    public void write(List<JournalLine> lines) {
        file.add(bytes(lines), false);
    }

    private static byte[] bytes(List<JournalLine> lines) {
        return lines.stream().map(Journal::line).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(JournalHeader header) {
        return line(header).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Object fact) {
        try {
            return JSON.writeValueAsString(fact) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e); // facts hold nothing but texts and numbers
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
