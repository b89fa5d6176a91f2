package dev.socialscheduler.backend.support;

import static dev.socialscheduler.backend.support.Transport.CHECK_NETWORK;
import static dev.socialscheduler.backend.support.Transport.LARGE;
import static dev.socialscheduler.backend.support.Transport.LATER;
import static dev.socialscheduler.backend.support.Transport.SMALL;
import static dev.socialscheduler.backend.support.Transport.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.Transport.Asked;
import dev.socialscheduler.backend.support.internal.error.TransportErrorMapper;
import dev.socialscheduler.backend.support.internal.http.TransportFailure;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.RefusingPort;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way in which a connection can fail, over real sockets, for a write and for a read. */
class TransportTest {

    private final TestContext context = new TestContext();

    @ParameterizedTest
    @EnumSource
    void a_refused_connection_had_no_effect(Asked asked) {
        try (RefusingPort port = new RefusingPort()) {
            String url = port.uri("/").toString();
            ServiceUnavailableException e = post(asked, context, url, SMALL);

            assertThat(e)
                    .hasMessage("Could not connect to the provider: Failed to connect to"
                            + " /127.0.0.1:" + port.number()
                            + "." + CHECK_NETWORK + asked.nothing());
            assertThat(e.isPassing()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_host_had_no_effect(Asked asked) {
        OkHttpClient client = Transport.client(context)
                .newBuilder()
                .dns(host -> {
                    throw new UnknownHostException(host + ": Name or service not known");
                })
                .build();
        ServiceUnavailableException e = post(asked, client, "https://provider.invalid/", SMALL);

        assertThat(e)
                .hasMessage("The provider's host could not be resolved: provider.invalid: Name or service not known."
                        + CHECK_NETWORK + asked.nothing());
        assertThat(e.isPassing()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_plain_server_behind_an_https_address_had_no_effect_and_stays_so(Asked asked) throws IOException {
        try (RawServer plain = new RawServer((server, socket) -> {
            server.write(socket, "HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
            server.readHead(socket);
        })) {
            ServiceUnavailableException e = post(asked, context, "https://127.0.0.1:" + plain.port() + "/", SMALL);

            assertThat(e)
                    .hasMessage("Could not establish a secure connection to the provider: Unsupported or unrecognized"
                            + " SSL message. Check the endpoint, the certificates trusted by this Java runtime, and"
                            + " any proxy. "
                            + asked.nothing());
            assertThat(e.isPassing()).isFalse();
            assertThat(plain.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_handshake_that_is_cut_had_no_effect_and_may_pass(Asked asked) throws IOException {
        try (RawServer cutting = new RawServer((server, socket) -> socket.shutdownOutput())) {
            ServiceUnavailableException e = post(asked, context, "https://127.0.0.1:" + cutting.port() + "/", SMALL);

            assertThat(e)
                    .hasMessage("Could not establish a secure connection to the provider: Remote host terminated the"
                            + " handshake. Try again later. " + asked.nothing());
            assertThat(e.isPassing()).isTrue();
        }
    }

    /** The reset may come before or after the small request is handed over; what is said fits to either. */
    @ParameterizedTest
    @EnumSource
    void a_connection_closed_before_it_was_read_may_have_carried_a_small_request(Asked asked) throws IOException {
        try (RawServer closing = new RawServer((server, socket) -> RawServer.reset(socket))) {
            ServiceUnavailableException e = post(asked, context, closing.url(), SMALL);

            String left = " after the request was sent: .+\\." + LATER + Pattern.quote(asked.open());
            String kept = ": .+\\." + LATER + Pattern.quote(asked.nothing());
            assertThat(e.getMessage()).matches("The connection to the provider failed(" + left + "|" + kept + ")");
            assertThat(closing.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_request_of_which_only_a_part_was_sent_had_no_effect(Asked asked) throws IOException {
        try (RawServer cutting = new RawServer((server, socket) -> {
            server.readHead(socket);
            RawServer.reset(socket);
        })) {
            ServiceUnavailableException e = post(asked, context, cutting.url(), LARGE);

            assertThat(e.getMessage())
                    .matches("The connection to the provider failed: .+\\." + LATER + Pattern.quote(asked.nothing()));
            assertThat(e.isPassing()).isTrue();
            assertThat(cutting.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_closed_after_reading_everything_leaves_a_write_open(Asked asked) throws IOException {
        try (RawServer silent = new RawServer(RawServer::readRequest)) {
            ServiceUnavailableException e = post(asked, context, silent.url(), SMALL);

            assertThat(e)
                    .hasMessage("The connection to the provider failed after the request was sent: unexpected end of"
                            + " stream on " + silent.url() + "...." + LATER + asked.open());
            assertThat(silent.requests()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void half_a_status_line_leaves_a_write_open(Asked asked) throws IOException {
        try (RawServer half = new RawServer((server, socket) -> {
            server.readRequest(socket);
            server.write(socket, "HTTP/1.1 2");
        })) {
            ServiceUnavailableException e = post(asked, context, half.url(), SMALL);

            assertThat(e)
                    .hasMessage("The connection to the provider failed after the request was sent: unexpected end of"
                            + " stream on " + half.url() + "...." + LATER + asked.open());
            assertThat(half.requests()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void half_a_body_leaves_a_write_open(Asked asked) throws IOException {
        try (RawServer half = new RawServer((server, socket) -> {
            server.readRequest(socket);
            server.write(socket, "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"data\"");
        })) {
            ServiceUnavailableException e = post(asked, context, half.url(), SMALL);

            assertThat(e)
                    .hasMessage("The connection to the provider failed after the request was sent: unexpected end of"
                            + " stream." + LATER + asked.open());
            assertThat(half.requests()).isEqualTo(1);
        }
    }

    @Test
    void the_mark_of_a_failure_keeps_its_cause() {
        IOException below = new IOException("below");
        TransportFailure failure = new TransportFailure(below, true);

        assertThat(failure.requestSent()).isTrue();
        assertThat(failure).hasMessage("below").hasCause(below);
        assertThat(TransportErrorMapper.map(failure, ErrorContext.of("red", Operation.CREATE_POST)))
                .hasCause(below)
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
    }

    @Test
    void a_failure_without_words_is_named() {
        assertThat(TransportErrorMapper.map(new java.io.EOFException(), ErrorContext.of("red", Operation.CREATE_POST)))
                .hasMessage("The connection to the provider failed after the request was sent: EOFException. Try again"
                        + " later. [createPost on red; it may have taken effect]");
    }
}
