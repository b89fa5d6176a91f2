package dev.socialscheduler.backend.support.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.Operation;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChannelLockTest {

    private static final ErrorContext SENDS = ErrorContext.of("red", Operation.CREATE_POST);

    private final ChannelLock lock = new ChannelLock(Duration.ofMinutes(10));
    private final ChannelLock impatient = new ChannelLock(Duration.ofMillis(20));
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private <T> T sending(Supplier<T> request) {
        ChannelLock.Hold hold = lock.toSend("c1", SENDS);
        try {
            return request.get();
        } finally {
            hold.release();
        }
    }

    @Test
    void a_request_to_several_channels_keeps_lookups_out_of_each_until_it_is_released() throws Exception {
        ChannelLock.Hold hold = lock.toSend(new TreeSet<>(List.of("c1", "c2")), SENDS);
        CountDownLatch looked = new CountDownLatch(2);
        Future<?> first = threads.submit(() -> lock.looking("c1", () -> down(looked)));
        Future<?> second = threads.submit(() -> lock.looking("c2", () -> down(looked)));
        lock.looking("c3", () -> true);
        assertThat(looked.getCount()).isEqualTo(2);

        hold.release();
        first.get();
        second.get();

        assertThat(looked.getCount()).isZero();
    }

    private static boolean down(CountDownLatch latch) {
        latch.countDown();
        return true;
    }

    @Test
    void nobody_looks_while_something_is_sent_to_the_same_place() throws Exception {
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        Future<?> sender = threads.submit(() -> sending(() -> {
            sending.countDown();
            await(goOn);
            return order.add("sent");
        }));
        sending.await();
        Future<?> looker = threads.submit(() -> lock.looking("c1", () -> order.add("looked")));
        lock.looking("c2", () -> order.add("looked elsewhere"));
        goOn.countDown();
        sender.get();
        looker.get();

        assertThat(order).containsExactly("looked elsewhere", "sent", "looked");
    }

    @Test
    void many_may_send_to_one_place_at_once() throws Exception {
        CountDownLatch all = new CountDownLatch(8);
        List<Future<Boolean>> senders = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            senders.add(threads.submit(() -> sending(() -> {
                all.countDown();
                return await(all);
            })));
        }
        for (Future<Boolean> sender : senders) {
            assertThat(sender.get()).isTrue();
        }
    }

    /** Another thread looks at a channel until it is told to stop. */
    private CountDownLatch lookingAt(ChannelLock channels, String channel) throws InterruptedException {
        CountDownLatch isLooking = new CountDownLatch(1);
        CountDownLatch stop = new CountDownLatch(1);
        threads.execute(() -> channels.looking(channel, () -> {
            isLooking.countDown();
            return await(stop);
        }));
        isLooking.await();
        return stop;
    }

    @Test
    void a_request_waits_for_a_busy_channel_no_longer_than_its_limit() throws Exception {
        CountDownLatch stop = lookingAt(impatient, "c1");

        assertThatThrownBy(() -> impatient.toSend("c1", SENDS))
                .isInstanceOfSatisfying(
                        ServiceUnavailableException.class,
                        e -> assertThat(e.isPassing()).isTrue())
                .hasMessage("Other calls kept the channel c1 busy for 20 ms, so nothing was sent. Try again later, or "
                        + "increase social-scheduler.http.call-timeout. [createPost on red; nothing was changed]");
        stop.countDown();
    }

    @Test
    void a_lookup_waits_for_requests_in_flight_no_longer_than_its_limit() throws Exception {
        ChannelLock.Hold hold = impatient.toSend("ideas o1", SENDS);

        Future<Boolean> looker = threads.submit(() -> impatient.looking("ideas o1", () -> true));

        assertThatThrownBy(looker::get)
                .cause()
                .hasMessage("Other calls kept the ideas o1 busy for 20 ms, so nothing was sent. Try again later, or "
                        + "increase social-scheduler.http.call-timeout. [ideas; nothing was changed]");
        hold.release();
    }

    @Test
    void a_request_to_several_channels_that_fails_to_lock_one_locks_none() throws Exception {
        CountDownLatch stop = lookingAt(impatient, "c2");

        assertThatThrownBy(() -> impatient.toSend(new TreeSet<>(List.of("c1", "c2")), SENDS))
                .hasMessageStartingWith("Other calls kept the channel c2 busy");

        assertThat(threads.submit(() -> impatient.looking("c1", () -> true)).get())
                .isTrue();
        stop.countDown();
    }

    @Test
    void without_a_limit_a_request_waits() throws Exception {
        ChannelLock patient = new ChannelLock(Duration.ZERO);
        CountDownLatch stop = lookingAt(patient, "c1");
        Future<?> sender = threads.submit(() -> patient.toSend("c1", SENDS).release());
        stop.countDown();

        assertThat(sender.get(10, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void an_interrupt_ends_the_wait_at_once() throws Exception {
        CountDownLatch stop = lookingAt(lock, "c1");
        CompletableFuture<SchedulerException> failure = new CompletableFuture<>();
        Thread sender = new Thread(() -> {
            failure.complete(catchThrowableOfType(SchedulerException.class, () -> lock.toSend("c1", SENDS)));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        });
        sender.start();
        sender.interrupt();

        assertThat(failure.get(10, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        ServiceUnavailableException.class,
                        e -> assertThat(e.isPassing()).isFalse())
                .hasMessage("The thread was interrupted while waiting for the channel c1, so nothing was sent. Call "
                        + "again if you still need the result. [createPost on red; nothing was changed]");
        stop.countDown();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
