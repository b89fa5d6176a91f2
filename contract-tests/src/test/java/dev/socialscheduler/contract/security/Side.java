package dev.socialscheduler.contract.security;

import dev.socialscheduler.config.SchedulerConfig;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** A backend with a credential, pointed at a server. */
enum Side {
    GRAPHQL("graphql", "graphql.api-key", "graphql.endpoint", "/"),
    MATON("maton", "maton.api-key", "maton.endpoint", "/buffer/"),
    V1_REST("v1-rest", "v1-rest.access-token", "v1-rest.endpoint", "/1/"),
    V1_REST_IN_QUERY("v1-rest", "v1-rest.access-token", "v1-rest.endpoint", "/1/");

    /** With what Buffer's old tokens hold too, since a slash looks different in JSON and in an address. */
    static final String SECRET = "1/CANARY-4711+key=of~mine";

    private final String backend;
    private final String keySetting;
    private final String endpointSetting;
    private final String path;

    Side(String backend, String keySetting, String endpointSetting, String path) {
        this.backend = backend;
        this.keySetting = keySetting;
        this.endpointSetting = endpointSetting;
        this.path = path;
    }

    String backend() {
        return backend;
    }

    SchedulerConfig to(HostileServer server, String... settings) {
        return to(server.uri(), settings);
    }

    /** A configuration that waits for nothing, with more settings: key, value, key, value. */
    SchedulerConfig to(URI server, String... settings) {
        return to(server, Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC), settings);
    }

    SchedulerConfig to(URI server, Clock clock, String... settings) {
        SchedulerConfig.Builder builder = SchedulerConfig.builder()
                .environment(Map.of())
                .systemProperties(Map.of())
                .directory(Path.of("no-such-directory"))
                .clock(clock)
                .backend(backend)
                .set("retry.max-attempts", "2")
                .set("retry.delay", "0ms")
                .set("retry.settling-delay", "0ms")
                .set(keySetting, SECRET)
                .set(endpointSetting, server + path);
        if (this == MATON) {
            builder.set("maton.control-endpoint", server.toString()).set("maton.requests-per-second", "10000");
        }
        if (this == V1_REST_IN_QUERY) {
            builder.set("v1-rest.token-in", "query");
        }
        for (int i = 0; i < settings.length; i += 2) {
            builder.set(settings[i], settings[i + 1]);
        }
        return builder.build();
    }
}
