package dev.socialscheduler.backend.maton;

import org.jspecify.annotations.Nullable;

/**
 * A call to the gateway's control API, which corresponds to no common operation.
 *
 * @param words the description after "The call was:" in a message
 * @param connection its connection, or null
 * @param again the remedy for an unknown outcome, or null if the call only reads
 */
record ConnectionCall(
        String words,
        @Nullable MatonConnectionId connection,
        @Nullable String again) {

    static final ConnectionCall LIST = new ConnectionCall("list connections", null, null);

    static final ConnectionCall CREATE = new ConnectionCall(
            "create a connection",
            null,
            "Check before you retry, since every call creates a new connection: list the connections and compare their"
                    + " creation times.");

    static ConnectionCall get(MatonConnectionId id) {
        return new ConnectionCall("get the connection " + id, id, null);
    }

    static ConnectionCall delete(MatonConnectionId id) {
        return new ConnectionCall(
                "delete the connection " + id,
                id,
                "Retry the delete, which is safe: deleting a deleted connection fails with NotFoundException.");
    }
}
