package dev.socialscheduler.backend.v1;

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
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The token is on the wire and nowhere else; the text of a post is not logged. */
class SecretsTest {

    private static final String TEXT = "nobody-logs-this";
    private static final List<Answer> ANSWERS = List.of(
            Answer.ok(Samples.CREATED),
            Answer.json(401, "{\"error\":\"Unauthorized\",\"code\":401}"),
            Answer.of(401, "text/html", ""),
            Answer.json(500, "").with("Set-Cookie", "session=1"),
            Answer.json(200, "{\"success\":tr").cut(),
            Answer.json(500, "{\"success\":tr").cut(),
            Answer.json(302, "").with("Location", "/elsewhere"));

    @ParameterizedTest
    @ValueSource(strings = {"header", "query"})
    void the_token_is_in_no_log_line_no_exception_and_no_description(String place) {
        for (Answer answer : ANSWERS) {
            try (ScriptedServer server = new ScriptedServer(answer)) {
                String said = said(server.uri("/1/"), place);

                assertThat(server.received().toString()).contains("token-that-nobody-may-see");
                assertThat(said)
                        .contains("DEBUG dev.socialscheduler.http - --> POST http://127.0.0.1:")
                        .doesNotContain("token-that-nobody-may-see")
                        .doesNotContain(TEXT);
            }
        }
    }

    @Test
    void no_connection_tells_no_token() {
        assertThat(said(URI.create("http://127.0.0.1:1/1/"), "query"))
                .contains("Could not connect to the provider")
                .doesNotContain("token-that-nobody-may-see");
    }

    private static String said(URI endpoint, String place) {
        Wiring<V1Scheduler> wiring =
                V1Wiring.to(endpoint, "v1-rest.token-in", place, "retry.max-attempts", "2", "retry.delay", "0ms");
        try (LogCapture log = LogCapture.ofEverything();
                SocialScheduler scheduler = wiring.guarded()) {
            Throwable failure = catchThrowable(() ->
                    scheduler.createPost(NewPost.on(Samples.CHANNEL).text(TEXT).build()));
            StringWriter trace = new StringWriter();
            if (failure != null) {
                failure.printStackTrace(new PrintWriter(trace));
            }
            return log.text() + trace + scheduler + wiring.config();
        }
    }
}
