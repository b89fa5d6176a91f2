package dev.socialscheduler.contract.pact;

import java.util.HashMap;
import java.util.Map;

/**
 * Where a backend knocks.
 *
 * @param backend the backend's id
 * @param consumer the consumer's name in the pact
 * @param provider the provider's name in the pact
 * @param path the path of the one resource, or what all paths begin with; ends in a slash
 * @param headers what stands in every request besides the content type
 * @param settings the backend's settings; {@code URL} stands for the address of the server without a slash
 */
record Door(
        String backend,
        String consumer,
        String provider,
        String path,
        Map<String, Header> headers,
        Map<String, String> settings) {

    /** A header with what it looks like. */
    record Header(String regex, String example) {}

    static Header bearer(String token) {
        return new Header("Bearer \\S+", "Bearer " + token);
    }

    /** The same door for a backend with another setting. */
    Door with(String key, String value) {
        Map<String, String> changed = new HashMap<>(settings);
        changed.put(key, value);
        return new Door(backend, consumer, provider, path, headers, Map.copyOf(changed));
    }

    String fileName() {
        return consumer + "-" + provider + ".json";
    }
}
