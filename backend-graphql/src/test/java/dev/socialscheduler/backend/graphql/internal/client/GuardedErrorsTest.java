package dev.socialscheduler.backend.graphql.internal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.GraphQlWiring;
import dev.socialscheduler.backend.graphql.Samples;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user sees of a failure, with the guard around the backend. */
class GuardedErrorsTest {

    private final List<Duration> waits = new ArrayList<>();

    static Stream<Arguments> unknown() {
        return Stream.of(
                Arguments.of(
                        Answer.error(502, "Upstream", "UPSTREAM_SERVER_ERROR"),
                        "The provider could not process the request: Upstream.",
                        "HTTP 502, UPSTREAM_SERVER_ERROR"),
                Arguments.of(Answer.html(500), "The provider could not process the request.", "HTTP 500"),
                Arguments.of(
                        Answer.ok("{\"data\":null}"),
                        "The provider's response could not be read: it contains neither data nor errors.",
                        "HTTP 200"),
                Arguments.of(
                        Answer.error(200, "An unexpected error occurred", "UNEXPECTED"),
                        "The provider could not process the request: An unexpected error occurred.",
                        "HTTP 200, UNEXPECTED"),
                Arguments.of(
                        Answer.data("{\"createPost\":{\"__typename\":\"UnexpectedError\",\"message\":\"Oops\"}}"),
                        "The provider could not process the request: Oops.",
                        "HTTP 200, UnexpectedError"),
                Arguments.of(
                        Answer.data("{\"createPost\":{\"__typename\":\"SuccessOfTomorrow\"}}"),
                        "The provider's response could not be read: the response is of the unknown type"
                                + " SuccessOfTomorrow.",
                        "HTTP 200"));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void a_write_that_may_have_had_an_effect_is_not_repeated_and_says_where_to_look(
            Answer answer, String problem, String place) {
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/"), "organization-id", "o1")
                        .guarded(waits::add)) {
            assertThatThrownBy(() -> scheduler.createPost(Samples.newPost()))
                    .isInstanceOfSatisfying(
                            OutcomeUnknownException.class,
                            e -> assertThat(e.attemptedAt()).isEqualTo(GraphQlWiring.NOW))
                    .hasMessage(problem
                            + " Check before you retry: pass pending() to reconcile(), or list the channel's posts"
                            + " created since 2026-12-01T08:00:00Z and compare them. [createPost on graphql, " + place
                            + "; it may have taken effect]")
                    .hasCauseInstanceOf(SchedulerException.class);
            // What follows are attempts to look, beginning with whose channel it is, which get no better answer.
            assertThat(server.received().get(0).body()).contains("mutation CreatePost");
            assertThat(server.received().stream().skip(1))
                    .hasSize(3)
                    .allMatch(request -> request.body().contains("query Channel"));
        }
    }

    @Test
    void a_read_that_fails_for_a_moment_is_repeated() {
        Answer post = Answer.data("{\"post\":" + Samples.BARE_POST + "}");
        try (ScriptedServer server = new ScriptedServer(Answer.html(502), Answer.ok("{"), post);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).guarded(waits::add)) {
            assertThat(scheduler.post(Samples.POST).id()).isEqualTo(Samples.POST);
            assertThat(server.received()).hasSize(3);
            assertThat(waits).hasSize(2);
        }
    }

    @Test
    void a_read_that_goes_on_failing_says_how_often_it_was_tried() {
        try (ScriptedServer server = new ScriptedServer(Answer.html(502));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).guarded(waits::add)) {
            assertThatThrownBy(() -> scheduler.post(Samples.POST))
                    .isInstanceOf(ServiceUnavailableException.class)
                    .hasMessage("The provider could not process the request. Try again later. [post on graphql,"
                            + " attempt 3, HTTP 502; nothing was changed]");
            assertThat(server.received()).hasSize(3);
        }
    }

    @Test
    void repeating_can_be_switched_off() {
        try (ScriptedServer server = new ScriptedServer(Answer.html(502));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/"), "retry.max-attempts", "1")
                        .guarded(waits::add)) {
            assertThatThrownBy(() -> scheduler.post(Samples.POST))
                    .hasMessage("The provider could not process the request. Try again later. [post on graphql, HTTP"
                            + " 502; nothing was changed]");
            assertThat(server.received()).hasSize(1);
        }
    }

    static Stream<Answer> lasting() {
        return Stream.of(
                Answer.html(403),
                Answer.html(404),
                Answer.error(401, "No", "UNAUTHENTICATED"),
                Answer.error(400, "No", "GRAPHQL_VALIDATION_FAILED"),
                Answer.error(200, "No", "NOT_FOUND"),
                Answer.error(429, "No", "RATE_LIMIT_EXCEEDED").with("Retry-After", "900"));
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void a_failure_that_lasts_is_not_repeated(Answer answer) {
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/"), "graphql.dialect", "current")
                        .guarded(waits::add)) {
            assertThatThrownBy(() -> scheduler.post(Samples.POST)).isInstanceOf(SchedulerException.class);
            assertThat(server.received()).hasSize(1);
            assertThat(waits).isEmpty();
        }
    }

    @Test
    void what_breaks_a_rule_of_the_library_is_refused_without_a_request() {
        NewPost past = NewPost.on(Samples.CHANNEL).at(GraphQlWiring.NOW).build();
        try (ScriptedServer server = new ScriptedServer(Answer.html(500));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).guarded(waits::add)) {
            assertThatThrownBy(() -> scheduler.createPost(past))
                    .isInstanceOf(InvalidPostException.class)
                    .hasMessage("text: A post needs a text or an asset. shareMode.dueAt: The due time"
                            + " 2026-12-01T08:00:00Z is in the past; the current time is 2026-12-01T08:00:00Z. Correct"
                            + " it; nothing was sent. [createPost on graphql; nothing was changed]");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void the_provider_of_the_backend_wires_the_whole_stack() {
        try (SocialScheduler scheduler =
                GraphQlWiring.to(URI.create("https://api.example.com")).guarded()) {
            assertThat(scheduler)
                    .hasToString("GuardedScheduler(GraphQlScheduler(GraphQlClient(https://api.example.com)))");
            assertThat(scheduler.backend()).isEqualTo("graphql");
        }
    }
}
