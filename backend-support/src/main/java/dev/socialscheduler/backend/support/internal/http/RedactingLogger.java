package dev.socialscheduler.backend.support.internal.http;

import dev.socialscheduler.internal.LogTopics;
import dev.socialscheduler.internal.PlainText;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs requests and responses: the line at debug level, the headers at trace level. Never logs a credential, a query
 * string (which may contain one, as may the URL in {@code Location} and similar headers) or a body (which contains post
 * texts).
 */
final class RedactingLogger implements Interceptor {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.HTTP);
    private static final Set<String> SECRET_HEADERS = Set.of(
            "authorization",
            "proxy-authorization",
            "cookie",
            "set-cookie",
            "location",
            "content-location",
            "refresh",
            "maton-connection");

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (!LOG.isDebugEnabled()) {
            return chain.proceed(chain.request());
        }
        Request request = chain.request();
        String line = request.method() + " " + shown(request.url());
        LOG.debug("--> {}", line);
        LOG.trace("--> {}", shown(request.headers()));
        long start = System.nanoTime();
        try {
            Response response = chain.proceed(request);
            LOG.debug("<-- {} {} ({} ms)", response.code(), line, millisSince(start));
            LOG.trace("<-- {}", shown(response.headers()));
            return response;
        } catch (IOException e) {
            LOG.debug("<-- {} failed after {} ms: {}", line, millisSince(start), PlainText.line(e.toString()));
            throw e;
        }
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    static String shown(HttpUrl url) {
        String query = url.encodedQuery() == null ? "" : "?(hidden)";
        return url.scheme() + "://" + url.host() + ":" + url.port() + url.encodedPath() + query;
    }

    static String shown(Headers headers) {
        StringJoiner lines = new StringJoiner(", ");
        for (int i = 0; i < headers.size(); i++) {
            boolean secret = SECRET_HEADERS.contains(headers.name(i).toLowerCase(Locale.ROOT));
            lines.add(headers.name(i) + ": " + (secret ? "(hidden)" : PlainText.line(headers.value(i))));
        }
        return lines.toString();
    }
}
