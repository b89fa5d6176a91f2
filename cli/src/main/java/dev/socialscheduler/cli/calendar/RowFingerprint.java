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
 * Identifies the content of a row: rows with the same content have the same fingerprint, wherever they are. It is
 * computed from the cells as typed, so that newer versions of this program compute the same one. Only the channel and
 * the time come from the post, because options may set them and names may represent them.
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

    /** Prefixes the text with its length, so that one text never equals two. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
