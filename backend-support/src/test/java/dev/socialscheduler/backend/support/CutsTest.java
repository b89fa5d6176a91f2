package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.backend.support.Transport.Asked;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How far a call got × how it was broken off × whether it writes: one table, over real sockets. */
class CutsTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n";
    private static final String SMALL = "{\"text\":\"Hello\"}";

    /** How far it got: what the server reads of the request, and what it writes of the answer. */
    enum Stage {
        CONNECTED(0, false, ""),
        HEAD_BEGUN(20, false, ""),
        HEAD_READ(1_000, false, ""),
        BODY_BEGUN(1_000_000, false, ""),
        LAST_BYTE_UNREAD(-1, true, ""),
        REQUEST_READ(0, true, ""),
        STATUS_BEGUN(0, true, "HTTP/1.1 2"),
        STATUS_TOLD(0, true, "HTTP/1.1 200 OK\r\n"),
        HEADERS_BEGUN(0, true, "HTTP/1.1 200 OK\r\ncontent-le"),
        ANSWER_BEGUN(0, true, HEAD + "{\"data\"");

        private final int bytes;
        private final boolean isWhole;
        private final String answer;

        Stage(int bytes, boolean isWhole, String answer) {
            this.bytes = bytes;
            this.isWhole = isWhole;
            this.answer = answer;
        }

        /** What leaves for good must fit into no buffer on the way; what arrives whole is small. */
        String body() {
            return isWhole ? SMALL : Transport.LARGE;
        }

        void reach(RawServer server, Socket socket) throws IOException {
            if (!isWhole) {
                socket.getInputStream().readNBytes(bytes);
            } else {
                server.readHead(socket);
                socket.getInputStream().readNBytes(SMALL.length() + bytes);
            }
            server.write(socket, answer);
        }
    }

    /** How it was broken off. */
    enum Cut {
        /** The server says that it has nothing more to say, and reads nothing more. */
        END,
        RESET,
        /** Nothing happens for longer than the provider may be silent. */
        SILENCE,
        /** Nothing happens until the call has taken too long. */
        CALL_TIMEOUT;

        void cut(RawServer server, Socket socket) throws IOException, InterruptedException {
            if (this == RESET) {
                RawServer.reset(socket);
                return;
            }
            if (this == END) {
                socket.shutdownOutput();
            }
            server.stall();
        }
    }

    static Stream<Arguments> table() {
        List<Arguments> rows = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Cut cut : Cut.values()) {
                // Unread bytes turn every end into a reset, and what is reset cannot be told from what was read.
                boolean isSame = stage == Stage.LAST_BYTE_UNREAD && cut == Cut.RESET;
                for (Asked asked : isSame ? List.<Asked>of() : List.of(Asked.values())) {
                    rows.add(Arguments.of(stage, cut, asked));
                }
            }
        }
        return rows.stream();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("table")
    void what_is_cut_before_the_last_byte_left_had_no_effect_and_anything_later_may_have(
            Stage stage, Cut cut, Asked asked) throws IOException {
        // A busy machine may take its time to notice a reset.
        Duration silence = cut == Cut.RESET ? Duration.ofSeconds(30) : Duration.ofMillis(100);
        TestContext context = new TestContext().with(CommonSettings.READ_TIMEOUT, silence);
        if (cut == Cut.CALL_TIMEOUT) {
            context.with(CommonSettings.READ_TIMEOUT, Duration.ofSeconds(30))
                    .with(CommonSettings.CALL_TIMEOUT, Duration.ofMillis(250));
        }
        try (RawServer server = new RawServer((raw, socket) -> {
            stage.reach(raw, socket);
            cut.cut(raw, socket);
        })) {
            ServiceUnavailableException e = Transport.post(asked, context, server.url(), stage.body());

            assertThat(e.getMessage()).matches(message(stage, cut, asked, server));
            assertThat(e.outcome())
                    .isEqualTo(stage.isWhole && asked == Asked.WRITE ? Outcome.UNKNOWN : Outcome.NOT_APPLIED);
            assertThat(e.isPassing()).isTrue();
            assertThat(server.connections()).as("nothing is repeated").isEqualTo(1);
        }
    }

    private static String message(Stage stage, Cut cut, Asked asked, RawServer server) {
        String left = stage.isWhole ? asked.open() : asked.nothing();
        boolean isTimeout = cut == Cut.SILENCE || cut == Cut.CALL_TIMEOUT || (cut == Cut.END && !stage.isWhole);
        if (isTimeout) {
            String problem = stage.isWhole
                    ? "Timed out while waiting for the provider's response."
                    : "Timed out before the request was sent.";
            return Pattern.quote(problem + Transport.MORE_TIME + left);
        }
        String broke =
                "The connection to the provider failed" + (stage.isWhole ? " after the request was sent: " : ": ");
        return Pattern.quote(broke) + reason(stage, cut, server) + Pattern.quote(Transport.LATER + left);
    }

    private static String reason(Stage stage, Cut cut, RawServer server) {
        if (cut == Cut.RESET) {
            return "(Connection reset|Broken pipe|Connection reset by peer)\\.";
        }
        return Pattern.quote(
                stage == Stage.ANSWER_BEGUN
                        ? "unexpected end of stream."
                        : "unexpected end of stream on " + server.url() + "....");
    }
}
