package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.faults.FaultPlan;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Faults that only show on the connection itself, and the end of the whole server. */
class ConnectionFaultsTest {
    private Emulator emulator;
    private Socket socket;

    @BeforeEach
    void start() throws IOException {
        emulator = Emulator.start(EmulatorOptions.builder()
                .startAt(Instant.parse("2026-12-04T08:00:00Z"))
                .rateLimits(false)
                .build());
        socket = new Socket(InetAddress.getLoopbackAddress(), emulator.port());
        socket.setSoTimeout(5_000);
    }

    @AfterEach
    void stop() throws IOException {
        socket.close();
        emulator.close();
    }

    private long made() {
        return emulator.world().posts().stream()
                .filter(post -> post.text().startsWith("said "))
                .count();
    }

    private void create(String text) throws IOException {
        String channel = emulator.world().channel("bluesky:harbour-bakery").id();
        String body = "{\"query\":\"mutation { createPost(input: {channelId: \\\"" + channel
                + "\\\", schedulingType: automatic, mode: addToQueue, text: \\\"" + text
                + "\\\"}) { __typename ... on PostActionSuccess { post { text } } } }\"}";
        send("POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + emulator.graphQlKey()
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The body of the next answer on the connection. */
    private String answer() throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no answer");
            }
            head.append((char) next);
        }
        String length = head.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1");
        return new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
    }

    @Test
    void aConnectionIsResetBeforeAnythingIsApplied() throws IOException {
        emulator.faults().next(Fault.resetBefore());
        create("said once");

        assertThatThrownBy(this::answer).isInstanceOf(SocketException.class).hasMessageContaining("reset");
        assertThat(made()).isZero();
    }

    @Test
    void aConnectionIsResetAfterThePostWasMade() throws IOException {
        emulator.faults().next(Fault.resetAfter());
        create("said once");

        assertThatThrownBy(this::answer).isInstanceOf(SocketException.class).hasMessageContaining("reset");
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void theNextRequestReadsAnAnswerThatCameTwice() throws IOException {
        emulator.faults().next(Fault.duplicateAnswer());
        create("said first");
        assertThat(answer()).contains("said first");

        create("said second");
        assertThat(answer()).contains("said first");
        assertThat(answer()).contains("said second");
        assertThat(made()).isEqualTo(2);
    }

    @Test
    void aKilledServerListensNoMoreAndComesBackWithItsWorld() throws IOException {
        int port = emulator.port();
        create("said before");
        answer();
        emulator.kill();

        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port))
                .isInstanceOf(ConnectException.class);
        assertThatThrownBy(this::answer).isInstanceOf(IOException.class);
        emulator.revive();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        create("said after");
        answer();
        assertThat(emulator.port()).isEqualTo(port);
        assertThat(made()).isEqualTo(2);
    }

    @Test
    void whatStandsStillWhenTheServerDiesHasNoEffect() throws IOException {
        emulator.faults().next(Fault.stall());
        create("said once");
        while (!emulator.faults().pending().isEmpty()) {
            Thread.onSpinWait();
        }
        emulator.kill();

        assertThat(made()).isZero();
    }

    @Test
    void chunkedBodiesAndClientsThatAskFirstAreServed() throws IOException {
        send("POST /graphql HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nTransfer-Encoding: chunked\r\n"
                + "Authorization: Bearer " + emulator.graphQlKey() + "\r\n\r\n");
        byte[] go = socket.getInputStream().readNBytes("HTTP/1.1 100 Continue\r\n\r\n".length());
        assertThat(new String(go, StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 100");

        send("b\r\n{\"query\":\"{\r\n15;x=y\r\n account { email } }\"\r\n1\r\n}\r\n0\r\nTrailer: 1\r\n\r\n");
        assertThat(answer()).contains("mira@harbour.example");
    }

    @Test
    void whatIsNoRequestIs400AndTheEnd() throws IOException {
        send("Hello?\r\n\r\n");

        assertThat(answer()).contains("Malformed request: not an HTTP/1.1 request line");
        assertThat(socket.getInputStream().read()).isNegative();
    }

    @Test
    void aPlanGivesEveryQuestionItsFaultsInWhateverOrderTheyCome() {
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            questions.add("question " + i);
        }
        List<String> one = faults(7, questions);
        Collections.reverse(questions);
        List<String> two = new ArrayList<>(faults(7, questions));
        Collections.reverse(two);

        assertThat(one).isEqualTo(two).contains("-", "LOSE_ANSWER", "LOSE_REQUEST");
        assertThat(faults(8, questions)).isNotEqualTo(two);
    }

    private List<String> faults(long seed, List<String> questions) {
        emulator.faults().clear();
        emulator.faults()
                .programme(FaultPlan.seeded(seed).on("createPost", 0.5, Fault.loseAnswer(), Fault.loseRequest()));
        assertThat(emulator.faults().take(List.of("posts"), "other")).isEmpty();
        return questions.stream()
                .map(question -> emulator.faults().take(List.of("createPost"), question))
                .map(fault -> fault.map(Fault::kind).map(Enum::name).orElse("-"))
                .toList();
    }
}
