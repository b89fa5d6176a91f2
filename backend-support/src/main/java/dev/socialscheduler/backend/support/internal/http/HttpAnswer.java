package dev.socialscheduler.backend.support.internal.http;

import java.io.IOException;
import okhttp3.Headers;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is looked at for what went wrong.
 *
 * @param status the HTTP status
 * @param headers its headers
 * @param text its body, cut after {@value #LONGEST} bytes; empty if there is none or it cannot be read
 */
public record HttpAnswer(int status, Headers headers, String text) {

    static final long LONGEST = 256 * 1024L;

    /** Reads the body, as far as it comes, and closes it. */
    public static HttpAnswer read(int status, Headers headers, @Nullable ResponseBody body) {
        try (body) {
            return new HttpAnswer(status, headers, body == null ? "" : start(body.source()));
        } catch (IOException e) {
            // The status has come whole, and says enough.
            return new HttpAnswer(status, headers, "");
        }
    }

    private static String start(BufferedSource source) throws IOException {
        Buffer start = new Buffer();
        while (start.size() < LONGEST && source.read(start, LONGEST - start.size()) != -1) {
            // goes on until the end or the bound
        }
        return start.readUtf8();
    }
}
