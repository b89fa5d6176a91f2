package dev.socialscheduler.backend.support;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import okio.Buffer;
import okio.ByteString;

/** Texts that nobody may see, as they may stand in an answer. */
final class SecretText {

    private static final String HIDDEN = "(hidden)";

    /** What is shorter is found in innocent places, and is no secret worth the name. */
    private static final int SHORTEST = 8;

    private final List<String> texts;
    private final List<ByteString> bytes;
    private final long longest;

    SecretText(List<String> texts) {
        this.texts = texts;
        this.bytes = texts.stream().map(ByteString::encodeUtf8).toList();
        this.longest = bytes.stream().mapToLong(ByteString::size).max().orElse(1);
    }

    /** Returns a secret as it is, as JSON writes it (PHP escapes slashes too), and as addresses do; the longest first. */
    static List<String> forms(String secret) {
        String json = secret.replace("\\", "\\\\").replace("\"", "\\\"");
        return secret.length() < SHORTEST
                ? List.of()
                : Stream.of(
                                secret,
                                json,
                                json.replace("/", "\\/"),
                                URLEncoder.encode(secret, StandardCharsets.UTF_8),
                                secret.replace("/", "%2F"))
                        .distinct()
                        .sorted((one, other) -> other.length() - one.length())
                        .toList();
    }

    boolean isIn(String text) {
        for (String secret : texts) {
            if (text.contains(secret)) {
                return true;
            }
        }
        return false;
    }

    String hidden(String text) {
        String hidden = text;
        for (String secret : texts) {
            hidden = hidden.replace(secret, HIDDEN);
        }
        return hidden;
    }

    /** Returns these texts and more. */
    SecretText and(List<String> more) {
        return new SecretText(Stream.concat(texts.stream(), more.stream()).toList());
    }

    /** Moves what is certain: all but an end with which a secret begins, unless nothing follows. */
    void move(Buffer from, Buffer to, boolean isEnd) throws IOException {
        for (int i = first(from); i >= 0; i = first(from)) {
            to.write(from, from.indexOf(bytes.get(i)));
            from.skip(bytes.get(i).size());
            to.writeUtf8(HIDDEN);
        }
        to.write(from, from.size() - (isEnd ? 0 : begun(from)));
    }

    /** Returns how many bytes at the end of a buffer may be the beginning of a secret. */
    private long begun(Buffer buffer) {
        long most = Math.min(buffer.size(), longest - 1);
        for (long length = most; length > 0; length--) {
            if (isBeginning(buffer, buffer.size() - length, (int) length)) {
                return length;
            }
        }
        return 0;
    }

    private boolean isBeginning(Buffer buffer, long at, int length) {
        for (ByteString secret : bytes) {
            if (length < secret.size() && buffer.rangeEquals(at, secret, 0, length)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number of the secret that comes first in a buffer, or -1. */
    private int first(Buffer buffer) throws IOException {
        int found = -1;
        long earliest = Long.MAX_VALUE;
        for (int i = 0; i < bytes.size(); i++) {
            long at = buffer.indexOf(bytes.get(i));
            if (at >= 0 && at < earliest) {
                found = i;
                earliest = at;
            }
        }
        return found;
    }
}
