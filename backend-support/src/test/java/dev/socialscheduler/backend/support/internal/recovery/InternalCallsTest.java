package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.backend.support.Channels;
import dev.socialscheduler.backend.support.StoringScheduler;
import dev.socialscheduler.backend.support.internal.error.ClosedSchedulerException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lookups of a scheduler: a scheduler that is closed meanwhile makes them fail like any other. */
class InternalCallsTest {

    private static final PostId ID = new PostId("p1");

    private final StoringScheduler raw = new StoringScheduler();
    private final InternalCalls calls = new InternalCalls(raw);

    private static Arguments call(Operation operation, Consumer<InternalCalls> call) {
        return Arguments.of(operation, call);
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                call(Operation.CHANNEL, calls -> calls.channel(Channels.ID)),
                call(Operation.POST, calls -> calls.post(ID)),
                call(Operation.POSTS, calls -> calls.posts(PostQuery.all())),
                call(Operation.IDEAS, calls -> calls.ideas(IdeaQuery.all())),
                call(Operation.DELETE_POST, calls -> calls.deletePost(ID)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_closed_scheduler_is_a_failure_without_effect_that_no_retry_helps(
            Operation operation, Consumer<InternalCalls> call) {
        ClosedSchedulerException closed = new ClosedSchedulerException();
        raw.failures.add(closed);

        ServiceUnavailableException failure =
                catchThrowableOfType(ServiceUnavailableException.class, () -> call.accept(calls));

        assertThat(failure)
                .hasCause(closed)
                .hasMessage("The scheduler was closed before the request was sent. Reconcile the call with a new"
                        + " scheduler. [" + operation.verb() + " on red; nothing was changed]");
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(failure.isPassing()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void any_other_failure_stays_as_it_is(Operation operation, Consumer<InternalCalls> call) {
        RuntimeException failure = StoringScheduler.lost(operation);
        raw.failures.add(failure);

        assertThatThrownBy(() -> call.accept(calls)).isSameAs(failure);
    }

    @Test
    void calls_that_succeed_return_what_the_scheduler_returns() {
        Post post = raw.createPost(Recovered.hello().build());
        raw.createIdea(NewIdea.builder().text("Hello").build());

        assertThat(calls.backend()).isEqualTo("red");
        assertThat(calls.capabilities()).isEqualTo(raw.capabilities());
        assertThat(calls.channel(Channels.ID)).isEqualTo(raw.known.get(Channels.ID));
        assertThat(calls.post(post.id())).isEqualTo(post);
        assertThat(calls.posts(PostQuery.builder().channels(Channels.ID).build())
                        .items())
                .containsExactly(post);
        assertThat(calls.ideas(IdeaQuery.all()).items()).isEqualTo(raw.ideas);

        calls.deletePost(post.id());

        assertThat(raw.stored).isEmpty();
    }
}
