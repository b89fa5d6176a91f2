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
 * Records the outcome of each row of a calendar in a file with one JSON object per line. Only one process can open it
 * at a time. A row is recorded before its request is sent, so that a process that is killed at any moment has recorded
 * everything that it may have done. Not thread-safe.
 */
public final class Journal implements AutoCloseable {

    private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

    /** More than a row needs that is sent once: two lines with a fingerprint, a token and the id of a post. */
    private static final int BYTES_OF_ROW = 1024;

    private final JournalFile file;
    private final Path path;
    private final Map<RowKey, RowHistory> rows;

    private Journal(JournalFile file, Path path, Map<RowKey, RowHistory> rows) {
        this.file = file;
        this.path = path;
        this.rows = rows;
    }

    /**
     * Opens a journal, or creates it if it does not exist.
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

    /** Returns its path. */
    public Path path() {
        return path;
    }

    /**
     * Checks that there is room for rows that have not been sent yet.
     *
     * @throws JournalException if there is not; then none of them must be sent
     */
    public void checkRoomFor(int newRows) {
        file.checkRoom((long) newRows * BYTES_OF_ROW);
    }

    /** Returns the history of each row as of the opening of the journal; unmodifiable. */
    public Map<RowKey, RowHistory> rows() {
        return Collections.unmodifiableMap(rows);
    }

    /**
     * Records what is about to happen, and forces it to disk before it returns.
     *
     * @throws JournalException if that fails; then it must not happen
     */
    public void writeAhead(List<JournalLine> lines) {
        file.add(bytes(lines), true);
    }

    /**
     * Records what has happened. If that is lost, the next run finds it out again.
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
            throw new UncheckedIOException(e); // cannot happen: lines contain only texts and numbers
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
