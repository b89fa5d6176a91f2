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
 * Sees to it that an answer is that of its request. Over HTTP/1.1 nothing but the order says which answer is whose: one
 * that comes twice would be taken for that of the next request on the connection, a list without a post for the proof that
 * the post is not there. So there is no next request. HTTP/2 numbers its answers. Thread-safe.
 */
final class AnswerOrder implements Interceptor {

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
