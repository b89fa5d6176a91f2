package dev.socialscheduler.backend.maton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes through the gateway proves that it is the answer to its request, in every dialect. */
class AnswerProofTest {

    private static final PostId POST = new PostId("p1");

    private static SchedulerException failure(String dialect, Consumer<SocialScheduler> call) {
        Answer foreign = Answer.data("{\"cabc123\":{\"__typename\":\"Post\",\"id\":\"p1\",\"message\":\"No.\"}}");
        try (ScriptedServer server = ScriptedServer.verbatim(request -> foreign);
                SocialScheduler scheduler =
                        MatonWiring.to(server, "maton.dialect", dialect).raw()) {
            return catchThrowableOfType(SchedulerException.class, () -> call.accept(scheduler));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"current", "gateway", "beta"})
    void an_answer_to_another_request_is_not_taken(String dialect) {
        SchedulerException read = failure(dialect, scheduler -> scheduler.post(POST));
        SchedulerException write = failure(dialect, scheduler -> scheduler.createPost(Samples.newPost()));

        assertThat(read)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("The provider's response belongs to another request");
        assertThat(write).isInstanceOf(UnreadableResponseException.class);
        assertThat(read.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(write.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    private static String sent(String... settings) {
        try (ScriptedServer server = new ScriptedServer(Answer.data("{}"));
                SocialScheduler scheduler = MatonWiring.to(server, settings).raw()) {
            assertThat(catchThrowableOfType(SchedulerException.class, scheduler::account))
                    .isNotNull();
            Received request = server.request();
            return request.body();
        }
    }

    @Test
    void a_gateway_that_accepts_only_known_documents_gets_no_nonce() {
        assertThat(sent()).containsPattern("\\{\\\\n  c[a-z0-9]{8}: account \\{");
        assertThat(sent("maton.answer-proof", "content")).contains("{\\n  account {");
    }
}
