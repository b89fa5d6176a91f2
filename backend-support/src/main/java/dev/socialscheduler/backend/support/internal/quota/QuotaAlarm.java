package dev.socialscheduler.backend.support.internal.quota;

import dev.socialscheduler.Quota.Window;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Detects windows that run low: less than a tenth remains. A window is reported again only after a fifth was free,
 * so that one which is used steadily up to its limit is not reported repeatedly. Guarded by its ledger.
 */
final class QuotaAlarm {

    private final Set<Object> low = new HashSet<>();

    /** Returns the windows that have run low since the last call. */
    List<Window> newlyLow(List<Window> windows) {
        List<Window> newly = new ArrayList<>();
        for (Window window : windows) {
            if (isFreeAgain(window)) {
                low.remove(LearnedWindow.key(window));
            } else if (isLow(window) && low.add(LearnedWindow.key(window))) {
                newly.add(window);
            }
        }
        return newly;
    }

    private static boolean isLow(Window window) {
        return window.remaining() * 10 < window.limit();
    }

    private static boolean isFreeAgain(Window window) {
        return window.remaining() * 5 >= window.limit();
    }
}
