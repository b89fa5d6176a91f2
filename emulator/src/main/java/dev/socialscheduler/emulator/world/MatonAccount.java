package dev.socialscheduler.emulator.world;

import java.util.List;

/**
 * An account at the Maton gateway. All its keys share its connections and its limit. Immutable.
 *
 * @param id the emulator's own id, {@code maton-1} for the first account of the world file
 * @param newConnectionsLeadTo the Buffer account that connections made through the control API lead to
 */
public record MatonAccount(String id, List<String> keys, String newConnectionsLeadTo) {
    public MatonAccount {
        keys = List.copyOf(keys);
    }

    /** Describes the account without its keys. */
    @Override
    public String toString() {
        return "MatonAccount[" + id + "]";
    }
}
