package dev.socialscheduler.backend.graphql.internal.client;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Returns a nonce for each request: 1 to 16 letters from a to z or digits, which go into the names of its root fields.
 * The answer repeats them, and thereby proves which request it belongs to. Thread-safe.
 */
@FunctionalInterface
public interface NonceSource {

    /** Sends documents without nonces, so they are the same for every request. */
    NonceSource NONE = () -> "";

    /** Nonces of 40 random bits. They need not be secret, so no source of entropy is asked. */
    NonceSource RANDOM = NonceSource::random;

    /** Returns a nonce, or an empty text for none. */
    String next();

    private static String random() {
        long bits = ThreadLocalRandom.current().nextLong();
        byte[] nonce = new byte[8];
        for (int i = 0; i < nonce.length; i++) {
            int digit = (int) (bits >>> (5 * i)) & 31;
            nonce[i] = (byte) (digit < 26 ? 'a' + digit : '0' + digit - 26);
        }
        return new String(nonce, StandardCharsets.ISO_8859_1);
    }
}
