package dev.socialscheduler.emulator.world;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link between an account at the Maton gateway and an account of an app. Immutable.
 *
 * @param id a UUID
 * @param matonAccountId the owner at the gateway
 * @param accountId the Buffer account that it leads to; meaningless for apps other than {@link #BUFFER}
 * @param expired whether its authorization at the app has expired; the gateway then returns 500
 * @param keyRevoked whether the app no longer accepts the key that the gateway holds for it
 */
public record Connection(
        String id,
        String matonAccountId,
        String accountId,
        String app,
        Status status,
        Method method,
        Instant createdAt,
        Instant updatedAt,
        boolean expired,
        boolean keyRevoked) {
    /** The only app that the emulator's gateway serves; connections of others exist, but lead nowhere. */
    public static final String BUFFER = "buffer";

    /** Returns the token in the address of the authorization page; the same for the same id. */
    public String sessionToken() {
        byte[] seed = ("session of " + id).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString().replace("-", "");
    }

    /** Whether it can forward requests to an app. */
    public boolean isActive(String ofApp) {
        return status == Status.ACTIVE && app.equals(ofApp);
    }

    /** Returns this connection with another status. */
    public Connection with(Status newStatus, Instant now) {
        return new Connection(
                id, matonAccountId, accountId, app, newStatus, method, createdAt, now, expired, keyRevoked);
    }

    /** Returns this connection with an expired authorization. */
    public Connection withExpiry() {
        return new Connection(
                id, matonAccountId, accountId, app, status, method, createdAt, updatedAt, true, keyRevoked);
    }

    /** Returns this connection with a key that the app no longer accepts. */
    public Connection withRevokedKey() {
        return new Connection(id, matonAccountId, accountId, app, status, method, createdAt, updatedAt, expired, true);
    }

    /** The state of the authorization. */
    public enum Status {
        ACTIVE,
        /** Created, but not authorized yet. */
        PENDING,
        FAILED;

        /** Returns the status with this name, or null if there is none. */
        public static @Nullable Status ofWireName(String word) {
            return Arrays.stream(values())
                    .filter(status -> status.name().equals(word))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** How the gateway is authorized at the app; only API_KEY is known to be used for Buffer. */
    public enum Method {
        API_KEY,
        BASIC,
        OAUTH1,
        OAUTH2,
        MCP;

        /** Returns the method with this name, or null if there is none. */
        public static @Nullable Method ofWireName(String word) {
            return Arrays.stream(values())
                    .filter(method -> method.name().equals(word))
                    .findFirst()
                    .orElse(null);
        }
    }
}
