package dev.socialscheduler.backend.support.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.backend.support.TestContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoDelaySocketFactoryTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private interface Way {
        Socket open(NoDelaySocketFactory sockets, int port) throws IOException;
    }

    static Stream<Arguments> every_socket_sends_what_is_written_at_once() {
        return Stream.of(
                way("not connected", (sockets, port) -> sockets.createSocket()),
                way("by name", (sockets, port) -> sockets.createSocket(HERE.getHostAddress(), port)),
                way("by name, from", (sockets, port) -> sockets.createSocket(HERE.getHostAddress(), port, HERE, 0)),
                way("by address", (sockets, port) -> sockets.createSocket(HERE, port)),
                way("by address, from", (sockets, port) -> sockets.createSocket(HERE, port, HERE, 0)));
    }

    private static Arguments way(String name, Way way) {
        return Arguments.of(name, way);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void every_socket_sends_what_is_written_at_once(String name, Way way) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, HERE);
                Socket socket = way.open(new NoDelaySocketFactory(), server.getLocalPort())) {
            assertThat(socket.getTcpNoDelay()).isTrue();
            assertThat(socket.isConnected()).isEqualTo(!name.equals("not connected"));
        }
    }

    @Test
    void the_client_makes_such_sockets() throws IOException {
        TestContext context = new TestContext();
        OkHttpClient client = HttpClients.create(context, Auth.bearer(context, TestContext.KEY));
        try (Socket socket = client.socketFactory().createSocket()) {
            assertThat(socket.getTcpNoDelay()).isTrue();
        } finally {
            HttpClients.close(client);
        }
    }
}
