package dev.socialscheduler.emulator.world;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What links an account at the Maton gateway with an account of an app. Immutable.
 *
 * @param id a UUID
 * @param matonAccountId whose connection it is
 * @param accountId the Buffer account that it leads to; of no meaning for other apps than {@link #BUFFER}
 * @param expired whether its authorization at the app has run out, which the gateway answers with 500
 * @param keyRevoked whether the app no longer takes the key that the gateway keeps for it
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

    /** What the page where a person finishes the authorization knows the connection by; the same for the same id. */
    public String sessionToken() {
        byte[] seed = ("session of " + id).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString().replace("-", "");
    }

    /** Whether requests to an app can go through it. */
    public boolean isActive(String ofApp) {
        return status == Status.ACTIVE && app.equals(ofApp);
    }

    public Connection with(Status newStatus, Instant now) {
        return new Connection(
                id, matonAccountId, accountId, app, newStatus, method, createdAt, now, expired, keyRevoked);
    }

    public Connection withExpiry() {
        return new Connection(
                id, matonAccountId, accountId, app, status, method, createdAt, updatedAt, true, keyRevoked);
    }

    public Connection withRevokedKey() {
        return new Connection(id, matonAccountId, accountId, app, status, method, createdAt, updatedAt, expired, true);
    }

    /** How far a connection has come. */
    public enum Status {
        ACTIVE,
        /** Made, but nobody has authorized it yet. */
        PENDING,
        FAILED;

        public static @Nullable Status ofWord(String word) {
            return Arrays.stream(values())
                    .filter(status -> status.name().equals(word))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** How the gateway is authorized at the app; for Buffer only API_KEY is known to be used. */
    public enum Method {
        API_KEY,
        BASIC,
        OAUTH1,
        OAUTH2,
        MCP;

        /** The method of this name, or null if there is none. */
        public static @Nullable Method ofWord(String word) {
            return Arrays.stream(values())
                    .filter(method -> method.name().equals(word))
                    .findFirst()
                    .orElse(null);
        }
    }
}
