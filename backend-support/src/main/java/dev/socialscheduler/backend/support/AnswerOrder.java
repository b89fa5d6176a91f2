package dev.socialscheduler.backend.support;

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
 * that comes twice would be taken for that of the next request on the connection, and so on. So nothing may have come before
 * a request has left, and what was read before is no answer to it. Where that cannot be seen, below TLS, no connection
 * serves two requests. HTTP/2, which the providers speak, numbers its answers. Thread-safe.
 */
final class AnswerOrder implements Interceptor {

    private static final Set<Protocol> NUMBERED = EnumSet.of(Protocol.HTTP_2, Protocol.H2_PRIOR_KNOWLEDGE);

    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection connection = chain.connection();
        Request request = chain.request();
        if (connection != null && NUMBERED.contains(connection.protocol())) {
            return chain.proceed(request);
        }
        return connection != null && connection.socket() instanceof WatchedSocket socket
                ? inOrder(chain, socket)
                : chain.proceed(
                        request.newBuilder().header("Connection", "close").build());
    }

    private static Response inOrder(Chain chain, WatchedSocket socket) throws IOException {
        if (socket.getInputStream().available() > 0) {
            socket.close();
            throw new IOException("something came before anything was asked");
        }
        Response response = chain.proceed(chain.request());
        if (!socket.hasReadSinceWriting()) {
            response.close();
            socket.close();
            throw new IOException("an answer came that belongs to an earlier request");
        }
        return response;
    }
}
