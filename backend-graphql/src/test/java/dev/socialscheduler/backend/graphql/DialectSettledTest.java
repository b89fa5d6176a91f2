package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.BareAnswers.REFUSAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.Capability;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.internal.beta.BetaDocuments;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDocuments;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With {@code auto}, once the server has shown which dialect it speaks. */
class DialectSettledTest {

    private static final NewPost TIMED =
            NewPost.on(Samples.CHANNEL).text("Hello").at(Samples.DUE).build();
    private static final PostEdit EDIT = PostEdit.builder().text("New").build();

    private static final String NOTICE =
            ", which is not the provider's current one: features that it lacks are rejected, and some fields of a post"
                    + " are not returned.";

    private static SocialScheduler over(ScriptedServer server) {
        return GraphQlWiring.to(server.uri("/"), "organization-id", "o1").raw();
    }

    private static boolean isOfGateway(Received request) {
        return AllDocuments.gateway().stream()
                .anyMatch(each -> each.document().text().equals(RequestJson.query(request)));
    }

    private static ScriptedServer gatewayServer() {
        return new ScriptedServer(request -> isOfGateway(request) ? BareAnswers.to(request) : REFUSAL);
    }

    @Test
    void the_change_is_logged_once_at_warn() {
        try (ScriptedServer server = gatewayServer();
                SocialScheduler scheduler = over(server);
                LogCapture log = LogCapture.ofEverything()) {
            scheduler.createPost(TIMED);
            scheduler.createPost(TIMED);
            scheduler.post(Samples.POST);
            scheduler.account();

            assertThat(log.text().lines().filter(line -> line.contains("WARN")))
                    .containsExactly("[" + Thread.currentThread().getName() + "] WARN dev.socialscheduler.dialect"
                            + " - graphql: the server uses the dialect gateway, not current, beta:"
                            + " Cannot query field \"a\" on type \"B\".");
            assertThat(server.received()).hasSize(6);
        }
    }

    @Test
    void what_was_to_be_published_is_not_logged() {
        Answer refusal = Answer.error(
                        400,
                        "Variable \\\"$input\\\" got invalid value { text: \\\"secret; text\\\" } at \\\"input\\\"; Field \\\"mode\\\""
                                + " of required type \\\"X\\\" was not provided.",
                        "BAD_USER_INPUT")
                .located();
        try (ScriptedServer server = new ScriptedServer(refusal, BareAnswers.to(CurrentDocuments.CREATE_POST));
                SocialScheduler scheduler = over(server);
                LogCapture log = LogCapture.ofEverything()) {
            scheduler.createPost(TIMED);

            assertThat(log.text())
                    .contains("not current: Variable \"$input\" got an invalid value at \"input\"; Field \"mode\" of"
                            + " required type \"X\" was not provided.")
                    .doesNotContain("secret");
        }
    }

    @Test
    void users_are_told_of_it_and_of_what_can_no_longer_be_done() {
        try (ScriptedServer server = gatewayServer();
                SocialScheduler scheduler = over(server)) {
            assertThat(scheduler.notices()).isEmpty();
            assertThat(scheduler.capabilities())
                    .contains(Capability.LIST_SENDING, Capability.EDIT_POSTS, Capability.DRAFTS)
                    .doesNotContain(Capability.CONFIGURATION);

            scheduler.createPost(TIMED);

            assertThat(scheduler.notices()).containsExactly("Requests are sent in the dialect gateway" + NOTICE);
            assertThat(scheduler.capabilities())
                    .containsExactlyInAnyOrder(
                            Capability.DRAFTS,
                            Capability.THREADS,
                            Capability.NETWORK_METADATA,
                            Capability.RETWEETS,
                            Capability.TAGS,
                            Capability.LINK_CARDS,
                            Capability.LINK_TEXTS,
                            Capability.POST_ORIGIN,
                            Capability.LIST_ANY_STATUS,
                            Capability.CREATE_IDEAS);
        }
    }

    @Test
    void the_dialect_before_the_last_is_told_of_as_well() {
        try (ScriptedServer server = new ScriptedServer(REFUSAL, BareAnswers.to(BetaDocuments.DELETE_POST));
                SocialScheduler scheduler = over(server)) {
            scheduler.deletePost(Samples.POST);

            assertThat(scheduler.notices()).containsExactly("Requests are sent in the dialect beta" + NOTICE);
            assertThat(scheduler.capabilities())
                    .contains(Capability.EDIT_POSTS, Capability.IMAGES)
                    .doesNotContain(Capability.LIST_SENDING, Capability.ASSET_ORDER, Capability.LINK_THUMBNAILS);
        }
    }

    static Stream<Answer> understood() {
        return Stream.of(
                Answer.data("{\"deletePost\":{\"__typename\":\"VoidMutationError\",\"message\":\"Post not found\"}}"),
                Answer.error(200, "Post not found", "NOT_FOUND"));
    }

    @ParameterizedTest
    @MethodSource("understood")
    void who_is_refused_for_what_was_said_was_understood(Answer answer) {
        try (ScriptedServer server = new ScriptedServer(REFUSAL, answer);
                SocialScheduler scheduler = over(server)) {
            assertThat(catchThrowable(() -> scheduler.deletePost(Samples.POST)))
                    .hasMessageStartingWith("Post not found.");
            assertThat(catchThrowable(() -> scheduler.deletePost(Samples.POST)))
                    .hasMessageStartingWith("Post not found.");

            assertThat(server.received())
                    .extracting(RequestJson::query)
                    .containsExactly(
                            CurrentDocuments.DELETE_POST.text(),
                            BetaDocuments.DELETE_POST.text(),
                            BetaDocuments.DELETE_POST.text());
        }
    }

    @Test
    void a_failure_of_the_server_settles_nothing() {
        try (ScriptedServer server = new ScriptedServer(REFUSAL, Answer.html(503));
                SocialScheduler scheduler = over(server)) {
            assertThat(catchThrowable(() -> scheduler.deletePost(Samples.POST))).hasMessageContaining("HTTP 503");

            assertThat(scheduler.notices()).isEmpty();
        }
    }

    @Test
    void a_verb_that_the_settled_dialect_lacks_costs_one_request_at_most_and_then_none() {
        try (ScriptedServer server = gatewayServer();
                SocialScheduler scheduler = over(server)) {
            scheduler.post(Samples.POST);
            String text =
                    "The backend graphql does not support editing posts (EDIT_POSTS) in the dialect of its server."
                            + " Either edit them in the provider's app, or choose a backend that does:"
                            + " maton, v1-rest. [editPost on graphql; nothing was changed]";

            assertThat(server.received()).hasSize(2); // post is the same in beta, which is still possible
            assertThatThrownBy(() -> scheduler.editPost(Samples.POST, EDIT))
                    .isInstanceOf(UnsupportedCapabilityException.class)
                    .hasMessage(text);
            assertThat(server.received()).hasSize(3);
            assertThatThrownBy(() -> scheduler.editPost(Samples.POST, EDIT))
                    .isInstanceOf(UnsupportedCapabilityException.class)
                    .hasMessage(text);
            assertThat(server.received()).hasSize(3);
        }
    }
}
