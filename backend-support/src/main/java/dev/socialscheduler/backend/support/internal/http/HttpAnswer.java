package dev.socialscheduler.backend.support.internal.http;

import java.io.IOException;
import okhttp3.Headers;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * A response that is examined for an error.
 *
 * @param status the HTTP status
 * @param headers its headers
 * @param text its body, cut after {@value #LONGEST} bytes; empty if there is none or it cannot be read
 */
public record HttpAnswer(int status, Headers headers, String text) {

    static final long LONGEST = 256 * 1024L;

    /** Reads as much of the body as arrives, and closes it. */
    public static HttpAnswer read(int status, Headers headers, @Nullable ResponseBody body) {
        try (body) {
            return new HttpAnswer(status, headers, body == null ? "" : start(body.source()));
        } catch (IOException e) {
            // The status has arrived and is sufficient.
            return new HttpAnswer(status, headers, "");
        }
    }

    private static String start(BufferedSource source) throws IOException {
        Buffer start = new Buffer();
        while (start.size() < LONGEST && source.read(start, LONGEST - start.size()) != -1) {
            // continues until the end or the limit
        }
        return start.readUtf8();
    }
}
