package dev.socialscheduler.backend.maton;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One authorised account of an app at the gateway, or one that waits to be authorised. What the gateway keeps as
 * {@code metadata} of a connection is left out: nothing is known of it, and every published sample is empty.
 *
 * @param id names it, in calls and in {@code social-scheduler.maton.connection-id}
 * @param status how far it has come
 * @param statusWireName the gateway's word for that; empty if it says none
 * @param creationTime when it was made, to the microsecond, or null if the gateway does not say
 * @param lastUpdatedTime when it changed last, to the microsecond, or null if the gateway does not say
 * @param url the page where a person authorises it, or null if the gateway does not say. Carries a session token: show
 *     it to that person and to nobody else, and keep it out of logs; {@link #toString} hides it
 * @param app what it leads to, {@code buffer} for Buffer, or null if the gateway does not say
 * @param method how the gateway authorises itself there, as the gateway writes it, for instance {@code API_KEY}; null
 *     if it does not say
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

    /** Tells everything but the address. */
    @Override
    public String toString() {
        return "MatonConnection[id=" + id + ", status=" + statusWireName + ", creationTime=" + creationTime
                + ", lastUpdatedTime=" + lastUpdatedTime + ", url=" + (url == null ? "none" : "(hidden)") + ", app="
                + app + ", method=" + method + "]";
    }
}
