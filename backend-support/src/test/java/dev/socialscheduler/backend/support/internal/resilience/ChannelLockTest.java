package dev.socialscheduler.backend.support.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChannelLockTest {

    private final ChannelLock lock = new ChannelLock();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private <T> T sending(Supplier<T> request) {
        ChannelLock.Hold hold = lock.toSend("c1");
        try {
            return request.get();
        } finally {
            hold.release();
        }
    }

    @Test
    void a_request_to_several_channels_keeps_lookups_out_of_each_until_it_is_released() throws Exception {
        ChannelLock.Hold hold = lock.toSend(new TreeSet<>(List.of("c1", "c2")));
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

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
