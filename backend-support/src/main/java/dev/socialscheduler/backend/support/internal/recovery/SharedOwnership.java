package dev.socialscheduler.backend.support.internal.recovery;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Shares the ownership of posts among the schedulers of this process that reach the same account: each of them would
 * take the posts of the others for its own lost ones. It is the only thing in the library that is static and changes.
 * It holds no credential, and nothing once the last of the schedulers is closed. Thread-safe.
 */
public final class SharedOwnership {

    /** Makes a hash of a credential useless outside this process. */
    private static final String SALT = UUID.randomUUID().toString();

    private static final ConcurrentMap<String, Shared> ALL = new ConcurrentHashMap<>();

    private SharedOwnership() {}

    /**
     * Returns a share in the ownership of an account. Release it.
     *
     * @param endpoint the address of the service
     * @param credential the credential of the account; it is not kept
     */
    public static Share of(URI endpoint, String credential) {
        String key = endpoint + " " + hash(credential);
        Shared shared = ALL.compute(key, (same, known) -> (known == null ? Shared.empty() : known).plus(1));
        return new Share(key, shared.ownership);
    }

    /** Returns a share in an ownership that nobody else has. */
    public static Share alone() {
        return new Share("", new PostOwnership());
    }

    static int size() {
        return ALL.size();
    }

    private static String hash(String credential) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(SALT.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(credential.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** How many schedulers share an ownership. */
    private record Shared(PostOwnership ownership, int users) {

        static Shared empty() {
            return new Shared(new PostOwnership(), 0);
        }

        Shared plus(int more) {
            return new Shared(ownership, users + more);
        }
    }

    /** The share of one scheduler. Thread-safe. */
    public static final class Share {

        private final String key;
        private final PostOwnership ownership;
        private final AtomicBoolean isReleased = new AtomicBoolean();

        private Share(String key, PostOwnership ownership) {
            this.key = key;
            this.ownership = ownership;
        }

        public PostOwnership ownership() {
            return ownership;
        }

        /** Gives the share back, once. */
        public void release() {
            if (isReleased.compareAndSet(false, true)) {
                ALL.computeIfPresent(key, (same, shared) -> shared.users > 1 ? shared.plus(-1) : null);
            }
        }
    }
}
