package dev.socialscheduler.backend.support.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.socialscheduler.backend.support.RawServer;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.io.IOException;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.event.Level;

class RedactingLoggerTest {

    private static final String NAME = "dev.socialscheduler.http";

    private static void call(RawServer server) throws IOException {
        TestContext context = new TestContext();
        OkHttpClient client = HttpClients.create(context, Auth.bearer(context, TestContext.KEY));
        Request request = new Request.Builder()
                .url(server.url() + "graphql?access_token=s3cr3t-query")
                .header("Maton-Connection", "s3cr3t-connection")
                .post(RequestBody.create("s3cr3t-post".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .build();
        try (Response response = client.newCall(request).execute()) {
            assertThat(response.code()).isEqualTo(200);
        } finally {
            HttpClients.close(client);
        }
    }

    private static RawServer server() {
        return new RawServer((self, socket) -> {
            self.readRequest(socket);
            self.write(
                    socket,
                    "HTTP/1.1 200 OK\r\nset-cookie: s3cr3t-cookie\r\nx-request-id: 17\r\ncontent-length: 13\r\n\r\n"
                            + "s3cr3t-answer");
        });
    }

    @Test
    void at_debug_level_there_is_one_line_each_way() throws IOException {
        try (RawServer server = server();
                LogCapture log = LogCapture.of(NAME, Level.DEBUG)) {
            call(server);

            String line = "POST " + server.url() + "graphql?(hidden)";
            assertThat(log.text().lines())
                    .hasSize(2)
                    .anyMatch(text -> text.endsWith("--> " + line))
                    .anyMatch(text -> text.contains("<-- 200 " + line + " ("));
            assertThat(log.text()).doesNotContain("s3cr3t");
        }
    }

    @Test
    void at_trace_level_there_are_headers_without_secrets_and_never_a_body() throws IOException {
        try (RawServer server = server();
                LogCapture log = LogCapture.of(NAME, Level.TRACE)) {
            call(server);

            assertThat(log.text())
                    .contains("Authorization: (hidden)")
                    .contains("Maton-Connection: (hidden)")
                    .contains("set-cookie: (hidden)")
                    .contains("x-request-id: 17")
                    .contains("User-Agent: tester/1.0")
                    .doesNotContain("s3cr3t");
        }
    }

    @Test
    void a_failure_is_logged_without_secrets() throws IOException {
        try (RawServer server = new RawServer(RawServer::readRequest);
                LogCapture log = LogCapture.of(NAME, Level.DEBUG)) {
            assertThatIOException().isThrownBy(() -> call(server));

            assertThat(log.text())
                    .contains("<-- POST " + server.url() + "graphql?(hidden) failed after ")
                    .doesNotContain("s3cr3t");
        }
    }

    @Test
    void above_debug_level_there_is_nothing() throws IOException {
        try (RawServer server = server();
                LogCapture log = LogCapture.of(NAME, Level.WARN)) {
            call(server);

            assertThat(log.text()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.buffer.com, https://api.buffer.com:443/",
        "https://user:s3cr3t@host/a/b, https://host:443/a/b",
        "http://localhost:4010/1/user.json?access_token=s3cr3t, http://localhost:4010/1/user.json?(hidden)",
        "https://host/a?, https://host:443/a?(hidden)",
        "https://host/a#s3cr3t, https://host:443/a"
    })
    void an_address_is_shown_without_user_password_query_and_fragment(String url, String shown) {
        assertThat(RedactingLogger.shown(HttpUrl.get(url))).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "authorization",
                "AUTHORIZATION",
                "Proxy-Authorization",
                "Cookie",
                "Set-Cookie",
                "Location",
                "Content-Location",
                "Refresh",
                "Maton-Connection"
            })
    void a_secret_header_is_hidden_in_any_case_of_letters(String name) {
        Headers headers = Headers.of(name, "s3cr3t", "Accept", "application/json");

        assertThat(RedactingLogger.shown(headers)).isEqualTo(name + ": (hidden), Accept: application/json");
    }
}
