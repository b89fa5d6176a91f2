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

/** A file that one process has for itself, to which whole lines are added. Used by one thread. */
final class JournalFile implements AutoCloseable {

    /** Ten thousand rows that were sent dozens of times each; what is larger is no journal. */
    static final int LONGEST = 64 * 1024 * 1024;

    private final Path file;
    private final FileChannel channel;
    private long end;

    private JournalFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Opens a file, makes it if it is not there, and keeps every other process out of it. */
    static JournalFile open(Path file) {
        FileChannel channel = null;
        try {
            boolean isNew = Files.notExists(file);
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock(file, channel);
            if (isNew) {
                keepName(file);
            }
            return new JournalFile(file, channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new JournalException(
                    "The journal " + file + " cannot be opened: " + reason(e) + ".",
                    Files.exists(file)
                            ? "Nothing was sent. Allow this program to read and to write it."
                            : "Nothing was sent. Allow writing there, name another place with --journal FILE, or do without"
                                    + " with --no-journal: then a run that is interrupted cannot go on.");
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
            lock = null; // another run in this very process
        }
        if (lock == null) {
            throw new JournalException(
                    "Another run is writing the journal " + file + ".",
                    "Nothing was sent by this one. Wait until the other has ended, then run it again: it goes on from there.");
        }
    }

    /** A power failure may lose the name of a new file, though not its bytes. Some systems cannot do this for a folder. */
    private static void keepName(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            } catch (IOException e) {
                return; // then only the process may be killed, not the machine
            }
        }
    }

    /** Returns all that is in it. */
    byte[] read() {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            long copied = channel.transferTo(0, LONGEST + 1L, Channels.newChannel(all));
            if (copied > LONGEST) {
                throw new JournalException(
                        "The journal " + file + " is larger than " + LONGEST + " bytes.",
                        "Nothing was sent. Name another one with --journal FILE.");
            }
            return all.toByteArray();
        } catch (IOException e) {
            throw failed("read", e);
        }
    }

    /** Drops all behind a length, and goes on there. */
    void cut(long length) {
        try {
            channel.truncate(length);
            end = length;
        } catch (IOException e) {
            throw failed("written", e);
        }
    }

    /**
     * Adds lines: all of them or none.
     *
     * @param isForced whether they are on the disk when this returns, so that no power failure loses them
     */
    void add(byte[] lines, boolean isForced) {
        boolean isInterrupted = Thread.interrupted(); // an interrupted thread would close the file by writing to it
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

    /** What could be written of a line, for instance until the disk was full, must not stand before the next one. */
    private void dropTorn() {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            closeQuietly(channel); // then nothing more is written: a torn line at the end harms nobody
        }
    }

    /** Another journal is no way out: what is in this one would be posted again. */
    private JournalException failed(String done, IOException e) {
        return new JournalException(
                "The journal " + file + " cannot be " + done + ": " + reason(e) + ".",
                "Make room and allow writing there, then run the same command again: it goes on from there, and posts"
                        + " nothing twice.");
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        } else if (e instanceof AccessDeniedException) {
            return "this is not allowed";
        }
        String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return said == null ? e.toString() : said;
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            return; // the failure before is what counts
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
