package dev.socialscheduler.backend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A write whose answer is lost is sent once, and its outcome is open. */
class LostAnswersTest {

    /** Feign reads short answers at once and leaves long ones to be read: both may break off. */
    static Stream<Answer> broken() {
        return Stream.of(
                Answer.json(200, "{\"success\":true,").cut(),
                Answer.json(200, "{\"success\":true," + " ".repeat(20_000)).cut(),
                Answer.json(200, "").cut(),
                Answer.ok("{\"success\":true"),
                Answer.ok(""));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("broken")
    void a_broken_answer_leaves_the_outcome_of_a_write_open(Answer answer) {
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler =
                        V1Wiring.to(server.uri("/1/"), "retry.delay", "0ms").guarded()) {
            assertThat(catchThrowable(() -> scheduler.createPost(Samples.newPost())))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContaining("Check before you retry: pass pending() to reconcile(), or list the channel's"
                            + " posts created since");
            // What follows are attempts to look, which get no better answer.
            assertThat(server.received().get(0).line()).startsWith("POST ");
            assertThat(server.received().stream().skip(1))
                    .isNotEmpty()
                    .allMatch(request -> request.line().startsWith("GET "));
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("broken")
    void a_read_is_repeated(Answer answer) {
        try (ScriptedServer server = new ScriptedServer(answer, Answer.ok(Samples.UPDATE));
                SocialScheduler scheduler =
                        V1Wiring.to(server.uri("/1/"), "retry.delay", "0ms").guarded()) {
            assertThat(scheduler.post(Samples.POST).id()).isEqualTo(Samples.POST);
            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void a_refused_connection_has_no_effect() {
        try (V1Scheduler scheduler =
                V1Wiring.to(URI.create("http://127.0.0.1:1/")).raw()) {
            ServiceUnavailableException failure = catchThrowableOfType(
                    ServiceUnavailableException.class, () -> scheduler.createPost(Samples.newPost()));

            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(failure).hasMessageStartingWith("Could not connect to the provider: ");
        }
    }

    @Test
    void a_refusal_whose_body_breaks_off_keeps_its_status_and_proves_nothing() {
        for (String body : new String[] {"{\"error\":", "{\"error\":" + " ".repeat(20_000)}) {
            try (ScriptedServer server =
                            new ScriptedServer(Answer.json(404, body).cut());
                    V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
                SchedulerException failure =
                        catchThrowableOfType(SchedulerException.class, () -> scheduler.createPost(Samples.newPost()));

                assertThat(failure).hasMessageStartingWith("There is no REST API v1 at the configured endpoint.");
                assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            }
        }
    }

    @Test
    void a_post_that_was_published_and_could_not_be_read_is_not_published_again() {
        Answer limit = Answer.json(429, "{}").with("Retry-After", "0");
        for (Answer second : new Answer[] {Answer.json(500, ""), limit, Answer.ok("{}")}) {
            try (ScriptedServer server = new ScriptedServer(Answer.ok(Samples.DONE), second);
                    SocialScheduler scheduler = V1Wiring.to(
                                    server.uri("/1/"), "retry.delay", "0ms", "quota.on-exhausted", "wait")
                            .guarded()) {
                assertThat(catchThrowable(() -> scheduler.publishNow(Samples.POST)))
                        .isInstanceOf(OutcomeUnknownException.class)
                        .hasMessageStartingWith(
                                "The provider completed the request, but the post could not be read afterwards: ");
                assertThat(server.received())
                        .filteredOn(request -> request.line().startsWith("POST"))
                        .hasSize(1);
            }
        }
    }

    @Test
    void a_delete_that_finds_nothing_after_a_lost_answer_has_succeeded() {
        try (ScriptedServer server = new ScriptedServer(
                        Answer.json(500, ""), Answer.json(404, "{\"error\":\"No update\",\"code\":1020}"));
                SocialScheduler scheduler =
                        V1Wiring.to(server.uri("/1/"), "retry.delay", "0ms").guarded()) {
            scheduler.deletePost(Samples.POST);

            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void only_a_list_that_is_to_prove_absence_takes_a_connection_of_its_own() {
        Answer empty = Answer.ok("{\"total\":0,\"updates\":[]}");
        try (ScriptedServer server =
                        new ScriptedServer(request -> request.line().startsWith("POST")
                                ? Answer.json(500, "")
                                : request.line().contains("/updates/") ? empty : Answer.ok(Samples.profile("")));
                SocialScheduler scheduler =
                        V1Wiring.to(server.uri("/1/"), "retry.delay", "0ms").guarded(wait -> {})) {
            assertThat(catchThrowable(() -> scheduler.createPost(Samples.newPost())))
                    .isInstanceOf(OutcomeUnknownException.class);

            assertThat(server.received()).allSatisfy(request -> {
                boolean isList =
                        request.line().contains("pending") || request.line().contains("sent.json");
                assertThat(request.header("Connection").contains("close"))
                        .as(request.line())
                        .isEqualTo(isList);
            });
            assertThat(server.received()).anyMatch(request -> request.line().contains("pending"));
        }
    }
}
