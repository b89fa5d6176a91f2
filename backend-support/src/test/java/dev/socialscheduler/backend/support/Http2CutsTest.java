package dev.socialscheduler.backend.support;

import static dev.socialscheduler.backend.support.Transport.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.backend.support.Transport.Asked;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** HTTP/2, where many calls share a connection and the server can say which of them it did nothing about. */
class Http2CutsTest {

    private static final int DATA = 0;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int GOAWAY = 7;
    private static final int REFUSED_STREAM = 7;
    private static final int INTERNAL_ERROR = 2;

    private static final String BROKE = "The connection to the provider failed";

    /** Answers a request that was read whole. */
    @FunctionalInterface
    private interface Reply {
        void to(DataOutputStream out, int stream) throws IOException;
    }

    private static RawServer server(Reply reply) {
        return new RawServer((raw, socket) -> {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            frame(out, SETTINGS, 0);
            int stream = readRequest(socket);
            reply.to(out, stream);
            out.flush();
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
            if ((lengthAndType & 0xff) == DATA && (flags & 1) == 1) {
                return stream;
            }
        }
    }

    private static void frame(DataOutputStream out, int type, int stream, int... words) throws IOException {
        out.writeInt((words.length * 4) << 8 | type);
        out.writeByte(0);
        out.writeInt(stream);
        for (int word : words) {
            out.writeInt(word);
        }
        out.flush();
    }

    private static ServiceUnavailableException post(Asked asked, RawServer server) {
        OkHttpClient client = Transport.client(new TestContext())
                .newBuilder()
                .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                .build();
        return Transport.post(asked, client, server.url(), Transport.SMALL);
    }

    @ParameterizedTest
    @EnumSource
    void a_stream_that_the_server_refused_had_no_effect(Asked asked) throws IOException {
        try (RawServer server = server((out, stream) -> frame(out, RST_STREAM, stream, REFUSED_STREAM))) {
            ServiceUnavailableException e = post(asked, server);

            assertThat(e).hasMessage(BROKE + ": stream was reset: REFUSED_STREAM." + LATER + asked.nothing());
            assertThat(e.isPassing()).isTrue();
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stream_that_a_server_going_away_has_not_begun_had_no_effect(Asked asked) throws IOException {
        try (RawServer server = server((out, stream) -> frame(out, GOAWAY, 0, stream - 2, 0))) {
            assertThat(post(asked, server))
                    .hasMessage(BROKE + ": stream was reset: REFUSED_STREAM." + LATER + asked.nothing());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stream_that_broke_otherwise_leaves_a_write_open(Asked asked) throws IOException {
        try (RawServer server = server((out, stream) -> frame(out, RST_STREAM, stream, INTERNAL_ERROR))) {
            assertThat(post(asked, server))
                    .hasMessage(BROKE + " after the request was sent: stream was reset: INTERNAL_ERROR." + LATER
                            + asked.open());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_that_ends_after_the_request_leaves_a_write_open(Asked asked) throws IOException {
        try (RawServer server = new RawServer((raw, socket) -> {
            frame(new DataOutputStream(socket.getOutputStream()), SETTINGS, 0);
            readRequest(socket);
        })) {
            assertThat(post(asked, server).getMessage())
                    .startsWith(BROKE + " after the request was sent: ")
                    .endsWith(LATER + asked.open());
        }
    }
}
