package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.ErrorRow.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.Operation;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers with status 200 that cannot be read. The post may exist all the same. */
class UnreadableAnswersTest {

    private static final String MALFORMED = "it is not JSON";

    static Stream<ErrorRow> rows() {
        return Stream.of(
                unreadable("HTML", Answer.html(200), MALFORMED),
                unreadable("no body", Answer.empty(200), "it ends prematurely"),
                unreadable("204", Answer.empty(204), "it contains neither data nor errors"),
                unreadable("{}", Answer.ok("{}"), "it contains neither data nor errors"),
                unreadable("null", Answer.ok("null"), "it contains neither data nor errors"),
                unreadable("data null", Answer.ok("{\"data\":null}"), "it contains neither data nor errors"),
                unreadable("no errors", Answer.ok("{\"errors\":[]}"), "it contains neither data nor errors"),
                unreadable("truncated", Answer.ok("{\"data\":{"), "it ends prematurely"),
                unreadable("malformed", Answer.ok("{\"data\": <not json>"), MALFORMED),
                unreadable(
                        "trailing garbage",
                        Answer.ok("{\"data\":null,\"errors\":[{\"message\":\"x\"}]} {}"),
                        "it continues after the end of the JSON value"),
                unreadable(
                        "an array",
                        Answer.ok("[{\"data\":{}}]"),
                        "Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $"),
                unreadable(
                        "wrong type of data",
                        Answer.data("\"text\""),
                        "Expected BEGIN_OBJECT but was STRING at path $.data"));
    }

    private static ErrorRow unreadable(String name, Answer answer, String reason) {
        return row(
                        name,
                        answer,
                        UnreadableResponseException.class,
                        "The provider's response could not be read: " + reason
                                + ". If this happens again, check for a newer version of this library.")
                .writeUnknown();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void an_unreadable_answer_fails_a_read(ErrorRow row) {
        row.check(Operation.POST);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void an_unreadable_answer_leaves_a_write_open(ErrorRow row) {
        row.check(Operation.CREATE_POST);
    }

    @Test
    void an_answer_that_never_ends_is_cut_off() {
        String endless = "{\"data\":{\"text\":\"" + "x".repeat(32 * 1024 * 1024) + "\"}}";
        row(
                        "too long",
                        Answer.ok(endless),
                        ServiceUnavailableException.class,
                        "The connection to the provider failed after the request was sent: the response is longer than"
                                + " 33554432 bytes. Try again later.")
                .writeUnknown()
                .mayPass()
                .check(Operation.CREATE_POST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"text\":\"\"          | \"text\":null         | the required value post.text is missing",
                "\"id\":\"p1\"          | \"id\":null           | the required value post.id is missing",
                "\"id\":\"p1\"          | \"id\":\"\"           | A PostId must not be blank",
                "\"id\":\"p1\"          | \"id\":\"a/b\"        | A PostId must not contain SOLIDUS",
                "\"id\":\"p1\"          | \"id\":{}             | Expected a string but was BEGIN_OBJECT at path $.data.post.id",
                "\"channelId\":\"c1\"   | \"other\":1           | the required value post.channelId is missing",
                "\"status\":\"scheduled\" | \"status\":null     | the required value post.status is missing",
                "\"via\":\"buffer\"     | \"via\":null          | the required value post.via is missing",
                "\"dueAt\":null         | \"dueAt\":\"soon\"    | the value post.dueAt is not a time: soon",
                "\"createdAt\":\"2026-12-01T08:00:00.000Z\" | \"createdAt\":null | the required value post.createdAt"
                        + " is missing",
                "\"tags\":[]            | \"tags\":[null]       | a value in a list is missing",
                "\"tags\":[]            | \"tags\":[{\"id\":\"t\"}] | the required value tag.name is missing",
                "\"tags\":[]            | \"tags\":7            | Expected BEGIN_ARRAY but was NUMBER at path $.data.post.tags",
                "\"allowedActions\":[]  | \"allowedActions\":[null] | a value in a list is missing",
                "\"assets\":[]          | \"assets\":[{\"type\":\"image\"}] | the required value asset.source is missing",
                "\"error\":null         | \"error\":{}          | the required value error.message is missing",
            })
    void a_value_that_cannot_be_read_is_named(String found, String instead, String reason) {
        String post = Samples.BARE_POST.replace(found, instead);
        assertThat(post).isNotEqualTo(Samples.BARE_POST);
        unreadable(reason, Answer.data("{\"post\":" + post + "}"), reason).check(Operation.POST);
    }

    @Test
    void a_page_without_a_cursor_is_refused_lest_the_rest_be_lost() {
        String page = "{\"posts\":{\"edges\":[],\"pageInfo\":{\"hasNextPage\":true,\"endCursor\":%s}}}";
        assertRefused(page.formatted("null"), "the required value pageInfo.endCursor is missing");
        assertRefused(page.formatted("\"\""), "A cursor needs a backend id without a colon, and a position");
    }

    private static void assertRefused(String data, String reason) {
        try (ScriptedServer server = new ScriptedServer(Answer.data(data));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/"), "organization-id", "o1")
                        .raw()) {
            assertThatThrownBy(() -> scheduler.posts(PostQuery.all()))
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessage("The provider's response could not be read: " + reason
                            + ". If this happens again, check for a newer version of this library. [posts on graphql,"
                            + " HTTP 200; nothing was changed]");
        }
    }

    @Test
    void wherever_an_answer_breaks_off_it_is_unreadable() {
        String whole =
                "{\"data\":{\"post\":" + Samples.BARE_POST.replace("\"text\":\"\"", "\"text\":\"\\u00e4 \\n\"") + "}}";
        Answer[] answers = Stream.iterate(1, length -> length < whole.length(), length -> length + 1)
                .map(length -> Answer.ok(whole.substring(0, length)))
                .toArray(Answer[]::new);
        try (ScriptedServer server = new ScriptedServer(answers);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            for (Answer answer : answers) {
                Throwable failure = catchThrowable(() -> scheduler.post(Samples.POST));

                assertThat(failure)
                        .as(answer.body())
                        .isInstanceOf(UnreadableResponseException.class)
                        .hasMessageNotContaining("null");
            }
        }
    }
}
