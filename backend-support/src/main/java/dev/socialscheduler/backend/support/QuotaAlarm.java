package dev.socialscheduler.backend.support;

import dev.socialscheduler.Quota.Window;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Notices which windows have become low: less than a tenth is left. It notices a window again only after a fifth was free,
 * so that one which is used evenly up to its edge does not ring all the time. Guarded by its ledger.
 */
final class QuotaAlarm {

    private final Set<String> low = new HashSet<>();

    /** Returns the windows that have become low since the last time. */
    List<Window> newlyLow(List<Window> windows) {
        windows.stream().filter(QuotaAlarm::isFreeAgain).map(LearnedWindow::key).forEach(low::remove);
        return windows.stream()
                .filter(window -> window.remaining() * 10 < window.limit())
                .filter(window -> low.add(LearnedWindow.key(window)))
                .toList();
    }

    private static boolean isFreeAgain(Window window) {
        return window.remaining() * 5 >= window.limit();
    }
}
