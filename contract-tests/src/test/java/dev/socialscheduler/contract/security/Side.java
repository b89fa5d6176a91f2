package dev.socialscheduler.contract.security;

import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.config.SchedulerConfig;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A backend with a credential, pointed at a server. */
enum Side {
    GRAPHQL(Backend.GRAPHQL),
    MATON(Backend.MATON),
    V1_REST(Backend.V1_REST),
    V1_REST_IN_QUERY(Backend.V1_REST);

    /** With what Buffer's old tokens hold too, since a slash looks different in JSON and in an address. */
    static final String SECRET = "1/CANARY-4711+key=of~mine";

    private final Backend backend;

    Side(Backend backend) {
        this.backend = backend;
    }

    String backend() {
        return backend.id();
    }

    SchedulerConfig to(HostileServer server, String... settings) {
        return to(server.uri(), settings);
    }

    /** A configuration that waits for nothing, with more settings: key, value, key, value. */
    SchedulerConfig to(URI server, String... settings) {
        return to(server, Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC), settings);
    }

    SchedulerConfig to(URI server, Clock clock, String... settings) {
        SchedulerConfig.Builder builder = Wiring.config(backend, clock, backend.settings(server, SECRET))
                .set("retry.max-attempts", "2")
                .set("retry.delay", "0ms")
                .set("retry.settling-delay", "0ms");
        if (this == MATON) {
            builder.set("maton.requests-per-second", "10000");
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
