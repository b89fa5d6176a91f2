package dev.socialscheduler.testsupport.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultProxyHttp2Test {

    @TempDir
    private static Path folder;

    private static LoopbackCertificate certificate;

    private final ScriptedServer server =
            new ScriptedServer(request -> Answer.ok("{\"made\":\"" + request.body() + "\"}"));
    private final FaultScript script = new FaultScript();
    private FaultProxy proxy;
    private HttpClient client;

    @BeforeAll
    static void make_certificate() {
        certificate = LoopbackCertificate.in(folder);
    }

    @BeforeEach
    void open() throws Exception {
        proxy = FaultProxy.secure(server.uri("/"), script, UnaryOperator.identity(), certificate);
        client = HttpClient.newBuilder().sslContext(trusting(certificate)).build();
    }

    @AfterEach
    void close() {
        proxy.close();
        server.close();
    }

    private static SSLContext trusting(LoopbackCertificate certificate) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(certificate.file())) {
            store.load(in, "loopback".toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return tls;
    }

    private HttpResponse<String> send(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(proxy.uri("/things?of=mine"))
                .header("X-Own", "b")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static boolean isPost(Received request) {
        return request.method().equals("POST");
    }

    @Test
    void a_request_without_a_fault_is_forwarded_as_it_is() throws Exception {
        HttpResponse<String> response = send("one");

        assertThat(response.version()).isEqualTo(Version.HTTP_2);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"made\":\"one\"}");
        Received arrived = server.request();
        assertThat(arrived.line()).isEqualTo("POST /things?of=mine");
        assertThat(arrived.header("x-own")).containsExactly("b");
        assertThat(proxy.failures()).isEmpty();
    }

    @Test
    void answers_are_changed_and_given_again() throws Exception {
        assertThat(send("one").body()).contains("one");
        script.once(FaultProxyHttp2Test::isPost, ProxyFaults.earlier(FaultProxyHttp2Test::isPost));
        script.once(FaultProxyHttp2Test::isPost, ProxyFaults.after(Answer.html(404)));

        assertThat(send("two").body()).isEqualTo("{\"made\":\"one\"}");
        assertThat(send("three").statusCode()).isEqualTo(404);
        assertThat(server.received()).extracting(Received::body).containsExactly("one", "three");
    }

    @Test
    void streams_are_reset_and_cut() {
        script.once(FaultProxyHttp2Test::isPost, ProxyFaults.reset());
        script.once(FaultProxyHttp2Test::isPost, ProxyFaults.cut(3));
        script.once(FaultProxyHttp2Test::isPost, ProxyFaults.lost());

        assertThatThrownBy(() -> send("one")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> send("two")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> send("three")).isInstanceOf(IOException.class);
        assertThat(server.received()).hasSize(3);
    }

    @Test
    void a_connection_says_goodbye_and_the_next_one_works() throws Exception {
        script.once(FaultProxyHttp2Test::isPost, ProxyFaults.goAway());

        assertThatThrownBy(() -> send("one")).isInstanceOf(IOException.class);
        assertThat(send("two").body()).contains("two");
    }

    @Test
    void a_malformed_status_goes_out() {
        script.once(FaultProxyHttp2Test::isPost, ProxyFaults.status("abc"));

        assertThatThrownBy(() -> send("one")).hasMessageContaining("abc");
        assertThat(server.received()).hasSize(1);
        assertThat(proxy.failures()).isEmpty();
    }
}
