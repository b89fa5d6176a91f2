package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.LimitReachedException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Members of the payload unions that are no success: HTTP 200, no {@code errors}. */
class TypedRefusalsTest {

    private static final String ID = "Check the id; list the available items to find the right one.";
    private static final String KEY = "Check the permissions of the API key and who owns the channel.";
    private static final String LIMIT = "Wait until some posts are published, delete some, or upgrade the plan.";
    private static final String CORRECT = "Correct the problems that the provider lists and send the post again.";
    private static final String LATER = "Try again later.";

    static Stream<Arguments> members() {
        List<String> posts = List.of("createPost", "editPost");
        List<String> postsAndIdeas = List.of("createPost", "editPost", "createIdea");
        return Stream.of(
                        of("NotFoundError", NotFoundException.class, ID, posts),
                        of("UnauthorizedError", PermissionDeniedException.class, KEY, postsAndIdeas),
                        of("LimitReachedError", LimitReachedException.class, LIMIT, postsAndIdeas),
                        of("InvalidInputError", InvalidPostException.class, CORRECT, postsAndIdeas),
                        of("RestProxyError", InvalidPostException.class, CORRECT, posts),
                        of(
                                "VoidMutationError",
                                InvalidPostException.class,
                                CORRECT,
                                List.of("deletePost", "movePostInQueue")),
                        of(
                                "SomeFutureError",
                                InvalidPostException.class,
                                CORRECT,
                                Refused.VERBS.keySet().stream().sorted().toList()))
                .flatMap(stream -> stream);
    }

    private static Stream<Arguments> of(
            String member, Class<? extends SchedulerException> type, String remedy, List<String> rootFields) {
        return rootFields.stream().map(rootField -> Arguments.of(rootField, member, type, remedy));
    }

    @ParameterizedTest
    @MethodSource("members")
    void every_member_of_every_union_has_its_exception(
            String rootField, String member, Class<? extends SchedulerException> type, String remedy) {
        SchedulerException failure =
                Refused.by(rootField, "{\"__typename\":\"" + member + "\",\"message\":\"That is how it is\"}");

        assertThat(failure)
                .isInstanceOf(type)
                .hasMessage("That is how it is. " + remedy + Refused.place(rootField, member, Outcome.NOT_APPLIED));
        assertThat(failure.context().providerCode()).isEqualTo(member);
    }

    @Test
    void every_refusal_of_the_schema_is_in_the_table() {
        List<String> table = members()
                .map(row -> row.get()[0] + " " + row.get()[1])
                .filter(row -> !row.endsWith("SomeFutureError"))
                .toList();

        assertThat(Refused.VERBS.keySet().stream()
                        .flatMap(rootField -> TestSchema.refusals(rootField)
                                .filter(member -> !member.equals("UnexpectedError"))
                                .map(member -> rootField + " " + member)))
                .containsExactlyInAnyOrderElementsOf(table);
    }

    @ParameterizedTest
    @CsvSource({"createPost", "editPost", "createIdea"})
    void an_unexpected_error_may_have_had_an_effect(String rootField) {
        SchedulerException failure =
                Refused.by(rootField, "{\"__typename\":\"UnexpectedError\",\"message\":\"Something went wrong\"}");

        assertThat(failure)
                .isInstanceOfSatisfying(
                        ServiceUnavailableException.class,
                        unavailable -> assertThat(unavailable.isPassing()).isTrue())
                .hasMessage("The provider could not process the request: Something went wrong. " + LATER
                        + Refused.place(rootField, "UnexpectedError", Outcome.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({"deletePost", "movePostInQueue"})
    void a_void_error_that_says_not_found_is_not_found(String rootField) {
        SchedulerException failure =
                Refused.by(rootField, "{\"__typename\":\"VoidMutationError\",\"message\":\"Post Not Found\"}");

        assertThat(failure)
                .isInstanceOf(NotFoundException.class)
                .hasMessage(
                        "Post Not Found. " + ID + Refused.place(rootField, "VoidMutationError", Outcome.NOT_APPLIED));
    }

    @ParameterizedTest
    @CsvSource({"createPost", "editPost", "deletePost", "movePostInQueue", "createIdea"})
    void a_message_without_a_type_is_a_refusal(String rootField) {
        SchedulerException failure = Refused.by(rootField, "{\"message\":\"boom\"}");

        assertThat(failure)
                .isInstanceOf(InvalidPostException.class)
                .hasMessage("boom. " + CORRECT + Refused.place(rootField, "", Outcome.NOT_APPLIED));
        assertThat(failure.context().providerCode()).isNull();
    }

    static Stream<Arguments> untold() {
        return Stream.of(
                Arguments.of(
                        "createPost",
                        "{\"__typename\":\"SomeFutureSuccess\"}",
                        "the response is of the unknown type SomeFutureSuccess"),
                Arguments.of(
                        "deletePost",
                        "{\"__typename\":\"SomeFutureSuccess\"}",
                        "the response is of the unknown type SomeFutureSuccess"),
                Arguments.of(
                        "createIdea",
                        "{\"__typename\":\"SomeFutureSuccess\"}",
                        "the response is of the unknown type SomeFutureSuccess"),
                Arguments.of("movePostInQueue", "{}", "the response does not state its type"),
                Arguments.of(
                        "createPost",
                        "{\"__typename\":\"PostActionSuccess\",\"post\":null}",
                        "the required value post is missing"),
                Arguments.of(
                        "deletePost",
                        "{\"__typename\":\"DeletePostSuccess\",\"id\":null}",
                        "the required value deletePost.id is missing"),
                Arguments.of(
                        "createIdea",
                        "{\"__typename\":\"IdeaResponse\",\"idea\":null,\"refreshIdeas\":true}",
                        "the required value createIdea.idea is missing"),
                Arguments.of(
                        "createIdea",
                        "{\"__typename\":\"Idea\",\"id\":\"i1\",\"organizationId\":\"o1\",\"content\":{},"
                                + "\"createdAt\":9000000000000000000,\"updatedAt\":0}",
                        "Instant exceeds minimum or maximum instant"),
                Arguments.of("createPost", "null", "the required value payload is missing"),
                Arguments.of("deletePost", "null", "the required value deletePost is missing"));
    }

    @ParameterizedTest
    @MethodSource("untold")
    void what_is_neither_success_nor_refusal_leaves_the_outcome_open(String rootField, String payload, String reason) {
        SchedulerException failure = Refused.by(rootField, payload);

        assertThat(failure)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage("The provider's response could not be read: " + reason
                        + ". If this happens again, check for a newer version of this library."
                        + Refused.place(rootField, "", Outcome.UNKNOWN));
    }

    @Test
    void an_unknown_type_in_a_list_of_ideas_is_no_refusal() {
        String answer = "{\"ideas\":{\"edges\":[{\"node\":{\"__typename\":\"IdeaOfTomorrow\"}}],\"pageInfo\":{}}}";
        try (ScriptedServer server = new ScriptedServer(Answer.data(answer));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/"), "organization-id", "o1")
                        .raw()) {
            assertThatThrownBy(() -> scheduler.ideas(IdeaQuery.all()))
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessageStartingWith(
                            "The provider's response could not be read: the required value idea.content is missing.");
        }
    }
}
