package dev.socialscheduler.contract.quota;

import dev.socialscheduler.emulator.world.RateWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a calendar costs by the rules alone, with no request: for calendars that take too long to drive. That it says the
 * same as {@link DrivenQuota} is tested where both can be had.
 */
final class ComputedQuota {

    private final Calendar calendar;
    private final Misfortune misfortune;
    private final List<ComputedWindow> windows;
    private Instant now = Instant.EPOCH;
    private boolean isChannelKnown;
    private int requests;

    private ComputedQuota(Calendar calendar) {
        this.calendar = calendar;
        this.misfortune = calendar.misfortune();
        this.windows = Arrays.stream(RateWindow.values())
                .map(window ->
                        new ComputedWindow(window.length(), calendar.plan().requests(window)))
                .toList();
    }

    static Spent of(Calendar calendar) {
        return new ComputedQuota(calendar).run();
    }

    private Spent run() {
        for (int made = 0; made < calendar.posts(); made += calendar.batch()) {
            int together = Math.min(calendar.batch(), calendar.posts() - made);
            create();
            now = now.plus(calendar.time(together));
        }
        return new Spent(requests, Duration.between(Instant.EPOCH, now));
    }

    private void create() {
        awaitRoom();
        switch (misfortune.next()) {
            case ANSWERED -> send(true);
            case LOST -> {
                send(false);
                if (!isChannelKnown) {
                    isChannelKnown = true;
                    send(true); // the channel, whose organization is looked through
                }
                send(true); // one look: what was made in the last half minute fits on a page
            }
            case REFUSED -> {
                requests++;
                windows.forEach(window -> window.tell(now));
                windows.get(0).tellShut(now);
                create();
            }
        }
    }

    private void send(boolean isAnswered) {
        awaitRoom();
        requests++;
        windows.forEach(ComputedWindow::take);
        Optional<ComputedWindow> full =
                windows.stream().filter(window -> window.isFull(now)).findFirst();
        if (full.isEmpty()) {
            windows.forEach(window -> window.count(now));
        }
        if (isAnswered || full.isPresent()) {
            windows.forEach(window -> window.tell(now));
        }
        if (full.isPresent()) {
            send(isAnswered);
        }
    }

    /** Waits as long as the library knows that it would be refused. */
    private void awaitRoom() {
        windows.forEach(window -> now = window.opens(now));
    }
}
