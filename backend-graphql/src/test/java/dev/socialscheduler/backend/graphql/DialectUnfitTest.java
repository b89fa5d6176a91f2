package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.BareAnswers.REFUSAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDocuments;
import dev.socialscheduler.backend.graphql.internal.gateway.GatewayDocuments;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.Aliases;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No dialect fits: the server speaks none that is known here, or refuses one request in each. */
class DialectUnfitTest {

    private static final NewPost TIMED =
            NewPost.on(Samples.CHANNEL).text("Hello").at(Samples.DUE).build();

    private final List<Duration> waits = new ArrayList<>();

    private static Answer refusal(String type) {
        return Answer.error(400, "Unknown type \\\"" + type + "\\\".", "GRAPHQL_VALIDATION_FAILED")
                .located();
    }

    private static Answer ofVariables(String field) {
        return Answer.error(
                        400,
                        "Variable \\\"$input\\\" got invalid value {}; Field \\\"" + field
                                + "\\\" is not defined by type \\\"T\\\".",
                        "BAD_USER_INPUT")
                .located();
    }

    @Test
    void a_write_tells_what_was_tried_and_is_not_repeated() {
        try (ScriptedServer server = new ScriptedServer(refusal("A"), refusal("B"), refusal("C"));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).guarded(waits::add)) {
            assertThatThrownBy(() -> scheduler.createPost(TIMED))
                    .isInstanceOfSatisfying(ServiceUnavailableException.class, e -> {
                        assertThat(e.isPassing()).isFalse();
                        assertThat(e.outcome()).isEqualTo(Outcome.NOT_APPLIED);
                        assertThat(e.context())
                                .isEqualTo(new ErrorContext(
                                        "graphql", Operation.CREATE_POST, 1, 400, "GRAPHQL_VALIDATION_FAILED"));
                    })
                    .hasMessage("The provider does not understand this library's request. In the dialect current:"
                            + " Unknown type \"A\". In the dialect beta: Unknown type \"B\". In the dialect gateway:"
                            + " Unknown type \"C\". The API has changed; check for a newer version of this library."
                            + " [createPost on graphql, HTTP 400, GRAPHQL_VALIDATION_FAILED; nothing was changed]");
            assertThat(server.received()).hasSize(3);
            assertThat(waits).isEmpty();
            assertThat(scheduler.notices()).isEmpty();
        }
    }

    @Test
    void a_read_tells_what_was_tried_and_is_not_repeated_either() {
        try (ScriptedServer server = new ScriptedServer(refusal("A"), refusal("B"));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).guarded(waits::add)) {
            assertThatThrownBy(() -> scheduler.post(Samples.POST))
                    .isInstanceOf(ServiceUnavailableException.class)
                    .hasMessage("The provider does not understand this library's request. In the dialect current:"
                            + " Unknown type \"A\". In the dialect gateway: Unknown type \"B\". The API has changed;"
                            + " check for a newer version of this library. [post on graphql, HTTP 400,"
                            + " GRAPHQL_VALIDATION_FAILED; nothing was changed]");
            assertThat(server.received()).hasSize(2);
            assertThat(waits).isEmpty();
        }
    }

    @Test
    void what_was_not_tried_for_want_of_words_is_told_too() {
        NewPost picture = NewPost.on(Samples.CHANNEL).image(Samples.PICTURE).build();
        try (ScriptedServer server = new ScriptedServer(refusal("A"), refusal("B"));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            assertThatThrownBy(() -> scheduler.createPost(picture))
                    .hasMessageStartingWith("The provider does not understand this library's request. In the dialect"
                            + " current: Unknown type \"A\". In the dialect beta: Unknown type \"B\". Not tried"
                            + " because they cannot express the request: gateway. The API has changed;");
        }
    }

    @Test
    void the_same_again_costs_one_request() {
        try (ScriptedServer server = new ScriptedServer(REFUSAL);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            assertThat(catchThrowable(() -> scheduler.createPost(TIMED))).isNotNull();
            assertThat(server.received()).hasSize(3);
            assertThatThrownBy(() -> scheduler.createPost(Samples.newPost()))
                    .hasMessageStartingWith("The provider does not understand this library's request. In the dialect"
                            + " current: Cannot query field \"a\" on type \"B\". The API has changed;");
            assertThat(server.received()).hasSize(4);
        }
    }

    @Test
    void the_same_complaint_about_other_values_costs_one_request() {
        try (ScriptedServer server = new ScriptedServer(ofVariables("a"));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            assertThat(catchThrowable(() -> scheduler.createPost(TIMED))).isNotNull();
            assertThat(server.received()).hasSize(3);
            assertThat(catchThrowable(() -> scheduler.createPost(TIMED))).isNotNull();
            assertThat(server.received()).hasSize(4);
        }
    }

    @Test
    void another_complaint_is_another_matter() {
        try (ScriptedServer server = new ScriptedServer(
                        ofVariables("a"),
                        ofVariables("a"),
                        refusal("G"),
                        ofVariables("b"),
                        BareAnswers.to(CurrentDocuments.CREATE_POST));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            assertThat(catchThrowable(() -> scheduler.createPost(TIMED))).isNotNull();

            assertThat(scheduler.createPost(TIMED).id()).isEqualTo(Samples.POST);
            assertThat(scheduler.notices()).hasSize(1);
            assertThat(server.received()).hasSize(5);
        }
    }

    @Test
    void a_post_that_some_dialect_cannot_say_does_not_keep_another_post_from_being_tried_in_it() {
        NewPost picture =
                NewPost.on(Samples.CHANNEL).text("Hello").image(Samples.PICTURE).build();
        Answer created = BareAnswers.to(GatewayDocuments.CREATE_POST);
        try (ScriptedServer server = new ScriptedServer(REFUSAL, REFUSAL, REFUSAL, created);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            assertThatThrownBy(() -> scheduler.createPost(picture)).isInstanceOf(ServiceUnavailableException.class);
            assertThat(server.received()).hasSize(2);

            assertThat(scheduler.createPost(TIMED).id()).isEqualTo(Samples.POST);
            assertThat(server.received()).hasSize(4);
        }
    }

    @ParameterizedTest
    @CsvSource({"current", "beta", "gateway"})
    void a_dialect_that_is_named_is_never_left_and_says_so(String named) {
        try (ScriptedServer server = new ScriptedServer(REFUSAL);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/"), "graphql.dialect", named)
                        .guarded(waits::add)) {
            for (int i = 1; i <= 2; i++) {
                assertThatThrownBy(() -> scheduler.createPost(TIMED))
                        .isInstanceOf(ServiceUnavailableException.class)
                        .hasMessage("The provider does not understand this library's request. In the dialect " + named
                                + ": Cannot query field \"a\" on type \"B\". Set"
                                + " social-scheduler.graphql.dialect=auto, or check for a newer version of this"
                                + " library. [createPost on graphql, HTTP 400, GRAPHQL_VALIDATION_FAILED; nothing was"
                                + " changed]");
                assertThat(server.received()).hasSize(i);
            }
            assertThat(server.received())
                    .extracting(request -> Aliases.plain(request.body()))
                    .containsOnly(Aliases.plain(server.received().get(0).body()));
        }
    }
}
