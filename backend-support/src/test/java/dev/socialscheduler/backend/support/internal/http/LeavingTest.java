package dev.socialscheduler.backend.support.internal.http;

import static dev.socialscheduler.backend.support.Transport.CHECK_NETWORK;
import static dev.socialscheduler.backend.support.Transport.LATER;
import static dev.socialscheduler.backend.support.Transport.MORE_TIME;
import static dev.socialscheduler.backend.support.Transport.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.backend.support.RawServer;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.Transport;
import dev.socialscheduler.backend.support.Transport.Asked;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.RefusingPort;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens between a connection and the last byte of a request, where a few bytes decide. */
class LeavingTest {

    private static final String RESET = "(Connection reset|Broken pipe|Connection reset by peer)\\.";
    private static final String BROKE = "The connection to the provider failed";
    private static final String CLOSED =
            "The call was cancelled because the scheduler was closed. If you still need the result, retry with a new"
                    + " scheduler. ";

    private final TestContext context = new TestContext();

    @AfterEach
    void leave_no_interrupt_behind() {
        Thread.interrupted();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A client that waits, connected, until something has happened, and then sends. */
    private OkHttpClient waitingFor(CountDownLatch latch) {
        return Transport.client(context)
                .newBuilder()
                .addNetworkInterceptor(chain -> {
                    await(latch);
                    return chain.proceed(chain.request());
                })
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void a_small_request_that_the_system_refuses_to_write_had_no_effect(Asked asked) throws IOException {
        CountDownLatch isReset = new CountDownLatch(1);
        try (RawServer server = new RawServer((raw, socket) -> {
            RawServer.reset(socket);
            isReset.countDown();
        })) {
            ServiceUnavailableException e = Transport.post(asked, waitingFor(isReset), server.url(), SMALL);

            assertThat(e.getMessage()).matches(BROKE + ": " + RESET + LATER + Pattern.quote(asked.nothing()));
            assertThat(e.isPassing()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_request_without_a_body_that_the_system_refuses_to_write_had_no_effect(Asked asked) throws IOException {
        CountDownLatch isReset = new CountDownLatch(1);
        try (RawServer server = new RawServer((raw, socket) -> {
            RawServer.reset(socket);
            isReset.countDown();
        })) {
            Request request = new Request.Builder().url(server.url()).build();
            ServiceUnavailableException e = Transport.failing(asked, waitingFor(isReset), request);

            assertThat(e.getMessage()).matches(BROKE + ": " + RESET + LATER + Pattern.quote(asked.nothing()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_request_without_a_body_that_got_no_connection_had_no_effect(Asked asked) {
        try (RefusingPort port = new RefusingPort()) {
            Request request =
                    new Request.Builder().url(port.uri("/").toString()).build();

            assertThat(Transport.failing(asked, Transport.client(context), request))
                    .hasMessage("Could not connect to the provider: Failed to connect to"
                            + " /127.0.0.1:" + port.number()
                            + "." + CHECK_NETWORK + asked.nothing());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_request_without_a_body_that_left_may_have_had_an_effect(Asked asked) throws IOException {
        context.with(CommonSettings.READ_TIMEOUT, Duration.ofMillis(100));
        try (RawServer server = new RawServer((raw, socket) -> raw.stall())) {
            Request request =
                    new Request.Builder().url(server.url()).delete(null).build();

            assertThat(Transport.failing(asked, Transport.client(context), request))
                    .hasMessage("Timed out while waiting for the provider's response." + MORE_TIME + asked.open());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_handshake_that_never_ends_had_no_effect(Asked asked) throws IOException {
        context.with(CommonSettings.READ_TIMEOUT, Duration.ofMillis(100))
                .with(CommonSettings.CONNECT_TIMEOUT, Duration.ofMillis(100));
        try (RawServer server = new RawServer((raw, socket) -> raw.stall())) {
            Request request = new Request.Builder()
                    .url("https://127.0.0.1:" + server.port() + "/")
                    .build();

            assertThat(Transport.failing(asked, Transport.client(context), request))
                    .hasMessage("Timed out before the request was sent." + MORE_TIME + asked.nothing());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_thread_interrupted_before_a_small_request_left_had_no_effect(Asked asked) throws IOException {
        try (RawServer server = new RawServer((raw, socket) -> raw.stall())) {
            Thread.currentThread().interrupt();
            ServiceUnavailableException e = Transport.post(asked, context, server.url(), SMALL);

            assertThat(e).hasMessage("The thread was interrupted during the call." + LATER + asked.nothing());
            assertThat(e.isPassing()).isFalse();
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_thread_interrupted_after_the_request_left_may_have_had_an_effect(Asked asked) throws IOException {
        Thread caller = Thread.currentThread();
        try (RawServer server = new RawServer((raw, socket) -> {
            raw.readRequest(socket);
            caller.interrupt();
            raw.write(socket, "HTTP/1.1 200 OK\r\n");
            raw.stall();
        })) {
            ServiceUnavailableException e = Transport.post(asked, context, server.url(), SMALL);

            assertThat(e).hasMessage("The thread was interrupted during the call." + LATER + asked.open());
            assertThat(e.isPassing()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_scheduler_closed_before_the_request_left_had_no_effect(Asked asked) throws IOException {
        try (RawServer server = new RawServer((raw, socket) -> raw.stall())) {
            OkHttpClient client = Transport.client(context);
            HttpClients.close(client);
            ServiceUnavailableException e = Transport.post(asked, client, server.url(), SMALL);

            assertThat(e).hasMessage(CLOSED + asked.nothing());
            assertThat(e.isPassing()).isFalse();
            assertThat(server.connections()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_scheduler_closed_while_it_waits_for_the_answer_leaves_a_write_open(Asked asked) throws IOException {
        OkHttpClient client = Transport.client(context);
        try (RawServer server = new RawServer((raw, socket) -> {
            raw.readRequest(socket);
            HttpClients.close(client);
            raw.stall();
        })) {
            ServiceUnavailableException e = Transport.post(asked, client, server.url(), SMALL);

            assertThat(e).hasMessage(CLOSED + asked.open());
            assertThat(e.isPassing()).as("it is not repeated").isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_comes_before_the_request_is_complete_is_read(Asked asked) throws IOException {
        try (RawServer server = new RawServer((raw, socket) -> {
            raw.readHead(socket);
            raw.write(socket, "HTTP/1.1 413 Content Too Large\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}");
            // Unread bytes make the end a reset, which ends the sending.
            socket.close();
        })) {
            OkHttpClient client = Transport.client(context);
            try (Response response = client.newCall(Transport.posting(server.url(), Transport.LARGE))
                    .execute()) {
                assertThat(response.code()).as("%s", asked).isEqualTo(413);
            }
            HttpClients.close(client);
        }
    }
}
