package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.emulator.Emulator;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The emulator dies when so many wishes have been taken up, and comes back when somebody has noticed. Thread-safe. */
final class Outage {

    private static final long LONGEST_SECONDS = 5;
    private static final long MOMENT_MILLIS = 10;

    private final Emulator emulator;
    private final int at;
    private final AtomicInteger taken = new AtomicInteger();
    private final CountDownLatch noticed = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean isDown;

    private Outage(Emulator emulator, int at) {
        this.emulator = emulator;
        this.at = at;
    }

    static Outage none(Emulator emulator) {
        return new Outage(emulator, -1);
    }

    static Outage after(int wishes, Emulator emulator) {
        return new Outage(emulator, wishes);
    }

    /** Wishes are taken up: at the one, by the thread that has it, the emulator dies and comes back. */
    void count(int wishes) throws InterruptedException {
        int before = taken.getAndAdd(wishes);
        if (before < at && before + wishes >= at) {
            isDown = true;
            emulator.kill();
            boolean seen = noticed.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            emulator.revive();
            isDown = false;
            over.countDown();
            if (!seen) {
                throw new IllegalStateException("nobody noticed that the emulator was gone");
            }
        }
    }

    /** Lets the time pass that the library asked for after many failures in a row; if it named none, a moment. */
    synchronized void waitUntil(Optional<Instant> time) throws InterruptedException {
        if (time.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(MOMENT_MILLIS);
        }
        time.map(until -> Duration.between(emulator.clock().instant(), until))
                .filter(wait -> !wait.isNegative())
                .ifPresent(emulator.clock()::advance);
    }

    /** Waits for the emulator to come back. */
    void await() throws InterruptedException {
        if (isDown) {
            noticed.countDown();
            over.await();
        }
    }
}
