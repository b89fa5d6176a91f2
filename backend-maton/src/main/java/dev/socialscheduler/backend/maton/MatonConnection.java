package dev.socialscheduler.backend.maton;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A connection of the gateway to one account of an app, authorized or waiting for authorization. The gateway's
 * {@code metadata} of a connection is omitted: it is undocumented, and empty in every published sample. Immutable.
 *
 * @param id identifies the connection in calls and in {@code social-scheduler.maton.connection-id}
 * @param status its status
 * @param statusWireName the status as the gateway spells it; empty if the gateway sends none
 * @param creationTime when it was created, to the microsecond, or null if the gateway does not send it
 * @param lastUpdatedTime when it was last changed, to the microsecond, or null if the gateway does not send it
 * @param url the page where a person authorizes it, or null if the gateway does not send it. Contains a session token:
 *     show it only to that person, and keep it out of logs; {@link #toString} hides it
 * @param app the app that it connects to, {@code buffer} for Buffer, or null if the gateway does not send it
 * @param method the authorization method as the gateway spells it, for example {@code API_KEY}, or null if the gateway
 *     does not send it
 */
public record MatonConnection(
        MatonConnectionId id,
        MatonConnectionStatus status,
        String statusWireName,
        @Nullable Instant creationTime,
        @Nullable Instant lastUpdatedTime,
        @Nullable URI url,
        @Nullable String app,
        @Nullable String method) {

    /** Returns all components except the URL. */
    @Override
    public String toString() {
        return "MatonConnection[id=" + id + ", status=" + statusWireName + ", creationTime=" + creationTime
                + ", lastUpdatedTime=" + lastUpdatedTime + ", url=" + (url == null ? "none" : "(hidden)") + ", app="
                + app + ", method=" + method + "]";
    }
}
