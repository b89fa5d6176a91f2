package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is found in the field: three tries on any failure, and nobody looks. It does wait for a window to open. */
final class NaiveClient implements Client {

    private static final int TRIES = 3;

    private final SocialScheduler raw;
    private final Emulator emulator;
    private final Outage outage;

    NaiveClient(SocialScheduler raw, Emulator emulator, Outage outage) {
        this.raw = raw;
        this.emulator = emulator;
        this.outage = outage;
    }

    @Override
    public SocialScheduler scheduler() {
        return raw;
    }

    @Override
    public List<Told> ask(List<Wish> wishes) throws InterruptedException {
        List<Told> told = new ArrayList<>();
        for (Wish wish : wishes) {
            told.add(ask(wish));
        }
        return told;
    }

    private Told ask(Wish wish) throws InterruptedException {
        for (int time = 1; ; time++) {
            try {
                return new Told.Created(raw.createPost(wish.post()).id());
            } catch (SchedulerException e) {
                if (time == TRIES) {
                    return new Told.Refused(e);
                }
                emulator.clock().advance(wait(e));
                outage.await();
            }
        }
    }

    private Duration wait(SchedulerException failure) {
        Duration window = failure instanceof RateLimitedException limited
                ? limited.opensAt()
                        .map(opens -> Duration.between(emulator.clock().instant(), opens))
                        .orElse(Duration.ZERO)
                : Duration.ZERO;
        return window.compareTo(Duration.ofSeconds(1)) > 0 ? window : Duration.ofSeconds(1);
    }

    @Override
    public void close() {
        raw.close();
    }
}
