package dev.socialscheduler.backend.support.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** Reads one JSON value from a response as a stream, up to a maximum size. */
public final class JsonBody {

    /** The maximum size of a response, in bytes: {@value}. */
    public static final long LIMIT = 32L * 1024 * 1024;

    private JsonBody() {}

    /**
     * Reads a whole body.
     *
     * @throws JsonDataException if the JSON has a different shape or continues after the value
     * @throws IOException if it is not JSON, is truncated or too long, or the connection fails
     */
    public static <T> @Nullable T read(JsonAdapter<T> adapter, ResponseBody body) throws IOException {
        return read(adapter, body.source());
    }

    /**
     * Reads a whole source and closes it.
     *
     * @throws JsonDataException if the JSON has a different shape or continues after the value
     * @throws IOException if it is not JSON, is truncated or too long, or the connection fails
     */
    public static <T> @Nullable T read(JsonAdapter<T> adapter, Source body) throws IOException {
        try (BufferedSource source = Okio.buffer(new Bounded(body))) {
            JsonReader reader = JsonReader.of(source);
            T value = adapter.fromJson(reader);
            if (!isAtEnd(reader)) {
                throw new JsonDataException("it continues after the end of the JSON value");
            }
            return value;
        }
    }

    private static boolean isAtEnd(JsonReader reader) throws IOException {
        try {
            return reader.peek() == JsonReader.Token.END_DOCUMENT;
        } catch (JsonEncodingException e) {
            // A strict reader throws instead of returning what follows.
            return false;
        }
    }

    /** Rejects input that would take too much memory or, as a number with millions of digits, too much time. */
    private static final class Bounded extends ForwardingSource {

        /** Longer than any text that a network accepts, even one of digits only. */
        private static final int MOST_DIGITS = 100_000;

        private long left = LIMIT;

        /** The number of trailing digits so far. */
        private int digits;

        Bounded(Source body) {
            super(body);
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long read = super.read(sink, Math.min(byteCount, MOST_DIGITS));
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new IOException("the response is longer than " + LIMIT + " bytes");
            }
            count(sink, sink.size() - Math.max(read, 0));
            return read;
        }

        /** Checks both ends of a chunk only: a number within one chunk is never too long. */
        private void count(Buffer piece, long start) {
            long at = start;
            while (digits > 0 && at < piece.size() && isDigit(piece.getByte(at))) {
                digits++;
                at++;
            }
            if (digits > MOST_DIGITS) {
                throw new JsonDataException("a number in it has more than " + MOST_DIGITS + " digits");
            }
            if (at < piece.size()) {
                long end = piece.size();
                while (end > at && isDigit(piece.getByte(end - 1))) {
                    end--;
                }
                digits = (int) (piece.size() - end);
            }
        }

        private static boolean isDigit(byte b) {
            return b >= '0' && b <= '9';
        }
    }
}
