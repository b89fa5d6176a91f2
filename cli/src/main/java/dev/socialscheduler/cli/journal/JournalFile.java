package dev.socialscheduler.cli.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that one process locks, and to which whole lines are appended. Not thread-safe. */
final class JournalFile implements AutoCloseable {

    /** Enough for ten thousand rows that were sent several times each. Nothing larger is written or read. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    /** Kept free for the outcomes of the requests in flight, which must be written whatever happens. */
    static final int KEPT_FREE = 1024 * 1024;

    private static final String FULL =
            " Only this journal knows which rows were posted: with another one they would be posted again. Its lines with"
                    + " \"created\" name the posts. Move the rows that have none into a new file and schedule that one.";

    private final Path file;
    private final FileChannel channel;
    private long end;

    private JournalFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Opens and locks a file; creates it if it does not exist. */
    static JournalFile open(Path file) {
        FileChannel channel = null;
        try {
            boolean isNew = Files.notExists(file);
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock(file, channel);
            if (isNew) {
                forceName(file);
            }
            return new JournalFile(file, channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new JournalException(
                    "The journal " + file + " cannot be opened: " + reason(e) + ".",
                    Files.exists(file)
                            ? "Nothing was sent. Grant this program permission to read and write the file."
                            : "Nothing was sent. Make the folder writable, choose another file with --journal FILE, or "
                                    + "use --no-journal (an interrupted run then cannot be resumed).");
        } catch (JournalException e) {
            closeQuietly(channel);
            throw e;
        }
    }

    private static void lock(Path file, FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null; // another run in the same process
        }
        if (lock == null) {
            throw new JournalException(
                    "Another run is writing the journal " + file + ".",
                    "Nothing was sent. Wait until the other run has ended, then run the command again: it "
                            + "resumes from there.");
        }
    }

    /** Forces the name of a new file to disk, which a power failure might lose. Not every system supports this. */
    private static void forceName(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            } catch (IOException e) {
                return; // then a power failure may lose the file, a killed process does not
            }
        }
    }

    /** Returns its content. */
    byte[] read() {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            long copied = channel.transferTo(0, MAX_BYTES + 1L, Channels.newChannel(all));
            if (copied > MAX_BYTES) {
                throw new JournalException(
                        "The journal " + file + " is larger than " + MAX_BYTES + " bytes.", "Nothing was sent." + FULL);
            }
            return all.toByteArray();
        } catch (IOException e) {
            throw failed("read", e);
        }
    }

    /** Truncates the file; further lines are appended there. */
    void cut(long length) {
        try {
            channel.truncate(length);
            end = length;
        } catch (IOException e) {
            throw failed("written", e);
        }
    }

    /**
     * Appends lines: all of them or none.
     *
     * @param isForced whether they are forced to disk before this returns, so that a power failure does not lose them
     */
    void add(byte[] lines, boolean isForced) {
        if (end + lines.length > MAX_BYTES - (isForced ? KEPT_FREE : 0)) {
            throw full("Nothing more was sent.");
        }
        boolean isInterrupted = Thread.interrupted(); // writing with the interrupt flag set would close the channel
        try {
            ByteBuffer left = ByteBuffer.wrap(lines);
            long at = end;
            while (left.hasRemaining()) {
                at += channel.write(left, at);
            }
            if (isForced) {
                channel.force(false);
            }
            end = at;
        } catch (IOException e) {
            dropTorn();
            throw failed("written", e);
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Checks that as many bytes can be added.
     *
     * @throws JournalException if they exceed the largest size
     */
    void checkRoom(long bytes) {
        if (end + bytes > MAX_BYTES - KEPT_FREE) {
            throw full("Nothing was sent.");
        }
    }

    private JournalException full(String effect) {
        return new JournalException(
                "The journal " + file + " is full: its largest size is " + MAX_BYTES + " bytes.", effect + FULL);
    }

    /** Removes a partly written line, for example after the disk was full, so that the next line starts afresh. */
    private void dropTorn() {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            closeQuietly(channel); // then nothing more is written: a torn last line is harmless
        }
    }

    /** The remedy is not another journal: the rows of this one would be posted again. */
    private JournalException failed(String done, IOException e) {
        return new JournalException(
                "The journal " + file + " cannot be " + done + ": " + reason(e) + ".",
                "Free some disk space and make the file writable, then run the same command again: it "
                        + "resumes from there and posts nothing twice.");
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "the folder does not exist";
        } else if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.toString() : reason;
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            return; // the original failure matters more
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
