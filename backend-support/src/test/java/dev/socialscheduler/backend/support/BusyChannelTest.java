package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.StoringScheduler.Fate;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.event.Answered;
import dev.socialscheduler.event.CircuitOpened;
import dev.socialscheduler.event.Requesting;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A call waits for other calls on its channel no longer than an attempt may take, and not once it is interrupted. */
class BusyChannelTest {

    private static final Duration SHORT = Duration.ofMillis(20);

    private final CountDownLatch isBusy = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Heard heard = new Heard();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final StoringScheduler raw = new StoringScheduler() {
        @Override
        public Post createPost(NewPost post) {
            if (post.text().equals("Slow")) {
                block();
            }
            return super.createPost(post);
        }
    };

    private void block() {
        isBusy.countDown();
        try {
            assertThat(goOn.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SocialScheduler scheduler(Duration callTimeout) {
        return GuardedScheduler.around(
                raw,
                new TestContext()
                        .with(CommonSettings.CALL_TIMEOUT, callTimeout)
                        .with(CommonSettings.CIRCUIT_FAILURES, 2)
                        .telling(heard),
                wait -> {});
    }

    @AfterEach
    void stop() {
        goOn.countDown();
        threads.shutdownNow();
    }

    private static NewPost text(String text) {
        return NewPost.on(Channels.ID).text(text).build();
    }

    /** Another call looks for its post, which takes long. */
    private Future<Post> looking(SocialScheduler scheduler) throws InterruptedException {
        raw.fates.add(Fate.ANSWER_LOST);
        raw.beforePosts = number -> block();
        Future<Post> other = threads.submit(() -> scheduler.createPost(text("Lost")));
        isBusy.await();
        return other;
    }

    @Test
    void a_call_that_waits_too_long_fails_before_it_sends_anything() throws Exception {
        SocialScheduler scheduler = scheduler(SHORT);
        Future<Post> other = looking(scheduler);

        ServiceUnavailableException failure =
                catchThrowableOfType(ServiceUnavailableException.class, () -> scheduler.createPost(text("Hello")));

        assertThat(failure)
                .hasMessage("Other calls kept the channel " + Channels.ID + " busy for 20 ms, so nothing was sent. Try "
                        + "again later, or increase social-scheduler.http.call-timeout. [createPost on red, attempt 3; "
                        + "nothing was changed]");
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(raw.requests("createPost")).isEqualTo(1);
        goOn.countDown();
        assertThat(other.get().text()).isEqualTo("Lost");
        assertThat(scheduler.createPost(text("Hello")).warnings()).isEmpty();
    }

    @Test
    void such_a_wait_is_an_attempt_for_the_listener_and_nothing_for_the_circuit() throws Exception {
        SocialScheduler scheduler = scheduler(SHORT);
        Future<Post> other = looking(scheduler);
        heard.events.clear();

        assertThatThrownBy(() -> scheduler.createPost(text("Hello"))).isInstanceOf(SchedulerException.class);

        List<Object> events = List.copyOf(heard.events);
        assertThat(events.stream().filter(Requesting.class::isInstance)).hasSize(3);
        assertThat(events.stream().filter(Answered.class::isInstance)).hasSize(3);
        assertThat(events.stream().filter(CircuitOpened.class::isInstance)).isEmpty();
        goOn.countDown();
        assertThat(other.get().text()).isEqualTo("Lost");
    }

    @Test
    void an_interrupt_ends_the_wait_at_once_and_nothing_is_sent() throws Exception {
        SocialScheduler scheduler = scheduler(Duration.ofMinutes(10));
        Future<Post> other = looking(scheduler);
        CompletableFuture<SchedulerException> failure = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            failure.complete(catchThrowableOfType(SchedulerException.class, () -> scheduler.createPost(text("Hello"))));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        });
        waiting.start();
        waiting.interrupt();

        assertThat(failure.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ServiceUnavailableException.class)
                .hasMessageStartingWith("The thread was interrupted while waiting ")
                .extracting(SchedulerException::outcome)
                .isEqualTo(Outcome.NOT_APPLIED);
        assertThat(raw.requests("createPost")).isEqualTo(1);
        goOn.countDown();
        assertThat(other.get().text()).isEqualTo("Lost");
    }

    @Test
    void a_lookup_that_waits_too_long_leaves_the_outcome_unknown() throws Exception {
        SocialScheduler scheduler = scheduler(SHORT);
        Future<Post> slow = threads.submit(() -> scheduler.createPost(text("Slow")));
        isBusy.await();
        raw.fates.add(Fate.ANSWER_LOST);

        OutcomeUnknownException failure =
                catchThrowableOfType(OutcomeUnknownException.class, () -> scheduler.createPost(text("Hello")));

        assertThat(raw.requests("posts")).isZero();
        goOn.countDown();
        slow.get();
        assertThat(scheduler.reconcile(failure.pending().orElseThrow()).tookEffect())
                .isTrue();
    }
}
