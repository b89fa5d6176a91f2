package dev.socialscheduler.cli.calendar;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.ShareMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Stands for what a row asks for: rows that ask for the same have the same fingerprint, wherever they stand in whichever file.
 * Made of the cells as they were typed and not of the post, so that a newer version of this program makes the same one;
 * only the channel and the time are those of the post, since they may be said by an option, or by name.
 */
final class RowFingerprint {

    private final MessageDigest digest;

    private RowFingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(CalendarRow row, NewPost post) {
        RowFingerprint fingerprint = new RowFingerprint();
        fingerprint.add(post.channelId().value());
        fingerprint.add(post.draft() ? "draft" : when(post.shareMode()));
        for (CalendarColumn column : CalendarColumn.values()) {
            List<String> values = row.all(column);
            if (column != CalendarColumn.CHANNEL && column != CalendarColumn.POSTING_TIME && !values.isEmpty()) {
                fingerprint.add(column.field() + " " + values.size());
                values.forEach(fingerprint::add);
            }
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private static String when(ShareMode mode) {
        if (mode instanceof ShareMode.CustomScheduled custom) {
            return custom.dueAt().toString();
        } else if (mode instanceof ShareMode.AddToQueue) {
            return "queue";
        }
        return mode instanceof ShareMode.ShareNext ? "next" : "now";
    }

    /** With its length before it, so that no text can look like two. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
