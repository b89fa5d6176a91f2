package dev.socialscheduler.backend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.http.Auth;
import dev.socialscheduler.backend.support.internal.http.HttpClients;
import dev.socialscheduler.backend.support.internal.quota.QuotaLedger;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever becomes of an answer, its connection is given back; Feign leaves long bodies to whoever called. */
class ConnectionsTest {

    static Stream<Answer> answers() {
        String space = " ".repeat(50_000);
        return Stream.of(
                Answer.ok("{\"id\":\"u\"}"),
                Answer.ok("{\"id\":\"u\"}" + space),
                Answer.ok("{\"id\":" + space),
                Answer.ok("[]" + space),
                Answer.ok("{\"success\":false}" + space),
                Answer.json(404, "{\"error\":\"No\",\"code\":1020}" + space),
                Answer.of(502, "text/html", "<html>" + space),
                Answer.json(500, ""));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("answers")
    void a_connection_is_given_back(Answer answer) {
        try (ScriptedServer server = new ScriptedServer(answer)) {
            Wiring<V1Scheduler> wiring = V1Wiring.to(server.uri("/1/"));
            OkHttpClient http = HttpClients.create(wiring, Auth.bearer(wiring, V1Options.ACCESS_TOKEN));
            V1ErrorMapper errors = new V1ErrorMapper(wiring.clock());
            V1Client client = new V1Client(
                    posts -> V1Service.over(http, server.uri("/1/")),
                    errors,
                    new QuotaLedger(wiring.clock()),
                    new Retirement(wiring.clock()),
                    () -> {});

            for (int i = 0; i < 3; i++) {
                var unused = catchThrowable(() ->
                        client.send(Operation.ACCOUNT, V1Service::user, Answers.USER, new V1Decoder(errors)::account));
            }

            assertThat(server.received()).hasSize(3);
            assertThat(http.connectionPool().connectionCount())
                    .isEqualTo(http.connectionPool().idleConnectionCount());
            HttpClients.close(http);
        }
    }
}
