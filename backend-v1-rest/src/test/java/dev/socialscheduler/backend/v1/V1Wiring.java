package dev.socialscheduler.backend.v1;

import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** This backend, wired to a server. More settings come as key, value, key, value. */
final class V1Wiring {

    static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    static final String TOKEN = "1/token-that-nobody-may-see-4711";

    private V1Wiring() {}

    /** Its time stands still at {@link #NOW}. */
    static Wiring<V1Scheduler> to(URI endpoint, String... settings) {
        return at(NOW, endpoint, settings);
    }

    static Wiring<V1Scheduler> at(Instant now, URI endpoint, String... settings) {
        return at(Clock.fixed(now, ZoneOffset.UTC), endpoint, settings);
    }

    static Wiring<V1Scheduler> at(Clock clock, URI endpoint, String... settings) {
        Map<String, String> reached = Map.of("v1-rest.endpoint", endpoint.toString(), "v1-rest.access-token", TOKEN);
        return Wiring.of(Backend.V1_REST, clock, V1SchedulerProvider::raw, reached, settings);
    }
}
