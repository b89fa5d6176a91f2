package dev.socialscheduler.backend.support.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.backend.support.RawServer;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.Transport;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

/** Which requests share a connection. */
class KeptConnectionsTest {

    private final OkHttpClient client = Transport.client(new TestContext());

    private static RawServer server() {
        return new RawServer((raw, socket) -> {
            while (!raw.readRequest(socket).isEmpty()) {
                raw.write(socket, "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
            }
        });
    }

    private static void send(OkHttpClient client, RawServer server) throws IOException {
        try (Response response =
                client.newCall(Transport.posting(server.url(), Transport.SMALL)).execute()) {
            assertThat(response.code()).isEqualTo(200);
        }
    }

    @Test
    void requests_share_a_connection() throws IOException {
        try (RawServer server = server()) {
            for (int i = 0; i < 5; i++) {
                send(client, server);
            }

            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.requests()).isEqualTo(5);
        } finally {
            HttpClients.close(client);
        }
    }

    @Test
    void a_fresh_client_uses_each_connection_once_and_leaves_the_kept_one_alone() throws IOException {
        try (RawServer server = server()) {
            OkHttpClient fresh = HttpClients.fresh(client);
            send(client, server);
            send(fresh, server);
            send(fresh, server);
            send(client, server);

            assertThat(server.connections()).isEqualTo(3);
            assertThat(fresh.connectionPool().connectionCount()).isZero();
        } finally {
            HttpClients.close(client);
        }
    }

    @Test
    void a_fresh_client_is_closed_with_its_origin() throws IOException {
        try (RawServer server = server()) {
            OkHttpClient fresh = HttpClients.fresh(client);
            HttpClients.close(client);

            assertThat(Transport.post(Transport.Asked.WRITE, fresh, server.url(), Transport.SMALL))
                    .hasMessageStartingWith("The call was cancelled because the scheduler was closed.");
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void a_connection_that_has_idled_is_not_used_for_a_write() throws IOException {
        AtomicLong now = new AtomicLong();
        ConnectionPool pool = new ConnectionPool();
        OkHttpClient idling = new OkHttpClient.Builder()
                .connectionPool(pool)
                .addInterceptor(new KeptConnections(pool, now::get))
                .build();
        try (RawServer server = server()) {
            send(idling, server);
            now.addAndGet(TimeUnit.SECONDS.toNanos(2));
            send(idling, server);
            assertThat(server.connections()).isEqualTo(1);

            now.addAndGet(TimeUnit.SECONDS.toNanos(2) + 1);
            send(idling, server);
            assertThat(server.connections()).isEqualTo(2);
        } finally {
            HttpClients.close(idling);
        }
    }
}
