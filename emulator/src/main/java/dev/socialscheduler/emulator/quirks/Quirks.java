package dev.socialscheduler.emulator.quirks;

import java.util.HashSet;
import java.util.Set;

/**
 * The variations that a face shows at the moment; none at first, and none again after a reset of the emulator.
 * Thread-safe.
 */
public abstract class Quirks<Q extends Enum<Q> & Quirk> {
    private final Set<Q> shown = new HashSet<>();

    protected Quirks() {}

    /** Shows these too; each ends the one that was shown of the same aspect. */
    @SafeVarargs
    public final synchronized void show(Q... quirks) {
        for (Q quirk : quirks) {
            shown.removeIf(other -> other.aspect() == quirk.aspect());
            shown.add(quirk);
        }
    }

    /** Shows these no longer. */
    @SafeVarargs
    public final synchronized void hide(Q... quirks) {
        for (Q quirk : quirks) {
            shown.remove(quirk);
        }
    }

    /** Shows none any more. */
    public final synchronized void clear() {
        shown.clear();
    }

    /** Those that are shown. */
    public final synchronized Set<Q> shown() {
        return Set.copyOf(shown);
    }

    /** Whether this one is shown. */
    public final synchronized boolean has(Q quirk) {
        return shown.contains(quirk);
    }
}
