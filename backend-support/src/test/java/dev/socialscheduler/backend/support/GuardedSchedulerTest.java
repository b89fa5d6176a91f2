package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedSchedulerTest {

    private final RawScheduler raw = new RawScheduler();
    private final List<Duration> pauses = new ArrayList<>();
    private final SocialScheduler scheduler = GuardedScheduler.around(raw, new TestContext(), pauses::add);

    private static NewPost.Builder post() {
        return NewPost.on(new ChannelId("c1"));
    }

    private static Failure failure(Operation operation) {
        return Failure.withoutEffect("No.", "Stop.", ErrorContext.of("red", operation));
    }

    private void call(Verbs verb) {
        try {
            verb.call().accept(scheduler);
        } catch (UnsupportedOperationException e) {
            assertThat(e).hasMessage("no channel here");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.socialscheduler.backend.support.Verbs#all")
    void a_good_request_reaches_the_backend_once(Verbs verb) {
        call(verb);

        assertThat(raw.asked).containsExactly(verb.name());
    }

    @ParameterizedTest
    @MethodSource("dev.socialscheduler.backend.support.Verbs#all")
    void every_verb_is_repeated_after_a_passing_failure_without_effect(Verbs verb) {
        Operation operation = List.of(Operation.values()).stream()
                .filter(each -> each.verb().equals(verb.name()))
                .findFirst()
                .orElseThrow();
        raw.failures.add(new ServiceUnavailableException(true, failure(operation)));

        call(verb);

        assertThat(raw.asked).containsExactly(verb.name(), verb.name());
        assertThat(pauses).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("dev.socialscheduler.backend.support.Verbs#all")
    void a_refusal_of_the_provider_is_told_as_it_is(Verbs verb) {
        SchedulerException refusal = new NotFoundException(failure(Operation.ACCOUNT));
        raw.failures.add(refusal);

        assertThatExceptionOfType(SchedulerException.class)
                .isThrownBy(() -> verb.call().accept(scheduler))
                .isSameAs(refusal);
        assertThat(raw.asked).containsExactly(verb.name());
    }

    @Test
    void each_post_of_several_is_guarded_by_itself() {
        List<PostResult> results = scheduler.createPosts(List.of(
                post().text("a").build(), post().build(), post().text("c").build()));

        assertThat(results).hasSize(3);
        assertThat(results.get(0)).isEqualTo(PostResult.Created.of(RawScheduler.post("a")));
        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        PostResult.Refused.class,
                        refused -> assertThat(refused.reason())
                                .hasMessage("text: A post needs a text or an asset. Correct it; nothing was sent. "
                                        + "[createPost on red; nothing was changed]"));
        assertThat(results.get(2)).isEqualTo(PostResult.Created.of(RawScheduler.post("c")));
        assertThat(raw.asked).containsExactly("createPost", "createPost");
    }

    @Test
    void a_delete_that_finds_nothing_after_a_lost_answer_has_succeeded() {
        Failure lost =
                new Failure("Lost.", "Wait.", ErrorContext.of("red", Operation.DELETE_POST), Outcome.UNKNOWN, null);
        raw.failures.add(new ServiceUnavailableException(true, lost));
        raw.failures.add(new NotFoundException(failure(Operation.DELETE_POST)));

        scheduler.deletePost(new PostId("p1"));

        assertThat(raw.asked).containsExactly("deletePost", "deletePost");
    }

    @Test
    void closing_twice_closes_the_backend_once() {
        scheduler.close();
        scheduler.close();

        assertThat(raw.asked).containsExactly("close");
    }

    @Test
    void what_costs_no_request_is_told_by_the_backend_even_when_closed() {
        scheduler.close();

        assertThat(scheduler.quota().windows()).isEmpty();
        assertThat(scheduler.capabilities()).isEqualTo(Set.of(Capability.values()));
        assertThat(scheduler.backend()).isEqualTo("red");
    }

    @Test
    void unwrapping_gives_the_guard_for_the_interface_and_the_backend_for_its_own_type() {
        assertThat(scheduler.unwrap(SocialScheduler.class)).isSameAs(scheduler);
        assertThat(scheduler.unwrap(GuardedScheduler.class)).isSameAs(scheduler);
        assertThat(scheduler.unwrap(RawScheduler.class)).isSameAs(raw);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheduler.unwrap(String.class))
                .withMessage("red has no java.lang.String");
    }

    @Test
    void a_guard_prints_what_it_guards() {
        assertThat(scheduler).hasToString("GuardedScheduler(red)");
    }
}
