package dev.socialscheduler.emulator.v1;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The variations that the older API shows at the moment; none at first, and none again after a reset of the emulator.
 * Thread-safe.
 *
 * <pre>{@code
 * emulator.v1Quirks().show(V1Quirk.UNDERSCORE_ID_ONLY, V1Quirk.NO_MEDIA_IS_EMPTY_ARRAY);
 * }</pre>
 */
public final class V1Quirks {
    private final Set<V1Quirk> shown = EnumSet.noneOf(V1Quirk.class);

    /** Shows these too; each ends the one that was shown of the same aspect. */
    public synchronized void show(V1Quirk... quirks) {
        for (V1Quirk quirk : quirks) {
            shown.removeIf(other -> other.aspect == quirk.aspect);
            shown.add(quirk);
        }
    }

    /** Shows these no longer. */
    public synchronized void hide(V1Quirk... quirks) {
        shown.removeAll(List.of(quirks));
    }

    /** Shows none any more. */
    public synchronized void clear() {
        shown.clear();
    }

    /** Those that are shown. */
    public synchronized Set<V1Quirk> shown() {
        return Set.copyOf(shown);
    }

    synchronized boolean has(V1Quirk quirk) {
        return shown.contains(quirk);
    }
}
