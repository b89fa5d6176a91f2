package dev.socialscheduler.testsupport.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Over raw sockets, so that no client tidies up what it gets. */
class FaultProxyTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final ScriptedServer server =
            new ScriptedServer(request -> Answer.ok("{\"made\":\"" + request.body() + "\"}"));
    private final FaultScript script = new FaultScript();
    private final FaultProxy proxy = FaultProxy.plain(server.uri("/"), script, UnaryOperator.identity());

    @AfterEach
    void close() {
        proxy.close();
        server.close();
    }

    private static boolean isPost(Received request) {
        return request.method().equals("POST");
    }

    /** Sends one request and reads all that comes until the connection is closed. */
    private String exchange(String body) throws IOException {
        try (Socket socket = send(body)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket send(String body) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), proxy.uri("").getPort());
        socket.setSoTimeout((int) LONG.toMillis());
        String request = "POST /things?of=mine HTTP/1.1\r\nHost: a\r\nX-Own: b\r\nConnection: close\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    @Test
    void a_request_without_a_fault_is_forwarded_as_it_is() throws Exception {
        assertThat(exchange("one")).startsWith("HTTP/1.1 200 \r\n").endsWith("\r\n\r\n{\"made\":\"one\"}");

        Received arrived = server.request();
        assertThat(arrived.line()).isEqualTo("POST /things?of=mine");
        assertThat(arrived.header("X-own")).containsExactly("b");
        assertThat(proxy.requests()).singleElement().extracting(Received::body).isEqualTo("one");
        assertThat(proxy.awaitIdle(LONG)).isTrue();
    }

    @Test
    void a_step_is_used_as_often_as_it_says() throws Exception {
        script.times(2, FaultProxyTest::isPost, ProxyFaults.after(Answer.html(503)));

        assertThat(exchange("one")).startsWith("HTTP/1.1 503 ");
        assertThat(exchange("two")).startsWith("HTTP/1.1 503 ");
        assertThat(exchange("three")).startsWith("HTTP/1.1 200 ");
        assertThat(server.received()).hasSize(3);
        assertThat(script.isPlayed()).isTrue();
    }

    @Test
    void interim_heads_come_before_the_answer() throws Exception {
        script.always(FaultProxyTest::isPost, ProxyFaults.interim(103, 103));

        assertThat(exchange("one"))
                .startsWith("HTTP/1.1 103 ")
                .containsPattern("(?s)HTTP/1.1 103.*HTTP/1.1 103.*HTTP/1.1 200 .*made");
    }

    @Test
    void a_malformed_head_goes_out_as_it_is() throws Exception {
        script.once(FaultProxyTest::isPost, ProxyFaults.status("abc Maybe"));
        script.once(FaultProxyTest::isPost, ProxyFaults.raw("HTTP/1.1 200 OK\r\nno colon\r\n\r\n"));

        assertThat(exchange("one")).startsWith("HTTP/1.1 abc Maybe\r\n");
        assertThat(exchange("two")).isEqualTo("HTTP/1.1 200 OK\r\nno colon\r\n\r\n");
    }

    @Test
    void header_values_go_out_with_their_control_characters() throws Exception {
        script.always(FaultProxyTest::isPost, ProxyFaults.header("X-RateLimit-Reset", "\u001b]0;hello\u0007"));

        assertThat(exchange("one")).contains("X-RateLimit-Reset: \u001b]0;hello\u0007\r\n");
    }

    @Test
    void an_earlier_answer_is_given_again_with_or_without_the_effect() throws Exception {
        assertThat(exchange("one")).endsWith("{\"made\":\"one\"}");
        script.once(FaultProxyTest::isPost, ProxyFaults.earlier(FaultProxyTest::isPost));
        script.once(FaultProxyTest::isPost, ProxyFaults.earlierAfter(FaultProxyTest::isPost));

        assertThat(exchange("two")).endsWith("{\"made\":\"one\"}");
        assertThat(exchange("three")).endsWith("{\"made\":\"one\"}");
        assertThat(server.received()).extracting(Received::body).containsExactly("one", "three");
    }

    @Test
    void a_body_is_rewritten_and_cut() throws Exception {
        script.once(FaultProxyTest::isPost, ProxyFaults.body(body -> body.replace("made", "lost")));
        script.once(FaultProxyTest::isPost, ProxyFaults.cut(5));

        assertThat(exchange("one")).contains("Content-Length: 14\r\n").endsWith("{\"lost\":\"one\"}");
        assertThat(exchange("two")).isEqualTo("HTTP/");
    }

    @Test
    void a_lost_answer_has_its_effect_and_a_dropped_request_has_none() throws Exception {
        script.once(FaultProxyTest::isPost, ProxyFaults.lost());
        script.once(FaultProxyTest::isPost, ProxyFaults.dropped());

        assertThat(exchange("one")).isEmpty();
        assertThat(exchange("two")).isEmpty();
        assertThat(server.received()).extracting(Received::body).containsExactly("one");
    }

    @Test
    void a_reset_is_no_end_of_the_stream() throws Exception {
        script.once(FaultProxyTest::isPost, ProxyFaults.reset());

        assertThatThrownBy(() -> exchange("one")).isInstanceOf(IOException.class);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void a_late_request_arrives_when_the_client_has_gone() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        script.once(FaultProxyTest::isPost, exchange -> {
            ProxyFaults.late().apply(exchange);
            arrived.countDown();
        });

        Socket socket = send("one");
        assertThat(arrived.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(proxy.awaitIdle(Duration.ofMillis(1))).isFalse();
        assertThat(server.received()).isEmpty();
        socket.close();

        assertThat(proxy.awaitIdle(LONG)).isTrue();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void a_request_is_late_until_a_test_says_so() throws Exception {
        CompletableFuture<Void> when = new CompletableFuture<>();
        script.once(FaultProxyTest::isPost, ProxyFaults.lateAfter(when));

        assertThat(exchange("one")).isEmpty();
        assertThat(exchange("two")).endsWith("{\"made\":\"two\"}");
        when.complete(null);

        assertThat(proxy.awaitIdle(LONG)).isTrue();
        assertThat(server.received()).extracting(Received::body).containsExactly("two", "one");
    }

    @Test
    void something_else_may_happen_first() throws Exception {
        script.once(
                request -> request.body().equals("one"),
                ProxyFaults.preceded(() -> assertThat(unchecked("zero")).contains("zero"), ProxyFaults.none()));

        assertThat(exchange("one")).endsWith("{\"made\":\"one\"}");
        assertThat(server.received()).extracting(Received::body).containsExactly("zero", "one");
    }

    private String unchecked(String body) {
        try {
            return exchange(body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void what_the_proxy_itself_cannot_do_is_reported() throws Exception {
        script.once(FaultProxyTest::isPost, ProxyFaults.earlier(FaultProxyTest::isPost));

        assertThat(exchange("one")).isEmpty();
        assertThat(proxy.failures()).singleElement().asString().contains("no earlier answer of this kind");
        assertThat(proxy.awaitIdle(LONG)).isTrue();
    }
}
