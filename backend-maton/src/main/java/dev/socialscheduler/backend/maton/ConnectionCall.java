package dev.socialscheduler.backend.maton;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of the gateway's control API; no verb of the common interface means it.
 *
 * @param words what it is, as it stands behind "The call was to" in a message
 * @param connection which connection it is about, or null
 * @param again what to do when nobody knows whether it took effect, or null if it only reads
 */
record ConnectionCall(
        String words,
        @Nullable MatonConnectionId connection,
        @Nullable String again) {

    static final ConnectionCall LIST = new ConnectionCall("list connections", null, null);

    static final ConnectionCall CREATE = new ConnectionCall(
            "create a connection",
            null,
            "Look before you repeat, since every create makes another one: list the connections and compare their"
                    + " creation times.");

    static ConnectionCall get(MatonConnectionId id) {
        return new ConnectionCall("get the connection " + id, id, null);
    }

    static ConnectionCall delete(MatonConnectionId id) {
        return new ConnectionCall(
                "delete the connection " + id,
                id,
                "Delete it again, which is safe: a connection that is gone is not found.");
    }
}
