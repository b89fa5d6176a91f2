package dev.socialscheduler.backend.graphql.internal.dialect;

import static dev.socialscheduler.backend.graphql.BareAnswers.REFUSAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.BareAnswers;
import dev.socialscheduler.backend.graphql.GraphQlWiring;
import dev.socialscheduler.backend.graphql.RequestJson;
import dev.socialscheduler.backend.graphql.Samples;
import dev.socialscheduler.backend.graphql.World;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDocuments;
import dev.socialscheduler.backend.graphql.internal.gateway.GatewayDocuments;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** With {@code auto}: which answers make the library try another dialect, and which do not. */
class DialectNegotiatorTest {

    private static final NewPost TIMED =
            NewPost.on(Samples.CHANNEL).text("Hello").at(Samples.DUE).build();

    private static SocialScheduler over(ScriptedServer server) {
        return GraphQlWiring.to(server.uri("/"), "organization-id", "o1").raw();
    }

    @Test
    void the_dialect_of_today_is_tried_first_then_beta_then_gateway() {
        Answer created = BareAnswers.to(GatewayDocuments.CREATE_POST);
        try (ScriptedServer server = new ScriptedServer(REFUSAL, REFUSAL, created);
                SocialScheduler scheduler = over(server)) {
            assertThat(scheduler.createPost(TIMED).id()).isEqualTo(Samples.POST);

            assertThat(server.received())
                    .extracting(RequestJson::query)
                    .containsExactly(
                            CurrentDocuments.CREATE_POST.text(),
                            CurrentDocuments.CREATE_POST.text(),
                            GatewayDocuments.CREATE_POST.text());
            assertThat(server.received())
                    .extracting(RequestJson::variables)
                    .containsExactly(
                            "{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"automatic\",\"mode\":\"customScheduled\","
                                    + "\"dueAt\":\"2026-12-24T17:30:00.000Z\",\"text\":\"Hello\"}}",
                            "{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"automatic\",\"mode\":\"customSchedule\","
                                    + "\"dueAt\":\"2026-12-24T17:30:00.000Z\",\"text\":\"Hello\"}}",
                            "{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"scheduled\",\"mode\":\"queue\","
                                    + "\"dueAt\":\"2026-12-24T17:30:00.000Z\",\"text\":\"Hello\"}}");
        }
    }

    @Test
    void what_two_dialects_say_alike_is_sent_once() {
        Answer read = BareAnswers.to(GatewayDocuments.POST);
        try (ScriptedServer server = new ScriptedServer(REFUSAL, read);
                SocialScheduler scheduler = over(server)) {
            assertThat(scheduler.post(Samples.POST).id()).isEqualTo(Samples.POST);

            assertThat(server.received())
                    .extracting(RequestJson::query)
                    .containsExactly(CurrentDocuments.POST.text(), GatewayDocuments.POST.text());
        }
    }

    private static final String UNKNOWN_ARGUMENT =
            "{\"errors\":[{\"message\":\"Unknown argument \\\"input\\\" on field \\\"x\\\".\"}]}";

    static Stream<Answer> refusals() {
        return Stream.of(
                REFUSAL,
                Answer.error(400, "Syntax Error: Unexpected Name.", "GRAPHQL_PARSE_FAILED")
                        .located(),
                Answer.error(200, "Unknown argument \\\"x\\\".", "GRAPHQL_VALIDATION_FAILED")
                        .located(),
                Answer.error(
                                400,
                                "Variable \\\"$input\\\" got invalid value \\\"customScheduled\\\" at \\\"input.mode\\\";"
                                        + " Value \\\"customScheduled\\\" does not exist in \\\"ShareMode\\\" enum.",
                                "BAD_USER_INPUT")
                        .located(),
                Answer.error(
                                400,
                                "Variable \\\"$input\\\" got invalid value {}; Field \\\"id\\\" is not defined by type"
                                        + " \\\"ChannelInput\\\".",
                                "BAD_USER_INPUT")
                        .located(),
                Answer.json(400, UNKNOWN_ARGUMENT).located(),
                Answer.ok(UNKNOWN_ARGUMENT).located(),
                Answer.ok(UNKNOWN_ARGUMENT.replaceFirst("\\{", "{\"data\":null,"))
                        .located());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refused_document_was_not_run_so_even_a_write_goes_on_in_the_next_dialect(Answer refusal) {
        try (ScriptedServer server = new ScriptedServer(refusal, BareAnswers.to(CurrentDocuments.CREATE_POST));
                SocialScheduler scheduler = over(server)) {
            assertThat(scheduler.createPost(TIMED).id()).isEqualTo(Samples.POST);

            assertThat(server.received()).hasSize(2);
        }
    }

    static Stream<Answer> unlocated() {
        return Stream.of(
                Answer.error(400, "Unknown argument \\\"x\\\".", "GRAPHQL_VALIDATION_FAILED"),
                Answer.error(200, "Unknown argument \\\"x\\\".", "GRAPHQL_VALIDATION_FAILED"),
                Answer.json(400, UNKNOWN_ARGUMENT),
                Answer.json(400, UNKNOWN_ARGUMENT.replace("}]}", "},{\"message\":\"And another.\"}]}")));
    }

    @ParameterizedTest
    @MethodSource("unlocated")
    void a_write_stays_in_its_dialect_unless_every_error_refers_to_the_document(Answer refusal) {
        try (ScriptedServer server = new ScriptedServer(refusal);
                SocialScheduler scheduler = over(server)) {
            assertThat(catchThrowable(() -> scheduler.createPost(TIMED)))
                    .isInstanceOfSatisfying(
                            ServiceUnavailableException.class,
                            e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_APPLIED));
            assertThat(server.received()).hasSize(1);
        }
    }

    static Stream<Answer> executed() {
        String withPath = UNKNOWN_ARGUMENT.replace(".\"}", ".\",\"path\":[\"createPost\"]}");
        return Stream.of(
                Answer.ok(UNKNOWN_ARGUMENT),
                Answer.ok(withPath).located(),
                Answer.json(400, withPath).located());
    }

    @ParameterizedTest
    @MethodSource("executed")
    void a_write_that_may_have_been_executed_is_unknown_and_stays_in_its_dialect(Answer answer) {
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler = over(server)) {
            assertThat(catchThrowable(() -> scheduler.createPost(TIMED)))
                    .isInstanceOfSatisfying(
                            ServiceUnavailableException.class,
                            e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void a_read_goes_on_after_a_rejection_with_status_200_and_partial_data() {
        Answer partial = Answer.ok(UNKNOWN_ARGUMENT.replaceFirst("\\{", "{\"data\":{\"post\":null},"))
                .located();
        try (ScriptedServer server = new ScriptedServer(partial, BareAnswers.to(GatewayDocuments.POST));
                SocialScheduler scheduler = over(server)) {
            assertThat(scheduler.post(Samples.POST).id()).isEqualTo(Samples.POST);
            assertThat(server.received()).hasSize(2);
        }
    }

    static Stream<Arguments> otherFailures() {
        return Stream.of(
                Arguments.of(Answer.error(401, "No", "UNAUTHENTICATED"), AuthenticationException.class),
                Arguments.of(
                        Answer.error(401, "Unknown type \\\"X\\\".", "BAD_USER_INPUT"), AuthenticationException.class),
                Arguments.of(Answer.error(403, "No", "FORBIDDEN"), PermissionDeniedException.class),
                Arguments.of(Answer.html(403), ServiceUnavailableException.class),
                Arguments.of(Answer.error(429, "Slow", "RATE_LIMIT_EXCEEDED"), RateLimitedException.class),
                Arguments.of(Answer.error(429, "x", "GRAPHQL_VALIDATION_FAILED"), RateLimitedException.class),
                Arguments.of(Answer.error(500, "Oops", "INTERNAL_SERVER_ERROR"), ServiceUnavailableException.class),
                Arguments.of(
                        Answer.error(500, "Cannot query field \\\"a\\\"", "UNEXPECTED"),
                        ServiceUnavailableException.class),
                Arguments.of(Answer.empty(502), ServiceUnavailableException.class),
                Arguments.of(Answer.html(503), ServiceUnavailableException.class),
                Arguments.of(Answer.html(400), SchedulerException.class),
                Arguments.of(Answer.json(400, "{"), SchedulerException.class),
                Arguments.of(Answer.html(404), SchedulerException.class),
                Arguments.of(
                        Answer.error(
                                400,
                                "Variable \\\"$input\\\" got invalid value \\\"x\\\" at \\\"input.dueAt\\\"; DateTime cannot"
                                        + " represent value: \\\"x\\\"",
                                "BAD_USER_INPUT"),
                        InvalidPostException.class),
                Arguments.of(
                        Answer.json(
                                400,
                                "{\"errors\":[{\"message\":\"Query exceeds maximum allowed complexity. Please simplify"
                                        + " your query.\"}]}"),
                        ServiceUnavailableException.class),
                Arguments.of(Answer.error(200, "Channel not found", "NOT_FOUND"), NotFoundException.class),
                Arguments.of(Answer.error(404, "Channel not found", "NOT_FOUND"), NotFoundException.class),
                Arguments.of(
                        Answer.data("{\"createPost\":{\"__typename\":\"InvalidInputError\",\"message\":\"Unknown type"
                                + " \\\"X\\\".\"}}"),
                        InvalidPostException.class),
                Arguments.of(Answer.ok("{\"data\":null}"), UnreadableResponseException.class),
                Arguments.of(Answer.ok("{"), UnreadableResponseException.class),
                Arguments.of(Answer.html(200), UnreadableResponseException.class));
    }

    @ParameterizedTest
    @MethodSource("otherFailures")
    void no_other_failure_makes_it_try_another_dialect(Answer answer, Class<? extends SchedulerException> type) {
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler = over(server)) {
            assertThat(catchThrowable(() -> scheduler.createPost(TIMED))).isInstanceOf(type);

            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void a_lost_answer_does_not_make_it_try_another_dialect() {
        try (Emulator emulator = Emulator.start(
                        EmulatorOptions.builder().startAt(GraphQlWiring.NOW).build());
                SocialScheduler scheduler = new World(emulator).wiring().raw()) {
            World world = new World(emulator);
            emulator.faults().next(Fault.loseAnswer().on("createPost"));
            NewPost post = world.post("bluesky:harbour-bakery").text("Once").build();

            assertThat(catchThrowable(() -> scheduler.createPost(post))).isInstanceOf(SchedulerException.class);
            assertThat(world.requests("createPost")).hasSize(1);
            assertThat(world.posts("Once")).isEqualTo(1);
        }
    }
}
