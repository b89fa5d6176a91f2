package dev.socialscheduler.backend.support.internal.http;

import java.io.IOException;
import java.net.Socket;
import java.util.Set;
import javax.net.ssl.SSLSocket;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Response;

/**
 * Uses a connection of HTTP/1.1 no more after a rejection. Nothing in a rejection proves to which request it belongs, so
 * if it arrived twice, it would be taken for the response to the next request on the connection. Thread-safe.
 */
final class RejectedConnection implements Interceptor {

    private static final Set<Protocol> NUMBERED = Set.of(Protocol.HTTP_2, Protocol.H2_PRIOR_KNOWLEDGE);

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        Connection connection = chain.connection();
        if (connection != null && !response.isSuccessful() && !NUMBERED.contains(connection.protocol())) {
            retire(connection.socket());
        }
        return response;
    }

    /** OkHttp reuses no connection on which nothing can be sent, even if the response is still being read. */
    private static void retire(Socket socket) throws IOException {
        boolean mayEndResponse = socket instanceof SSLSocket tls
                && !"TLSv1.3".equals(tls.getSession().getProtocol()); // older versions close both directions
        if (!mayEndResponse && !socket.isClosed()) {
            socket.shutdownOutput();
        }
    }
}
