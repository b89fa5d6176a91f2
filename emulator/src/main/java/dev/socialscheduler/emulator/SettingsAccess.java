package dev.socialscheduler.emulator;

import dev.socialscheduler.emulator.internal.http.Request;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Decides which requests may use the settings. They need no credentials, so a web page must not reach them through the
 * browser of this machine: neither from another origin, nor under a host name that resolves to this machine (DNS
 * rebinding). Thread-safe.
 */
final class SettingsAccess {
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int HTTP_PORT = 80;

    private final IntSupplier port;

    /**
     * Creates the rule.
     *
     * @param port returns the port of the emulator
     */
    SettingsAccess(IntSupplier port) {
        this.port = port;
    }

    /** Returns why a request must not use the settings, if it must not. */
    Optional<String> refusal(Request request) {
        List<String> hosts = request.headers().getOrDefault("host", List.of());
        if (hosts.size() != 1 || !isOwn(hosts.get(0))) {
            return Optional.of("The settings are served only at the host localhost, 127.0.0.1 or [::1] with the port "
                    + port.getAsInt());
        }
        boolean isForeign =
                request.headers().getOrDefault("origin", List.of()).stream().anyMatch(origin -> !isOwnOrigin(origin));
        return isForeign ? Optional.of("The settings are not served to web pages of another origin") : Optional.empty();
    }

    private boolean isOwnOrigin(String origin) {
        String start = "http://";
        return origin.startsWith(start) && isOwn(origin.substring(start.length()));
    }

    private boolean isOwn(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        String end = ":" + port.getAsInt();
        if (name.endsWith(end)) {
            return LOCAL.contains(name.substring(0, name.length() - end.length()));
        }
        return port.getAsInt() == HTTP_PORT && LOCAL.contains(name);
    }
}
