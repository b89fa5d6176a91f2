package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.StoringScheduler.Fate;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A listener is called without a lock, so it may use the scheduler, even for the channel of the call. */
class ListenerCallsTest {

    private final StoringBatchScheduler raw = new StoringBatchScheduler();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> failures = new ArrayList<>();
    private final Set<String> heard = new TreeSet<>();
    private boolean isBusy;
    private boolean hasRetried;
    private Runnable reaction = () -> {};

    /** Reacts once to each kind of event of the call, but not to the events of its own calls. */
    private final SchedulerListener listener = (SchedulerListener) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {SchedulerListener.class}, (proxy, method, arguments) -> {
                hasRetried |= method.getName().equals("retrying");
                if (!isBusy && heard.add(method.getName() + " " + arguments[0])) {
                    isBusy = true;
                    reaction.run();
                    isBusy = false;
                }
                return null;
            });

    private final Moving clock = new Moving();
    private final SocialScheduler scheduler =
            GuardedScheduler.around(raw, new TestContext().at(clock).telling(listener), clock::advance);

    /** What is certainly younger than a call can be told only on a clock that was measured. */
    @BeforeEach
    void measure() {
        raw.now = clock::instant;
        scheduler.createPost(text("First"));
        raw.stored.clear();
        raw.asked.clear();
        heard.clear();
        clock.advance(Duration.ofMinutes(1));
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private void createElsewhere() {
        try {
            threads.submit(this::createHere).get(10, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            failures.add(heard + " blocked or failed: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void createHere() {
        List<Fate> ofTheCall = List.copyOf(raw.fates);
        raw.fates.clear();
        scheduler.createPost(text("By the listener " + raw.stored.size()));
        raw.fates.addAll(ofTheCall);
    }

    private void createHereWithALostAnswer() {
        List<Fate> ofTheCall = List.copyOf(raw.fates);
        raw.fates.clear();
        raw.fates.add(Fate.ANSWER_LOST);
        scheduler.createPost(text("Lost by the listener " + raw.stored.size()));
        raw.fates.addAll(ofTheCall);
    }

    /** A post with a time of its own: only its duplicates are deleted. */
    private static NewPost text(String text) {
        return NewPost.on(Channels.ID)
                .text(text)
                .at(TestContext.NOW.plusSeconds(86_400))
                .build();
    }

    /** A request is lost and arrives after its retry, so that there are lookups and a duplicate to delete. */
    private void loseOne() {
        raw.fates.add(Fate.REQUEST_LOST);
        raw.beforePosts = number -> {
            if (!isBusy && hasRetried && raw.requests("deletePost") == 0) {
                raw.store(text("Hello"), PostStatus.SCHEDULED);
            }
        };
    }

    private void createOne() {
        loseOne();
        scheduler.createPost(text("Hello"));
        check();
    }

    private void createTwo() {
        raw.losesWhole = true;
        loseOne();
        List<PostResult> results = scheduler.createPosts(List.of(text("Hello"), text("Other")));
        assertThat(results).allMatch(PostResult.Created.class::isInstance);
        check();
    }

    private void check() {
        assertThat(failures).isEmpty();
        assertThat(raw.stored).filteredOn(post -> post.text().equals("Hello")).hasSize(1);
        assertThat(heard.toString())
                .contains("requesting", "answered", "retrying", "reconciled")
                .contains("DUPLICATE_DELETED");
    }

    @Test
    void another_thread_may_create_a_post_while_the_listener_waits_for_it() {
        reaction = this::createElsewhere;

        createOne();
    }

    @Test
    void another_thread_may_create_a_post_while_the_listener_of_a_batch_waits_for_it() {
        reaction = this::createElsewhere;

        createTwo();
    }

    @Test
    void the_listener_may_create_a_post_itself() {
        reaction = this::createHere;

        createOne();
    }

    @Test
    void the_listener_may_look_up_a_post_itself() {
        reaction = this::createHereWithALostAnswer;

        createOne();
    }

    @Test
    void the_listener_of_a_batch_may_look_up_a_post_itself() {
        reaction = this::createHereWithALostAnswer;

        createTwo();
    }
}
