package dev.socialscheduler.emulator.quirks;

import java.util.HashSet;
import java.util.Set;

/**
 * The active quirks of a face. None are active at first or after a reset of the emulator. Thread-safe.
 */
public abstract class Quirks<Q extends Enum<Q> & Quirk> {
    private final Set<Q> shown = new HashSet<>();

    protected Quirks() {}

    /** Activates these quirks too; each replaces the active one of the same aspect. */
    @SafeVarargs
    public final synchronized void show(Q... quirks) {
        for (Q quirk : quirks) {
            shown.removeIf(other -> other.aspect() == quirk.aspect());
            shown.add(quirk);
        }
    }

    /** Deactivates these quirks. */
    @SafeVarargs
    public final synchronized void hide(Q... quirks) {
        for (Q quirk : quirks) {
            shown.remove(quirk);
        }
    }

    /** Deactivates all quirks. */
    public final synchronized void clear() {
        shown.clear();
    }

    /** Returns the active quirks. */
    public final synchronized Set<Q> shown() {
        return Set.copyOf(shown);
    }

    /** Whether this quirk is active. */
    public final synchronized boolean has(Q quirk) {
        return shown.contains(quirk);
    }
}
