package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.backend.support.Transport.Asked;
import dev.socialscheduler.backend.support.internal.http.HttpClients;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.testsupport.http.RefusingPort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A host with two addresses, of which the first is dead. No byte has left, so even a write goes to the second. */
class SecondAddressTest {

    private static final String FIRST = "127.0.0.2";
    private static final String SECOND = "127.0.0.1";

    private final TestContext context = new TestContext();

    private OkHttpClient client(String... addresses) {
        return Transport.client(context)
                .newBuilder()
                .dns(host -> {
                    List<InetAddress> found = new ArrayList<>();
                    for (String address : addresses) {
                        found.add(address(address));
                    }
                    return found;
                })
                .build();
    }

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }

    private static RawServer answering() {
        return new RawServer((raw, socket) -> {
            raw.readRequest(socket);
            raw.write(socket, "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
        });
    }

    private static Request request(Asked asked, int port) {
        String url = "http://provider.invalid:" + port + "/";
        return asked == Asked.WRITE
                ? Transport.posting(url, Transport.SMALL)
                : new Request.Builder().url(url).build();
    }

    private static int status(OkHttpClient client, Request request) throws IOException {
        try (Response response = client.newCall(request).execute()) {
            return response.code();
        } finally {
            HttpClients.close(client);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_address_that_refuses_leads_to_the_next(Asked asked) throws IOException {
        try (RawServer server = answering()) {
            assertThat(status(client(FIRST, SECOND), request(asked, server.port())))
                    .isEqualTo(200);
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_address_that_does_not_respond_leads_to_the_next(Asked asked) throws IOException {
        context.with(CommonSettings.CONNECT_TIMEOUT, Duration.ofMillis(300));
        try (RawServer server = answering();
                Silence silence = new Silence(FIRST, server.port())) {
            assertThat(silence.isFull()).isTrue();
            assertThat(status(client(FIRST, SECOND), request(asked, server.port())))
                    .isEqualTo(200);
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void if_all_addresses_are_dead_nothing_had_an_effect(Asked asked) {
        try (RefusingPort port = new RefusingPort()) {
            assertThat(Transport.failing(asked, client(FIRST, SECOND), request(asked, port.number()))
                            .getMessage())
                    .startsWith("Could not connect to the provider: ")
                    .endsWith(asked.nothing());
        }
    }

    @Test
    void a_request_that_left_is_not_sent_to_the_second_address() throws IOException {
        try (RawServer server = new RawServer(RawServer::readRequest)) {
            assertThat(Transport.failing(Asked.WRITE, client(SECOND, SECOND), request(Asked.WRITE, server.port()))
                            .getMessage())
                    .endsWith(Asked.WRITE.open());
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    /** An address whose queue of connections is full, so that nobody answers one more. */
    private static final class Silence implements AutoCloseable {

        private static final int MORE_THAN_FIT = 16;

        private final ServerSocket deaf;
        private final List<SocketChannel> waiting = new ArrayList<>();

        Silence(String address, int port) throws IOException {
            deaf = new ServerSocket(port, 1, address(address));
            for (int i = 0; i < MORE_THAN_FIT; i++) {
                SocketChannel channel = SocketChannel.open();
                waiting.add(channel);
                channel.configureBlocking(false);
                channel.connect(new InetSocketAddress(address, port));
            }
        }

        boolean isFull() throws IOException {
            for (SocketChannel channel : waiting) {
                if (!channel.finishConnect()) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void close() throws IOException {
            for (SocketChannel channel : waiting) {
                channel.close();
            }
            deaf.close();
        }
    }
}
