package dev.socialscheduler.backend.maton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import org.junit.jupiter.api.Test;

/** How a request reaches the gateway. */
class RequestShapeTest {

    private static Received sent(String... settings) {
        try (ScriptedServer server = new ScriptedServer(Answer.empty(404));
                SocialScheduler scheduler = MatonWiring.to(server, settings).raw()) {
            assertThat(catchThrowable(scheduler::account)).isNotNull();
            return server.request();
        }
    }

    @Test
    void a_request_goes_to_the_very_path_with_its_slash() {
        Received request = sent();

        assertThat(request.line()).isEqualTo("POST /buffer/");
        assertThat(request.header("Content-Type")).containsExactly("application/json");
        assertThat(request.body()).startsWith("{\"query\":\"query ");
    }

    @Test
    void it_carries_the_key_of_maton_and_nothing_of_buffers() {
        assertThat(sent().header("Authorization")).containsExactly("Bearer " + MatonWiring.KEY);
    }

    @Test
    void it_names_a_connection_only_if_one_is_configured() {
        assertThat(sent().header("Maton-Connection")).isEmpty();
        assertThat(sent("maton.connection-id", "conn_1").header("Maton-Connection"))
                .containsExactly("conn_1");
    }

    @Test
    void it_says_who_asks() {
        assertThat(sent("http.user-agent", "bakery/1.0").header("User-Agent")).containsExactly("bakery/1.0");
    }
}
