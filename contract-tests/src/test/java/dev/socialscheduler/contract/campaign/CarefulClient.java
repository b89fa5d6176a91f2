package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.LimitReachedException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import java.util.ArrayList;
import java.util.List;

/** A program that uses the library and believes it: asks again for what is known not to exist, and for nothing else. */
final class CarefulClient implements Client {

    static final int MOST = 500;
    private static final List<Class<? extends SchedulerException>> FINAL = List.of(
            DuplicatePostException.class,
            InvalidPostException.class,
            LimitReachedException.class,
            NotFoundException.class,
            UnsupportedCapabilityException.class);

    private final SocialScheduler scheduler;
    private final Outage outage;

    CarefulClient(SocialScheduler scheduler, Outage outage) {
        this.scheduler = scheduler;
        this.outage = outage;
    }

    @Override
    public SocialScheduler scheduler() {
        return scheduler;
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
                return Told.of(scheduler.createPost(wish.post()));
            } catch (OutcomeUnknownException e) {
                return new Told.Unknown(e.pending().orElseThrow());
            } catch (SchedulerException e) {
                if (time == MOST || isFinal(e)) {
                    return new Told.Refused(e);
                }
                outage.await();
                if (e instanceof ServiceUnavailableException down && down.isPassing()) {
                    outage.waitUntil(down.retryAt());
                }
            }
        }
    }

    static boolean isFinal(SchedulerException refusal) {
        return FINAL.contains(refusal.getClass());
    }

    @Override
    public void close() {
        scheduler.close();
    }
}
