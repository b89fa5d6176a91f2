package dev.socialscheduler.contract.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Over a real secure socket: who cannot prove to be the provider gets not one byte of a request. */
class TlsTest {

    private static final String FIX =
            "Check the endpoint, the certificates trusted by this Java runtime, and any proxy.";

    @TempDir
    private static Path folder;

    private static TlsServer right = notYet();
    private static TlsServer other = notYet();

    private static TlsServer notYet() {
        return new TlsServer(Path.of("none"));
    }

    @BeforeAll
    static void make_certificates() throws Exception {
        right = TlsServer.of(folder, "localhost");
        other = TlsServer.of(folder, "other.example");
    }

    private static HostileServer over(ServerSocket socket) {
        return new HostileServer(
                socket,
                out -> out.write("HTTP/1.1 401 No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static ServiceUnavailableException refused(Side side, URI server) {
        try (SocialScheduler scheduler = side.to(server).createScheduler()) {
            return catchThrowableOfType(
                    ServiceUnavailableException.class,
                    () -> scheduler.createPost(
                            NewPost.on(Verbs.CHANNEL).text("Hello").build()));
        }
    }

    private static URI secure(String host, int port) {
        return URI.create("https://" + host + ":" + port);
    }

    @ParameterizedTest
    @EnumSource
    void a_certificate_that_nobody_vouches_for_is_refused_and_nothing_is_sent(Side side) throws Exception {
        try (HostileServer server = over(right.socket())) {
            ServiceUnavailableException e = refused(side, secure("localhost", server.port()));

            assertThat(e.problem())
                    // Java 25 puts the name of the alert in front.
                    .matches("Could not establish a secure connection to the provider: (\\(certificate_unknown\\)"
                            + " )?PKIX path building failed: .*unable to find valid certification path to requested"
                            + " target.*");
            assertThat(e.remedy()).isEqualTo(FIX);
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(e.isPassing()).isFalse();
            assertThat(Reached.from(e)).doesNotContain("CANARY");
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_trusted_certificate_of_another_name_is_refused_and_nothing_is_sent(Side side) throws Exception {
        try (HostileServer server = over(other.socket());
                AutoCloseable trusted = TlsServer.trusting(other.keys())) {
            assertThat(trusted).isNotNull();
            ServiceUnavailableException e = refused(side, secure("localhost", server.port()));

            assertThat(e.problem())
                    .startsWith("Could not establish a secure connection to the provider: Hostname localhost not"
                            + " verified:");
            assertThat(e.remedy()).isEqualTo(FIX);
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(e.isPassing()).isFalse();
            assertThat(Reached.from(e)).doesNotContain("CANARY");
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_trusted_certificate_of_the_right_name_is_taken(Side side) throws Exception {
        try (HostileServer server = over(right.socket());
                AutoCloseable trusted = TlsServer.trusting(right.keys());
                SocialScheduler scheduler =
                        side.to(secure("localhost", server.port())).createScheduler()) {
            assertThat(trusted).isNotNull();
            assertThat(org.assertj.core.api.Assertions.catchThrowable(scheduler::account))
                    .isInstanceOf(dev.socialscheduler.error.AuthenticationException.class);
            assertThat(server.requests()).isNotEmpty().allMatch(request -> request.contains("CANARY"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_speaks_no_tls_gets_a_greeting_and_no_request_in_clear(Side side) throws Exception {
        CompletableFuture<byte[]> received = new CompletableFuture<>();
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answerInClear(listener, received));
            answering.start();
            ServiceUnavailableException e = refused(side, secure("127.0.0.1", listener.getLocalPort()));

            assertThat(e.problem()).startsWith("Could not establish a secure connection to the provider: ");
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            byte[] bytes = received.get(20, TimeUnit.SECONDS);
            assertThat(bytes[0]).as("a TLS handshake record").isEqualTo((byte) 22);
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .doesNotContain("CANARY", "HTTP/1.1", "uthorization");
        }
    }

    /** Takes what comes on every connection until the listener is closed, and completes with what came first. */
    private static void answerInClear(ServerSocket listener, CompletableFuture<byte[]> received) {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                InputStream in = socket.getInputStream();
                byte[] bytes = new byte[65_536];
                int count = in.read(bytes);
                socket.getOutputStream()
                        .write("HTTP/1.1 426 Use http\r\nLocation: http://127.0.0.1/\r\n\r\n"
                                .getBytes(StandardCharsets.UTF_8));
                received.complete(java.util.Arrays.copyOf(bytes, Math.max(count, 1)));
            } catch (java.io.IOException e) {
                // The client has seen enough, or the test is over.
            }
        }
    }
}
