package dev.socialscheduler.backend.support.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.backend.support.RawServer;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.config.CommonSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpClientsTest {

    private final TestContext context = new TestContext();
    private OkHttpClient client = client();

    private OkHttpClient client() {
        return HttpClients.create(context, Auth.bearer(context, TestContext.KEY));
    }

    @AfterEach
    void close_the_client() {
        HttpClients.close(client);
    }

    private static Request post(String url) {
        return new Request.Builder()
                .url(url)
                .post(RequestBody.create(new byte[] {'{', '}'}))
                .build();
    }

    private int status(Request request) throws IOException {
        try (Response response = client.newCall(request).execute()) {
            return response.code();
        }
    }

    private static RawServer.Behaviour answering(String statusAndHeaders) {
        return (server, socket) -> {
            while (!server.readRequest(socket).isEmpty()) {
                server.write(socket, "HTTP/1.1 " + statusAndHeaders + "\r\ncontent-length: 0\r\n\r\n");
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "503 Unavailable\r\nretry-after: 0",
                "408 Request Timeout",
                "408 Request Timeout\r\nretry-after: 0",
                "421 Misdirected Request",
                "429 Too Many Requests\r\nretry-after: 0",
                "401 Unauthorized\r\nwww-authenticate: Bearer",
                "500 Internal Server Error"
            })
    void a_write_is_sent_once_whatever_the_answer(String answer) throws IOException {
        try (RawServer server = new RawServer(answering(answer))) {
            assertThat(status(post(server.url()))).isEqualTo(Integer.parseInt(answer.substring(0, 3)));
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "503 Unavailable\r\nretry-after: 0",
                "503 Unavailable\r\nretry-after: 0000000000000",
                "503 Unavailable\r\nretry-after: 1",
                "503 Unavailable\r\nretry-after: -1",
                "503 Unavailable\r\nretry-after: 9999999999",
                "503 Unavailable\r\nretry-after: 1796112000000",
                "503 Unavailable\r\nretry-after: 99999999999999999999999999",
                "408 Timeout"
            })
    void a_read_is_sent_once_whatever_the_answer(String answer) throws IOException {
        try (RawServer server = new RawServer(answering(answer))) {
            assertThat(status(new Request.Builder().url(server.url()).build()))
                    .isEqualTo(Integer.parseInt(answer.substring(0, 3)));
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"301", "302", "303", "307", "308"})
    void a_redirect_is_an_answer_and_not_followed(int status) throws IOException {
        try (RawServer elsewhere = new RawServer(answering("200 OK"));
                RawServer server = new RawServer(answering(status + " Moved\r\nlocation: " + elsewhere.url()))) {
            assertThat(status(post(server.url()))).isEqualTo(status);
            assertThat(status(new Request.Builder().url(server.url()).build())).isEqualTo(status);
            assertThat(server.requests()).isEqualTo(2);
            assertThat(elsewhere.connections()).isZero();
        }
    }

    @Test
    void an_answer_that_came_twice_is_not_taken_for_that_of_a_fresh_request() throws IOException {
        AtomicInteger connections = new AtomicInteger();
        try (RawServer server = new RawServer((self, socket) -> {
            int status = 200 + connections.getAndIncrement();
            String answer = "HTTP/1.1 " + status + " OK\r\ncontent-length: 0\r\n\r\n";
            while (!self.readRequest(socket).isEmpty()) {
                self.write(socket, answer + answer);
            }
        })) {
            client = HttpClients.fresh(client);
            assertThat(status(post(server.url()))).isEqualTo(200);
            assertThat(status(post(server.url()))).isEqualTo(201);
            assertThat(status(new Request.Builder().url(server.url()).build())).isEqualTo(202);
        }
    }

    @Test
    void every_request_carries_the_credential_and_the_configured_user_agent() throws IOException {
        CompletableFuture<String> head = new CompletableFuture<>();
        try (RawServer server = new RawServer((self, socket) -> {
            head.complete(self.readRequest(socket));
            self.write(socket, "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
        })) {
            status(post(server.url()).newBuilder().header("User-Agent", "other").build());

            assertThat(head.join().lines())
                    .contains("Authorization: Bearer s3cr3t-value", "User-Agent: tester/1.0")
                    .noneMatch(line -> line.contains("other"));
        }
    }

    @Test
    void a_configured_proxy_gets_the_requests_and_may_be_named() throws IOException {
        CompletableFuture<String> head = new CompletableFuture<>();
        try (RawServer proxy = new RawServer((self, socket) -> {
            head.complete(self.readRequest(socket));
            self.write(socket, "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
        })) {
            context.with(CommonSettings.PROXY, InetSocketAddress.createUnresolved("127.0.0.1", proxy.port()));
            HttpClients.close(client);
            client = client();

            assertThat(status(post("http://provider.invalid/graphql"))).isEqualTo(200);
            assertThat(head.join()).startsWith("POST http://provider.invalid/graphql HTTP/1.1\r\n");
        }
    }

    @Test
    void closing_ends_the_calls_under_way() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        try (RawServer server = new RawServer((self, socket) -> {
            self.readRequest(socket);
            arrived.countDown();
            self.stall();
        })) {
            CompletableFuture<Throwable> failure = new CompletableFuture<>();
            Thread calling = new Thread(() -> {
                try {
                    status(post(server.url()));
                } catch (IOException e) {
                    failure.complete(e);
                }
            });
            calling.start();
            assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();

            HttpClients.close(client);

            assertThat(failure.get(20, TimeUnit.SECONDS)).isInstanceOf(TransportFailure.class);
            calling.join();
            assertThat(client.connectionPool().connectionCount()).isZero();
            assertThat(client.dispatcher().executorService().isShutdown()).isTrue();
        }
    }

    @Test
    void the_settings_are_the_limits() {
        context.with(CommonSettings.CONNECT_TIMEOUT, Duration.ofMillis(1));
        context.with(CommonSettings.READ_TIMEOUT, Duration.ofMillis(2));
        context.with(CommonSettings.CALL_TIMEOUT, Duration.ofMillis(3));
        OkHttpClient limited = client();

        assertThat(limited.connectTimeoutMillis()).isEqualTo(1);
        assertThat(limited.readTimeoutMillis()).isEqualTo(2);
        assertThat(limited.writeTimeoutMillis()).isEqualTo(2);
        assertThat(limited.callTimeoutMillis()).isEqualTo(3);
    }

    @Test
    void a_limit_that_is_finer_or_longer_than_the_clock_of_okhttp_is_rounded_to_what_it_can() {
        context.with(CommonSettings.CONNECT_TIMEOUT, Duration.ofNanos(1));
        context.with(CommonSettings.READ_TIMEOUT, Duration.ofDays(30));
        context.with(CommonSettings.CALL_TIMEOUT, Duration.ofSeconds(Long.MAX_VALUE));
        OkHttpClient limited = client();

        assertThat(limited.connectTimeoutMillis()).isEqualTo(1);
        assertThat(limited.readTimeoutMillis()).isEqualTo(Integer.MAX_VALUE);
        assertThat(limited.callTimeoutMillis()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void a_credential_is_never_printed() {
        assertThat(Auth.bearer(context, TestContext.KEY)).hasToString("Auth(bearer, hidden)");
    }
}
