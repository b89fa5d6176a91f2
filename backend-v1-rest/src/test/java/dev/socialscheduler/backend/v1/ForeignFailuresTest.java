package dev.socialscheduler.backend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Answers at which the HTTP library throws what it does not declare, after v1 has done what was asked. */
class ForeignFailuresTest {

    /** OkHttp throws an {@link IllegalStateException} at a negative status. */
    private static final Answer ODD = Answer.json(-99, "{}");

    private static final String STORED =
            Samples.update("").replace("1700000000", Long.toString(V1Wiring.NOW.getEpochSecond()));

    private static Answer listed(String updates, int total) {
        return Answer.ok("{\"total\":" + total + ",\"updates\":[" + updates + "]}");
    }

    private static Function<Received, Answer> lookups(Answer create) {
        return request -> {
            if (request.line().startsWith("POST /1/updates/create")) {
                return create;
            }
            if (!request.line().contains("/updates/")) {
                return Answer.ok(Samples.profile(""));
            }
            return request.line().contains("pending") ? listed(STORED, 1) : listed("", 0);
        };
    }

    @Test
    void a_post_that_was_created_all_the_same_is_found() {
        try (ScriptedServer server = new ScriptedServer(lookups(ODD));
                SocialScheduler scheduler =
                        V1Wiring.to(server.uri("/1/"), "retry.delay", "0ms").guarded()) {
            assertThat(scheduler.createPost(Samples.newPost()).id()).isEqualTo(Samples.POST);
            assertThat(server.received())
                    .filteredOn(request -> request.line().startsWith("POST"))
                    .hasSize(1);
        }
    }

    @Test
    void one_attempt_says_that_it_may_have_had_an_effect() {
        try (ScriptedServer server = new ScriptedServer(ODD);
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            SchedulerException write =
                    catchThrowableOfType(SchedulerException.class, () -> scheduler.createPost(Samples.newPost()));
            SchedulerException read =
                    catchThrowableOfType(SchedulerException.class, () -> scheduler.post(Samples.POST));

            assertThat(write.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(write.problem()).startsWith("The HTTP library failed after the request was sent: ");
            assertThat(read.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        }
    }

    @Test
    void a_later_request_of_a_batch_loses_no_result() {
        NewPost other = NewPost.on(Samples.CHANNEL).text("another").build();
        try (ScriptedServer server = new ScriptedServer(request -> request.body()
                                .contains("another")
                        ? ODD
                        : request.line().startsWith("POST") ? Answer.ok(Samples.CREATED) : Answer.json(500, ""));
                SocialScheduler scheduler =
                        V1Wiring.to(server.uri("/1/"), "retry.delay", "0ms").guarded()) {
            assertThat(scheduler.createPosts(List.of(Samples.newPost(), other)))
                    .extracting(result -> result.getClass().getSimpleName())
                    .containsExactly(
                            PostResult.Created.class.getSimpleName(), PostResult.Unknown.class.getSimpleName());
        }
    }
}
