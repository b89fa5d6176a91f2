package dev.socialscheduler.backend.support.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.backend.support.RawServer;
import dev.socialscheduler.backend.support.TestContext;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server repeats of the credential never gets further than the HTTP library. */
class CredentialEchoFilterTest {

    private static final String SECRET = "1/s3cr3t+\"value\\";
    private static final String HEAD = "HTTP/1.1 200 OK\r\nconnection: close\r\n";

    private final TestContext context = new TestContext().with(TestContext.KEY, SECRET);

    private static RawServer saying(String answer) {
        return new RawServer((self, socket) -> {
            self.readRequest(socket);
            self.write(socket, answer);
        });
    }

    private Response call(RawServer server) throws IOException {
        OkHttpClient client = HttpClients.create(context, Auth.bearer(context, TestContext.KEY));
        return client.newCall(new Request.Builder().url(server.url()).build()).execute();
    }

    private String body(String answer) throws IOException {
        try (RawServer server = saying(answer);
                Response response = call(server)) {
            return Objects.requireNonNull(response.body()).string();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SECRET,
                "1/s3cr3t+\\\"value\\\\",
                "1\\/s3cr3t+\\\"value\\\\",
                "1%2Fs3cr3t%2B%22value%5C",
                "1%2Fs3cr3t+\"value\\"
            })
    void a_credential_is_taken_out_as_it_is_and_as_json_and_addresses_write_it(String form) throws IOException {
        assertThat(body(HEAD + "\r\n<" + form + "|" + form + ">")).isEqualTo("<(hidden)|(hidden)>");
    }

    @Test
    void wherever_the_pieces_of_a_long_answer_end_it_is_found_and_nothing_else_changes() throws IOException {
        String unit = "x".repeat(97) + SECRET;

        assertThat(body(HEAD + "\r\n" + unit.repeat(2_000) + "1/s3cr3t"))
                .isEqualTo(("x".repeat(97) + "(hidden)").repeat(2_000) + "1/s3cr3t");
    }

    @Test
    void what_looks_like_its_beginning_passes() throws IOException {
        assertThat(body(HEAD + "\r\n11/1/s3cr31/s3cr3t+")).isEqualTo("11/1/s3cr31/s3cr3t+");
    }

    @Test
    void a_short_credential_is_not_looked_for_since_it_stands_in_innocent_words() throws IOException {
        context.with(TestContext.KEY, "data");

        assertThat(body(HEAD + "\r\n{\"data\":1}")).isEqualTo("{\"data\":1}");
    }

    @Test
    void an_answer_in_several_bytes_a_letter_stays_whole() throws IOException {
        String text = new String("ü🚀".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(body(HEAD + "\r\n" + text + SECRET + text)).isEqualTo("ü🚀(hidden)ü🚀");
    }

    @Test
    void headers_and_the_words_of_the_status_are_filtered_too() throws IOException {
        try (RawServer server = saying("HTTP/1.1 401 No " + SECRET + "\r\nx-echo: Bearer " + SECRET + "\r\n: nameless "
                        + SECRET + "\r\nx-other: 1\r\ncontent-length: 0\r\n\r\n");
                Response response = call(server)) {
            assertThat(response.message()).isEqualTo("No (hidden)");
            assertThat(response.headers().toMultimap())
                    .containsEntry("x-echo", java.util.List.of("Bearer (hidden)"))
                    .containsEntry("x-other", java.util.List.of("1"));
            assertThat(response.headers().toString()).doesNotContain("s3cr3t");
        }
    }

    @Test
    void a_cookie_that_an_answer_sets_is_not_repeated_by_the_rest_of_it() throws IOException {
        assertThat(body(HEAD + "set-cookie: session=c00kie-value; Path=/\r\n\r\nyour session is c00kie-value"))
                .isEqualTo("your session is (hidden)");
    }

    @Test
    void a_cookie_is_never_sent_back() throws IOException {
        StringBuilder heads = new StringBuilder();
        try (RawServer server = new RawServer((self, socket) -> {
            for (String head = self.readRequest(socket); !head.isEmpty(); head = self.readRequest(socket)) {
                heads.append(head);
                self.write(socket, "HTTP/1.1 200 OK\r\nset-cookie: session=c00kie-value\r\ncontent-length: 0\r\n\r\n");
            }
        })) {
            OkHttpClient client = HttpClients.create(context, Auth.bearer(context, TestContext.KEY));
            Request request = new Request.Builder().url(server.url()).build();
            client.newCall(request).execute().close();
            client.newCall(request).execute().close();
        }
        assertThat(heads.toString().toLowerCase(java.util.Locale.ROOT))
                .contains("authorization: ")
                .doesNotContain("cookie");
    }

    @Test
    void what_is_no_http_is_not_quoted() throws IOException {
        try (RawServer server = saying("who is " + SECRET + "?\r\n\r\n")) {
            assertThatThrownBy(() -> call(server))
                    .isInstanceOf(TransportFailure.class)
                    .hasMessage("Unexpected status line")
                    .cause()
                    .isInstanceOf(ProtocolException.class)
                    .hasNoCause();
        }
    }

    @Test
    void a_head_without_an_end_is_not_quoted_in_hexadecimal_either() throws IOException {
        try (RawServer server = saying(HEAD + (SECRET + " ").repeat(50_000))) {
            assertThatThrownBy(() -> call(server))
                    .isInstanceOf(TransportFailure.class)
                    .hasMessage("unexpected end of stream on " + server.url() + "...")
                    .cause()
                    .hasNoCause();
        }
    }

    @Test
    void a_broken_chunk_is_told_without_its_words() {
        assertThatThrownBy(() -> body("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" + SECRET + "\r\n"))
                .isInstanceOf(ProtocolException.class)
                .hasMessageNotContaining("s3cr3t");
        assertThatThrownBy(() -> body("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" + SECRET))
                .isInstanceOf(EOFException.class)
                .hasMessageNotContaining("content=");
    }

    @Test
    void a_filter_shows_nothing_itself() {
        assertThat(Auth.bearer(context, TestContext.KEY).echoFilter()).hasToString("CredentialEchoFilter(hidden)");
    }
}
