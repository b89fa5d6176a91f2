package dev.socialscheduler.backend.support.internal.http;

import java.util.Arrays;
import okio.Buffer;
import okio.ByteString;

/**
 * One spelling of a secret, found by Horspool's search: it examines about one byte per length of the secret, because
 * every response is searched completely and hardly ever contains one. Thread-safe.
 */
final class SecretBytes {

    private final ByteString bytes;
    private final byte end;

    /** How far to advance if this is the byte at the secret's last position. */
    private final int[] skips = new int[1 << Byte.SIZE];

    SecretBytes(String text) {
        this.bytes = ByteString.encodeUtf8(text);
        this.end = bytes.getByte(size() - 1);
        Arrays.fill(skips, size());
        for (int i = 0; i < size() - 1; i++) {
            skips[Byte.toUnsignedInt(bytes.getByte(i))] = size() - 1 - i;
        }
    }

    int size() {
        return bytes.size();
    }

    /** Returns its first position in a buffer, or -1. */
    long indexIn(Buffer buffer) {
        long last = size() - 1L; // where the secret would end
        try (Buffer.UnsafeCursor segment = buffer.readUnsafe()) {
            while (last < buffer.size()) {
                segment.seek(last);
                int i = segment.start;
                while (i < segment.end) {
                    byte found = segment.data[i];
                    if (found == end && buffer.rangeEquals(last - size() + 1, bytes)) {
                        return last - size() + 1;
                    }
                    int skip = skips[Byte.toUnsignedInt(found)];
                    i += skip;
                    last += skip;
                }
            }
        }
        return -1;
    }

    /** Returns whether that many bytes are the same as those that it begins with, but not the whole of it. */
    boolean beginsAt(Buffer buffer, long at, int length) {
        return length < size() && buffer.rangeEquals(at, bytes, 0, length);
    }
}
