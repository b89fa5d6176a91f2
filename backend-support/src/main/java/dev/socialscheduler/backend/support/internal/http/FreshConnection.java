package dev.socialscheduler.backend.support.internal.http;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Closes a connection of HTTP/1.1 after one request. There only the order assigns responses to requests: a duplicated
 * response would be taken for the response to the next request on the connection. Most responses prove by their content
 * whose they are, but a list without a post does not. HTTP/2 numbers its responses. Thread-safe.
 */
final class FreshConnection implements Interceptor {

    private static final Set<Protocol> NUMBERED = EnumSet.of(Protocol.HTTP_2, Protocol.H2_PRIOR_KNOWLEDGE);

    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection connection = chain.connection();
        Request request = chain.request();
        boolean isNumbered = connection != null && NUMBERED.contains(connection.protocol());
        return chain.proceed(
                isNumbered
                        ? request
                        : request.newBuilder().header("Connection", "close").build());
    }
}
