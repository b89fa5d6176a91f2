package dev.socialscheduler.backend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.net.URI;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** v1 goes away on 2027-02-01, and says so in time. */
class RetirementTest {

    private static final String BEFORE =
            "Buffer switches off its REST API v1 on 2027-02-01, %s from now, with planned brown-outs on 2026-11-11 and"
                    + " 2026-12-09; set social-scheduler.backend=graphql before.";
    private static final String OVER = "v1 was retired on 2027-02-01; set social-scheduler.backend=graphql.";
    private static final Instant AFTER = Instant.parse("2027-02-01T00:00:00Z");

    private static String notice(Instant now) {
        try (V1Scheduler scheduler =
                V1Wiring.at(now, URI.create("http://127.0.0.1:1/")).raw()) {
            return scheduler.notices().get(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T08:00:00Z, 72 days",
        "2027-01-30T23:59:59Z, 2 days",
        "2027-01-31T00:00:00Z, 1 day",
        "2027-01-31T23:59:59.999Z, 1 day"
    })
    void before_the_day_the_notice_counts_the_days(Instant now, String days) {
        assertThat(notice(now)).isEqualTo(String.format(BEFORE, days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-01T00:00:00Z", "2029-01-01T00:00:00Z"})
    void from_the_day_on_the_notice_says_what_to_do(Instant now) {
        assertThat(notice(now)).isEqualTo(OVER);
    }

    @Test
    void the_first_request_of_a_scheduler_logs_the_notice_once() {
        try (ScriptedServer server = new ScriptedServer(Answer.ok("{\"id\":\"u\"}"));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw();
                LogCapture log = LogCapture.ofEverything()) {
            assertThat(log.text()).doesNotContain("2027-02-01");
            scheduler.account();
            scheduler.account();

            assertThat(log.text())
                    .containsOnlyOnce("WARN dev.socialscheduler.retirement - " + String.format(BEFORE, "72 days"));
        }
    }

    static Stream<Answer> failures() {
        return Stream.of(
                Answer.of(404, "text/html", "<html>"),
                Answer.of(410, "text/plain", ""),
                Answer.json(404, "{\"error\":\"Not found\",\"code\":404}"),
                Answer.json(404, "{\"error\":\"No update\",\"code\":1020}"),
                Answer.of(401, "text/html", ""),
                Answer.json(200, "{\"success\":false,\"message\":\"No\",\"code\":1023}"),
                Answer.json(429, "{}"),
                Answer.json(302, ""),
                Answer.json(500, ""),
                Answer.of(200, "text/html", "<html>We have moved</html>"),
                Answer.ok("{}"),
                Answer.ok(""));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void from_the_day_on_every_failure_says_so(Answer answer) {
        try (ScriptedServer server = new ScriptedServer(answer);
                V1Scheduler scheduler = V1Wiring.at(AFTER, server.uri("/1/")).raw()) {
            assertThat(catchThrowable(() -> scheduler.post(Samples.POST))).hasMessageContaining(" " + OVER + " ");
            assertThat(catchThrowable(() -> scheduler.createPost(Samples.newPost())))
                    .hasMessageContaining(" " + OVER + " ");
        }
    }

    @Test
    void a_bare_404_reads_as_a_sentence() {
        try (ScriptedServer server = new ScriptedServer(Answer.of(404, "text/html", "<html>"));
                V1Scheduler scheduler = V1Wiring.at(AFTER, server.uri("/1/")).raw()) {
            assertThat(catchThrowable(scheduler::account))
                    .isInstanceOf(ServiceUnavailableException.class)
                    .hasMessage("There is no REST API v1 at the configured endpoint. " + OVER
                            + " Check social-scheduler.v1-rest.endpoint. [account on v1-rest, HTTP 404; nothing was"
                            + " changed]");
        }
    }

    @Test
    void no_connection_and_an_open_outcome_say_so_too() {
        URI nobody = URI.create("http://127.0.0.1:1/");
        try (V1Scheduler scheduler = V1Wiring.at(AFTER, nobody).raw();
                ScriptedServer failing = new ScriptedServer(Answer.json(500, ""));
                SocialScheduler guarded = V1Wiring.at(AFTER, failing.uri("/1/")).guarded()) {
            assertThat(catchThrowable(scheduler::account)).hasMessageContaining(OVER);
            assertThat(catchThrowable(() -> guarded.createPost(Samples.newPost())))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContaining(OVER);
        }
    }

    @Test
    void the_day_changes_no_kind_of_failure() {
        try (ScriptedServer server = new ScriptedServer(Answer.json(404, "{\"error\":\"No update\",\"code\":1020}"));
                V1Scheduler scheduler = V1Wiring.at(AFTER, server.uri("/1/")).raw()) {
            assertThat(catchThrowable(() -> scheduler.post(Samples.POST))).isInstanceOf(NotFoundException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-12-09T12:00:00Z, true", "2026-12-10T00:00:00Z, false", "2026-11-21T08:00:00Z, false"})
    void on_a_day_of_a_planned_brown_out_a_failure_says_so(Instant now, boolean said) {
        String text = "The provider could not process the request."
                + (said ? " Buffer planned a brown-out of v1 for today." : "")
                + " Try again later. [account on v1-rest, HTTP 503; nothing was changed]";
        try (ScriptedServer server = new ScriptedServer(Answer.json(503, ""));
                V1Scheduler scheduler = V1Wiring.at(now, server.uri("/1/")).raw()) {
            assertThat(catchThrowable(scheduler::account)).hasMessage(text);
        }
    }

    @Test
    void a_success_is_a_success_whatever_the_day() {
        try (ScriptedServer server = new ScriptedServer(Answer.ok("{\"id\":\"u\"}"));
                V1Scheduler scheduler = V1Wiring.at(AFTER, server.uri("/1/")).raw()) {
            assertThat(scheduler.account().id()).isEqualTo("u");
        }
    }
}
