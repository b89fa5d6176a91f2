package dev.socialscheduler.backend.support;

import static dev.socialscheduler.backend.support.Transport.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.backend.support.Transport.Asked;
import dev.socialscheduler.backend.support.internal.http.HttpClients;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers at which the HTTP library throws something that it does not declare. */
class OddAnswersTest {

    private static final String FAILED = "The HTTP library failed";

    private final TestContext context = new TestContext();

    private static RawServer answering(String answer) {
        return new RawServer((raw, socket) -> {
            raw.readRequest(socket);
            raw.write(socket, answer);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_negative_status_leaves_a_write_open(Asked asked) throws IOException {
        try (RawServer server = answering("HTTP/1.1 -99 Odd\r\ncontent-length: 0\r\n\r\n")) {
            ServiceUnavailableException e = Transport.post(asked, context, server.url(), SMALL);

            assertThat(e.getMessage())
                    .startsWith(FAILED + " after the request was sent: IllegalStateException: ")
                    .endsWith(Transport.LATER + asked.open());
            assertThat(e.isPassing()).isTrue();
            assertThat(e.getCause()).hasCauseInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_negative_status_over_http2_leaves_a_write_open(Asked asked) throws IOException {
        try (RawServer server = overHttp2(headers(":status", "-99"))) {
            assertThat(Transport.post(asked, http2(), server.url(), SMALL).getMessage())
                    .startsWith(FAILED + " after the request was sent: IllegalStateException: ")
                    .endsWith(Transport.LATER + asked.open());
        }
    }

    static Stream<Supplier<Throwable>> thrown() {
        return Stream.of(
                () -> new IllegalStateException("state: 5"), () -> new AssertionError("odd"), StackOverflowError::new);
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whatever_is_thrown_before_a_byte_left_had_no_effect(Supplier<Throwable> thrown) throws IOException {
        try (RawServer server = answering("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")) {
            OkHttpClient client = Transport.client(context)
                    .newBuilder()
                    .addNetworkInterceptor(chain -> raise(thrown.get()))
                    .build();

            ServiceUnavailableException e = Transport.post(Asked.WRITE, client, server.url(), SMALL);

            assertThat(e.getMessage()).startsWith(FAILED + ": ").endsWith(Asked.WRITE.nothing());
            assertThat(e.isPassing()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whatever_is_thrown_afterwards_may_have_had_an_effect(Supplier<Throwable> thrown) throws IOException {
        try (RawServer server = answering("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")) {
            OkHttpClient client = Transport.client(context)
                    .newBuilder()
                    .addNetworkInterceptor(chain -> {
                        chain.proceed(chain.request()).close();
                        return raise(thrown.get());
                    })
                    .build();

            assertThat(Transport.post(Asked.WRITE, client, server.url(), SMALL).getMessage())
                    .startsWith(FAILED + " after the request was sent: ")
                    .endsWith(Asked.WRITE.open());
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    private static Response raise(Throwable thrown) {
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        throw (Error) thrown;
    }

    @Test
    void what_is_thrown_does_not_quote_the_credential() throws IOException {
        try (RawServer server = answering("")) {
            OkHttpClient client = Transport.client(context)
                    .newBuilder()
                    .addNetworkInterceptor(chain -> {
                        throw new IllegalStateException(chain.request().header("Authorization"));
                    })
                    .build();

            ServiceUnavailableException e = Transport.post(Asked.WRITE, client, server.url(), SMALL);

            assertThat(Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause))
                    .noneMatch(cause -> String.valueOf(cause.getMessage()).contains("s3cr3t-value"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1796112000000", "2147483648", "99999999999999999999"})
    void a_time_to_wait_that_fits_into_no_number_does_not_hide_the_status(String seconds) throws IOException {
        try (RawServer server =
                answering("HTTP/1.1 503 Busy\r\nretry-after: " + seconds + "\r\ncontent-length: 0\r\n\r\n")) {
            assertThat(status(Transport.client(context), server, true)).isEqualTo(503);
            assertThat(status(Transport.client(context), server, false)).isEqualTo(503);
        }
    }

    @Test
    void a_time_to_wait_that_fits_into_no_number_does_not_hide_the_status_over_http2() throws IOException {
        try (RawServer server = overHttp2(headers(":status", "503", "retry-after", "1796112000000"))) {
            assertThat(status(http2(), server, true)).isEqualTo(503);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void any_number_of_interim_answers_leads_to_the_final_one(int interim) throws IOException {
        String hint = "HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n";
        try (RawServer server = answering(hint.repeat(interim) + "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")) {
            assertThat(status(Transport.client(context), server, true)).isEqualTo(200);
        }
    }

    private static int status(OkHttpClient client, RawServer server, boolean isWrite) throws IOException {
        Request request = isWrite
                ? Transport.posting(server.url(), SMALL)
                : new Request.Builder().url(server.url()).build();
        try (Response response = client.newCall(request).execute()) {
            return response.code();
        } finally {
            HttpClients.close(client);
        }
    }

    private OkHttpClient http2() {
        return Transport.client(context)
                .newBuilder()
                .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                .build();
    }

    /** Answers the first request with these headers, and nothing else. */
    private static RawServer overHttp2(byte[] headers) {
        return new RawServer((raw, socket) -> {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            frame(out, 4, 0, 0, new byte[0]);
            int stream = readRequest(socket);
            frame(out, 1, 5, stream, headers);
            raw.stall();
        });
    }

    /** Reads until a frame with data ends its stream. */
    private static int readRequest(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        in.readNBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".length());
        while (true) {
            int lengthAndType = in.readInt();
            int flags = in.readUnsignedByte();
            int stream = in.readInt();
            in.readNBytes(lengthAndType >>> 8);
            if ((lengthAndType & 0xff) == 0 && (flags & 1) == 1) {
                return stream;
            }
        }
    }

    private static void frame(DataOutputStream out, int type, int flags, int stream, byte[] payload)
            throws IOException {
        out.writeInt(payload.length << 8 | type);
        out.writeByte(flags);
        out.writeInt(stream);
        out.write(payload);
        out.flush();
    }

    /** Each header is a literal with a name of its own, without compression. */
    private static byte[] headers(String... namesAndValues) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            block.write(0);
            for (String text : List.of(namesAndValues[i], namesAndValues[i + 1])) {
                block.write(text.length());
                block.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
            }
        }
        return block.toByteArray();
    }
}
