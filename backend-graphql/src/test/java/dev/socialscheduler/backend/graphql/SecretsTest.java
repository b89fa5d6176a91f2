package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The credential is on the wire and nowhere else; the text of a post is not logged. */
class SecretsTest {

    private static final String TEXT = "nobody-logs-this";

    static Stream<Answer> answers() {
        return Stream.of(
                Answer.data(
                        "{\"createPost\":{\"__typename\":\"PostActionSuccess\",\"post\":" + Samples.BARE_POST + "}}"),
                Answer.error(401, "Access token is not valid", "UNAUTHENTICATED"),
                Answer.error(502, "Upstream", "UPSTREAM_SERVER_ERROR"),
                Answer.error(429, "Too many", "RATE_LIMIT_EXCEEDED").with("Retry-After", "60"),
                Answer.html(403).with("Set-Cookie", "session=" + GraphQlWiring.KEY),
                Answer.ok("{\"data\":").with("X-Trace", "t1"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void the_key_is_in_no_log_line_no_exception_and_no_description(Answer answer) {
        try (ScriptedServer server = new ScriptedServer(answer)) {
            Wiring<SocialScheduler> wiring =
                    GraphQlWiring.to(server.uri("/"), "retry.max-attempts", "2", "retry.delay", "0ms");
            // A scheduler of its own, since what is known to be refused is not sent again.
            Throwable warmUp;
            try (SocialScheduler first = wiring.guarded()) {
                warmUp = catchThrowable(() -> call(first));
            }
            try (SocialScheduler scheduler = wiring.guarded()) {
                String said;
                try (LogCapture log = LogCapture.ofEverything()) {
                    Throwable failure = catchThrowable(() -> call(scheduler));
                    said = log.text() + stackTrace(failure);
                }

                assertThat(said)
                        .contains("DEBUG dev.socialscheduler.http - --> POST http://127.0.0.1:")
                        .contains("TRACE dev.socialscheduler.http - --> Authorization: (hidden)")
                        .contains("DEBUG dev.socialscheduler.http - <-- " + answer.status() + " POST");
                assertThat(said + stackTrace(warmUp) + scheduler + wiring.config())
                        .doesNotContain(GraphQlWiring.KEY)
                        .doesNotContain(TEXT);
                assertThat(server.received())
                        .isNotEmpty()
                        .allMatch(request -> request.header("Authorization").contains("Bearer " + GraphQlWiring.KEY));
            }
        }
    }

    private static void call(SocialScheduler scheduler) {
        scheduler.createPost(NewPost.on(Samples.CHANNEL).text(TEXT).build());
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        if (failure != null) {
            failure.printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }
}
