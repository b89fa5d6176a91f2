package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDocuments;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For a server that accepts only known documents, the content of an answer is the only proof. */
class ContentProofTest {

    private static final String POST = Samples.BARE_POST
            .replace("\"text\":\"\"", "\"text\":\"Hello\"")
            .replace("\"dueAt\":null", "\"dueAt\":\"2026-12-24T17:30:00.000Z\"");

    private static NewPost asked() {
        return NewPost.on(Samples.CHANNEL).text("Hello").at(Samples.DUE).build();
    }

    private static SocialScheduler scheduler(ScriptedServer server) {
        return GraphQlWiring.to(server.uri("/"), "graphql.answer-proof", "content", "graphql.dialect", "current")
                .raw();
    }

    private static ScriptedServer answering(String post) {
        Answer answer = Answer.data("{\"createPost\":{\"__typename\":\"PostActionSuccess\",\"post\":" + post + "}}");
        return ScriptedServer.verbatim(request -> answer);
    }

    @Test
    void documents_are_always_the_same_and_have_no_aliases() {
        try (ScriptedServer server = answering(POST);
                SocialScheduler scheduler = scheduler(server)) {
            assertThat(scheduler.createPost(asked()).id()).isEqualTo(new PostId("p1"));
            scheduler.createPost(asked());

            assertThat(server.received())
                    .hasSize(2)
                    .extracting(Received::body)
                    .allMatch(server.received().get(0).body()::equals)
                    .allSatisfy(body -> assertThat(body).contains("\\n  createPost(input: $input)"));
        }
        assertThat(CurrentDocuments.CREATE_POST.text("")).isEqualTo(CurrentDocuments.CREATE_POST.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"text\":\"Hello\"     | \"text\":\"Other\"       | text",
                "\"channelId\":\"c1\"   | \"channelId\":\"c2\"     | channel",
                "17:30:00.000Z          | 17:31:00.000Z            | due time",
                "\"status\":\"scheduled\" | \"status\":\"draft\"   | draft state",
                "\"assets\":[] | \"assets\":[{\"type\":\"image\",\"source\":\"https://a.example/b\"}] | media"
            })
    void a_created_post_that_differs_leaves_the_outcome_open(String found, String instead, String difference) {
        String other = POST.replace(found, instead);
        assertThat(other).isNotEqualTo(POST);
        try (ScriptedServer server = answering(other);
                SocialScheduler scheduler = scheduler(server)) {
            assertThatThrownBy(() -> scheduler.createPost(asked()))
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessage("The provider's response belongs to another request: it contains a post that differs"
                            + " from the requested one in " + difference + ". If this happens again, check for a proxy"
                            + " that mixes up responses. [createPost on graphql, HTTP 200; it may have taken effect]")
                    .extracting(failure -> ((SchedulerException) failure).outcome())
                    .isEqualTo(Outcome.UNKNOWN);
        }
    }

    @Test
    void with_nonces_the_provider_may_store_all_but_the_channel_differently() {
        String other = POST.replace("\"text\":\"Hello\"", "\"text\":\"Other\"").replace("scheduled", "draft");
        Answer answer = Answer.data("{\"createPost\":{\"__typename\":\"PostActionSuccess\",\"post\":" + other + "}}");
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            assertThat(scheduler.createPost(asked()).text()).isEqualTo("Other");
        }
    }
}
