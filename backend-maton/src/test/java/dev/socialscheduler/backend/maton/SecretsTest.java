package dev.socialscheduler.backend.maton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Key and session token are on the wire and nowhere else, not even at trace level. */
class SecretsTest {

    private static final String SESSION = "session-that-nobody-may-see";
    private static final String ADDRESS = "https://connect.maton.ai/?session_token=" + SESSION;

    static Stream<Answer> answers() {
        String both = MatonWiring.KEY + " and " + ADDRESS;
        return Stream.of(
                Answer.ok(Samples.wrapped(Samples.CONNECTION)),
                Answer.ok("{\"connections\":[" + Samples.CONNECTION + "]}"),
                Answer.json(201, Samples.connection("PENDING")).with("Location", ADDRESS),
                Answer.ok(Samples.wrapped(Samples.connection("FAILED"))),
                Answer.ok("{\"connection\":\"" + ADDRESS + "\",\"connections\":\"" + ADDRESS + "\"}"),
                Answer.ok("{\"connection\":{\"connection_id\":\"" + ADDRESS + "\"}}"),
                Answer.ok("{\"connection\":{\"connection_id\":\"c\",\"creation_time\":\"" + ADDRESS + "\"}}"),
                Answer.ok("{\"connection\":{\"connection_id\":\"c\",\"url\":\" " + ADDRESS + "\"}}"),
                Answer.ok(Samples.CONNECTION).cut(),
                Answer.text(200, both),
                Answer.json(400, "{\"message\":\"" + both + "\"}"),
                Answer.json(401, "{\"error\":{\"message\":\"" + both + "\"}}"),
                Answer.text(404, both),
                Answer.json(429, "[\"" + both + "\"]"),
                Answer.text(500, both).with("Set-Cookie", "session=" + SESSION),
                Answer.empty(302).with("Location", ADDRESS),
                Answer.html(502));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void no_secret_is_in_a_log_line_an_exception_or_a_description(Answer answer) {
        try (ScriptedServer server = new ScriptedServer(answer)) {
            Wiring<SocialScheduler> wiring = MatonWiring.to(server, "maton.connection-id", "conn_1");
            try (SocialScheduler scheduler = wiring.raw();
                    LogCapture log = LogCapture.ofEverything()) {
                MatonConnections connections = scheduler.unwrap(MatonConnections.class);
                List<String> told = new ArrayList<>();
                told.add(told(() ->
                        told.add(connections.list(MatonConnectionQuery.all()).toString())));
                told.add(told(() -> told.add(connections.create().toString())));
                told.add(told(() -> told.add(connections.get(Samples.ID).toString())));
                told.add(told(() -> connections.awaitActive(Samples.ID, Duration.ZERO)));
                told.add(told(() -> connections.delete(Samples.ID)));
                if (!answer.headers().containsKey("Location")) {
                    told.add(told(scheduler::account));
                }
                String all = told + log.text() + scheduler + connections + wiring.config();

                assertThat(all)
                        .contains("DEBUG dev.socialscheduler.http - --> POST http://127.0.0.1:")
                        .contains("TRACE dev.socialscheduler.http - --> ")
                        .contains("Authorization: (hidden)")
                        .doesNotContain(MatonWiring.KEY)
                        .doesNotContain(SESSION);
                assertThat(server.received())
                        .hasSizeGreaterThan(4)
                        .allMatch(request -> request.header("Authorization").contains("Bearer " + MatonWiring.KEY))
                        .noneMatch(request -> request.line().contains(MatonWiring.KEY));
            }
        }
    }

    private static String told(ThrowingCallable call) {
        StringWriter text = new StringWriter();
        @Nullable Throwable failure = catchThrowable(call);
        if (failure != null) {
            failure.printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }
}
