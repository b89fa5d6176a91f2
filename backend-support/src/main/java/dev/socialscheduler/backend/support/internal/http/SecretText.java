package dev.socialscheduler.backend.support.internal.http;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** The secret texts to hide, in every spelling that a response may use. */
final class SecretText {

    private static final String HIDDEN = "(hidden)";

    /** Shorter texts occur by chance and are not meaningful secrets. */
    private static final int SHORTEST = 8;

    private final List<String> texts;
    private final List<SecretBytes> bytes;
    private final long longest;

    SecretText(List<String> texts) {
        this.texts = texts;
        this.bytes = texts.stream().map(SecretBytes::new).toList();
        this.longest = bytes.stream().mapToLong(SecretBytes::size).max().orElse(1);
    }

    /**
     * Returns a secret as it is, as JSON writes it (PHP escapes slashes too), and as addresses do; the longest first.
     */
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

    /** Moves the bytes that cannot be the start of a secret; at the end of the stream, all of them. */
    void move(Buffer from, Buffer to, boolean isEnd) throws IOException {
        for (Found found = first(from); found != null; found = first(from)) {
            to.write(from, found.at());
            from.skip(found.size());
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
        for (SecretBytes secret : bytes) {
            if (secret.beginsAt(buffer, at, length)) {
                return true;
            }
        }
        return false;
    }

    private record Found(long at, int size) {}

    /** Returns where the first secret stands in a buffer, or null if there is none. */
    private @Nullable Found first(Buffer buffer) {
        Found first = null;
        for (SecretBytes secret : bytes) {
            long at = secret.indexIn(buffer);
            if (at >= 0 && (first == null || at < first.at())) {
                first = new Found(at, secret.size());
            }
        }
        return first;
    }
}
