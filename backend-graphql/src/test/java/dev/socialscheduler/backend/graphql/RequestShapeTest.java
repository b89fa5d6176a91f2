package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What leaves the library on the wire. */
class RequestShapeTest {

    private static final Answer ANY = Answer.data("{}");

    static Stream<Arguments> verbs() {
        return Stream.of(
                verb("Account", SocialScheduler::account),
                verb("Channels", scheduler -> scheduler.channels(ChannelQuery.all())),
                verb("Channel", scheduler -> scheduler.channel(Samples.CHANNEL)),
                verb("CreatePost", scheduler -> scheduler.createPost(Samples.newPost())),
                verb(
                        "EditPost",
                        scheduler -> scheduler.editPost(
                                Samples.POST, PostEdit.builder().text("x").build())),
                verb("DeletePost", scheduler -> scheduler.deletePost(Samples.POST)),
                verb("EditPost", scheduler -> scheduler.publishNow(Samples.POST)),
                verb("MovePost", scheduler -> scheduler.movePost(Samples.POST, QueuePosition.TOP)),
                verb("Post", scheduler -> scheduler.post(Samples.POST)),
                verb("Posts", scheduler -> scheduler.posts(PostQuery.all())),
                verb(
                        "CreateIdea",
                        scheduler ->
                                scheduler.createIdea(NewIdea.builder().text("x").build())),
                verb("Ideas", scheduler -> scheduler.ideas(IdeaQuery.all())),
                verb(
                        "DailyPostingLimits",
                        scheduler -> scheduler.dailyPostingLimits(List.of(new ChannelId("c1")), null)));
    }

    private static Arguments verb(String operation, Consumer<SocialScheduler> call) {
        return Arguments.of(operation, call);
    }

    private static Received only(String path, Consumer<SocialScheduler> call, String... settings) {
        try (ScriptedServer server = new ScriptedServer(ANY);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri(path), () -> "8f3a21", settings)
                        .raw()) {
            assertThat(catchThrowable(() -> call.accept(scheduler))).isNotNull();
            assertThat(server.received()).hasSize(1);
            return server.received().get(0);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void a_verb_is_one_post_with_its_document_and_nothing_else(String operation, Consumer<SocialScheduler> call) {
        Received request = only("/graphql", call, "organization-id", "o1");

        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.uri()).hasToString("/graphql");
        assertThat(request.body())
                .matches("(?s)\\{\"query\":\"(query|mutation) " + operation + "[ (].*\",\"variables\":\\{.*}}");
    }

    @ParameterizedTest
    @CsvSource({"'', /", "/, /", "/graphql, /graphql", "/graphql/, /graphql/", "/buffer/v1, /buffer/v1"})
    void the_endpoint_is_taken_as_it_is_configured(String configured, String asked) {
        assertThat(only(configured, SocialScheduler::account).uri()).hasToString(asked);
    }

    @Test
    void the_headers_are_those_of_the_service_and_of_this_library() {
        Received request = only("/", SocialScheduler::account);

        assertThat(request.header("Content-Type")).containsExactly("application/json");
        assertThat(request.header("Authorization")).containsExactly("Bearer " + GraphQlWiring.KEY);
        assertThat(request.header("User-Agent")).singleElement().asString().startsWith("social-scheduler/");
        assertThat(request.headers().keySet())
                .containsExactlyInAnyOrder(
                        "Accept-Encoding",
                        "Authorization",
                        "Connection",
                        "Content-Length",
                        "Content-Type",
                        "Host",
                        "User-Agent");
    }

    @Test
    void the_user_agent_can_be_set() {
        Received request = only("/", SocialScheduler::account, "http.user-agent", "Mozilla/5.0 (mine)");

        assertThat(request.header("User-Agent")).containsExactly("Mozilla/5.0 (mine)");
    }

    @Test
    void the_body_is_the_document_and_the_variables_in_this_order() {
        Received request = only("/", scheduler -> scheduler.deletePost(Samples.POST));

        assertThat(request.body()).isEqualTo("""
                        {"query":"mutation DeletePost($input: DeletePostInput!) {\\n\
                          c8f3a21: deletePost(input: $input) {\\n\
                            __typename\\n    ... on DeletePostSuccess {\\n      id\\n    }\\n    ... on MutationError {\\n\
                              message\\n    }\\n  }\\n}\\n","variables":{"input":{"id":"p1"}}}""");
    }

    @ParameterizedTest
    @CsvSource({"301", "302", "303", "307", "308"})
    void a_redirect_is_never_followed(int status) {
        Answer moved = Answer.empty(status).with("Location", "/elsewhere");
        try (ScriptedServer server = new ScriptedServer(moved, Answer.data("{\"post\":" + Samples.BARE_POST + "}"));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            assertThat(catchThrowable(() -> scheduler.post(Samples.POST))).isNotNull();
            assertThat(server.received()).extracting(Received::uri).hasSize(1);
        }
    }

    @Test
    void configuration_is_refused_without_a_request() {
        try (ScriptedServer server = new ScriptedServer(ANY);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            assertThat(catchThrowable(scheduler::configuration))
                    .hasMessage("The backend graphql does not support the provider's network rules (CONFIGURATION)."
                            + " Either see docs/networks.md for the rules, or choose a backend that does: v1-rest."
                            + " [configuration on graphql; nothing was changed]");
            assertThat(server.received()).isEmpty();
        }
    }
}
