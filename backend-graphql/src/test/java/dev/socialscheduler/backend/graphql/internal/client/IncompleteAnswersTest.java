package dev.socialscheduler.backend.graphql.internal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Operation;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.GraphQlWiring;
import dev.socialscheduler.backend.graphql.Samples;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses with both data and errors. */
class IncompleteAnswersTest {

    private static final String ERRORS =
            ",\"errors\":[{\"message\":\"No metrics for you\",\"path\":[\"post\",\"metrics\"],"
                    + "\"extensions\":{\"code\":\"FORBIDDEN\"}}]}";

    private static Answer answer(String data) {
        return Answer.ok("{\"data\":" + data + ERRORS);
    }

    private static String created(String post) {
        return "{\"createPost\":{\"__typename\":\"PostActionSuccess\",\"post\":" + post + "}}";
    }

    @Test
    void a_read_whose_dispensable_fields_failed_is_returned_with_a_warning_and_a_notice() {
        try (ScriptedServer server = new ScriptedServer(answer("{\"post\":" + Samples.BARE_POST + "}"));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw();
                LogCapture log = LogCapture.ofEverything()) {
            assertThat(scheduler.post(Samples.POST).metrics()).isEmpty();

            assertThat(log.text())
                    .contains("post on graphql, HTTP 200: the response is incomplete: No metrics for you");
            assertThat(scheduler.notices())
                    .containsExactly("The last incomplete response: post on graphql, HTTP 200: the response is"
                            + " incomplete: No metrics for you.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"post\"",
                "\"post\",\"text\"",
                "\"post\",\"dueAt\"",
                "\"post\",\"status\"",
                "\"post\",\"assets\",0",
                "\"post\",\"unknown\"",
                ""
            })
    void a_read_that_lacks_what_identifies_a_post_fails(String path) {
        String errors = ERRORS.replace("\"post\",\"metrics\"", path);
        Answer answer = Answer.ok("{\"data\":{\"post\":" + Samples.BARE_POST + "}" + errors);
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            assertThatThrownBy(() -> scheduler.post(Samples.POST))
                    .isInstanceOf(PermissionDeniedException.class)
                    .hasMessage("No metrics for you. Check the permissions of the API key and who owns the channel or"
                            + " organization. [post on graphql, HTTP 200, FORBIDDEN; nothing was changed]");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "posts,edges,0,node,metrics; true",
                "posts,edges,0,node,metrics,1,value; true",
                "posts,edges,0,node,text; false",
                "posts,edges,0,node; false",
                "posts,edges,0; false",
                "posts,edges; false",
                "posts,pageInfo; false"
            })
    void no_post_of_a_list_may_be_missing(String path, boolean isUsable) {
        EnvelopeWire.ErrorEntry error =
                new EnvelopeWire.ErrorEntry("No", null, null, List.of((Object[]) path.split(",")));

        assertThat(PartialPosts.areUsable(Operation.POSTS, List.of(error))).isEqualTo(isUsable);
        assertThat(PartialPosts.areUsable(Operation.ACCOUNT, List.of(error))).isFalse();
    }

    @Test
    void a_write_that_was_done_is_returned_with_a_warning() {
        try (ScriptedServer server = new ScriptedServer(answer(created(Samples.BARE_POST)));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw();
                LogCapture log = LogCapture.ofEverything()) {
            assertThat(scheduler.createPost(Samples.newPost()).id()).isEqualTo(new PostId("p1"));

            assertThat(log.text())
                    .contains("WARN dev.socialscheduler.http"
                            + " - createPost on graphql, HTTP 200: the response is incomplete:"
                            + " No metrics for you");
        }
    }

    @Test
    void a_write_whose_result_is_missing_leaves_the_outcome_open() {
        try (ScriptedServer server = new ScriptedServer(answer(created("null")));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw();
                LogCapture log = LogCapture.ofEverything()) {
            assertThatThrownBy(() -> scheduler.createPost(Samples.newPost()))
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessage("The provider's response could not be read: the required value post is missing. If"
                            + " this happens again, check for a newer version of this library. [createPost on graphql,"
                            + " HTTP 200; it may have taken effect]");
            assertThat(log.text()).contains("the response is incomplete: No metrics for you");
        }
    }
}
