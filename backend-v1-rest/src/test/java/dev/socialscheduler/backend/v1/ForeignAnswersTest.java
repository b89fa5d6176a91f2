package dev.socialscheduler.backend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.spi.BatchSender;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** v1 repeats nothing of a request but its content, so that has to show whose response it is. */
class ForeignAnswersTest {

    private static String created(String text) {
        return Samples.CREATED.replace("\"text\":\"hello\"", "\"text\":\"" + text + "\"");
    }

    private static NewPost post(String text) {
        return NewPost.on(Samples.CHANNEL).text(text).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"another", "hello there", ""})
    void another_text_leaves_the_outcome_open(String text) {
        try (ScriptedServer server = new ScriptedServer(Answer.ok(created(text)));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            SchedulerException single =
                    catchThrowableOfType(SchedulerException.class, () -> scheduler.createPost(post("hello")));
            SchedulerException several =
                    catchThrowableOfType(SchedulerException.class, () -> scheduler.send(List.of(post("hello"))));

            assertThat(List.of(single, several)).allSatisfy(failure -> {
                assertThat(failure).isInstanceOf(UnreadableResponseException.class);
                assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
                assertThat(failure.problem()).endsWith("it contains a post with another text.");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hello, ' hello '",
        "See https://example.com/a long one, See https://buff.ly/1 long one",
    })
    void a_text_that_v1_trims_or_whose_links_it_shortens_is_the_same(String asked, String kept) {
        try (ScriptedServer server = new ScriptedServer(Answer.ok(created(kept)));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            assertThat(scheduler.createPost(post(asked)).id()).isEqualTo(Samples.POST);
            assertThat(scheduler.send(List.of(post(asked))))
                    .extracting(BatchSender.Answer::post)
                    .doesNotContainNull();
        }
    }

    @Test
    void an_empty_list_is_no_answer_to_a_create() {
        try (ScriptedServer server = new ScriptedServer(
                        Answer.ok("{\"total\":0,\"updates\":[]}"),
                        Answer.ok("{\"success\":true,\"buffer_count\":0,\"updates\":[]}"));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            assertThat(catchThrowableOfType(SchedulerException.class, () -> scheduler.createPost(post("hello")))
                            .outcome())
                    .isEqualTo(Outcome.UNKNOWN);
            assertThat(catchThrowableOfType(SchedulerException.class, () -> scheduler.createPost(post("hello"))))
                    .isInstanceOf(NotFoundException.class);
        }
    }
}
