package dev.socialscheduler.testsupport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class ScriptedServerTest {

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> send(ScriptedServer server, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.uri(path))
                .header("X-Mark", "m")
                .POST(BodyPublishers.ofString("sent ✓"))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void answers_come_in_order_and_the_last_one_again() throws Exception {
        try (ScriptedServer server = new ScriptedServer(Answer.html(502), Answer.data("1"))) {
            assertThat(send(server, "/").statusCode()).isEqualTo(502);
            assertThat(send(server, "/").body()).isEqualTo("{\"data\":1}");
            assertThat(send(server, "/").body()).isEqualTo("{\"data\":1}");
            assertThat(server.received()).hasSize(3);
            assertThatThrownBy(server::request).hasMessageStartingWith("not one request but ");
        }
    }

    @Test
    void a_request_is_kept_as_it_came() throws Exception {
        try (ScriptedServer server = new ScriptedServer(Answer.empty(204).with("X-Reply", "r"))) {
            HttpResponse<String> response = send(server, "/1/user.json?a=%20b");

            assertThat(response.headers().firstValue("x-reply")).hasValue("r");
            assertThat(server.request().line()).isEqualTo("POST /1/user.json?a=%20b");
            assertThat(server.request().header("x-mark")).containsExactly("m");
            assertThat(server.request().header("X-None")).isEmpty();
            assertThat(server.request().body()).isEqualTo("sent ✓");
        }
    }

    @Test
    void a_rule_answers_by_the_request() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(request -> Answer.text(200, request.uri().getPath()))) {
            assertThat(send(server, "/a").body()).isEqualTo("/a");
            assertThat(send(server, "/b").body()).isEqualTo("/b");
        }
    }

    @Test
    void an_answer_can_be_lost_or_cut() {
        try (ScriptedServer server =
                new ScriptedServer(Answer.lost(), Answer.ok("{}").cut())) {
            assertThatThrownBy(() -> send(server, "/")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> send(server, "/")).isInstanceOf(IOException.class);
        }
    }
}
