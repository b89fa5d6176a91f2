package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.internal.client.NonceSource;
import dev.socialscheduler.backend.graphql.internal.engine.GraphQlEngine;
import dev.socialscheduler.backend.graphql.internal.engine.GraphQlTransport;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.UnaryOperator;

/** This backend, wired to a server. More settings come as key, value, key, value. */
public final class GraphQlWiring {

    public static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    static final String KEY = "key-that-nobody-may-see-4711";

    private GraphQlWiring() {}

    /** Its time stands still at {@link #NOW}. */
    public static Wiring<SocialScheduler> to(URI endpoint, String... settings) {
        return to(endpoint, KEY, Clock.fixed(NOW, ZoneOffset.UTC), settings);
    }

    public static Wiring<SocialScheduler> to(URI endpoint, String key, Clock clock, String... settings) {
        return to(endpoint, key, clock, transport -> transport, settings);
    }

    /** The same with nonces of the test's own. */
    public static Wiring<SocialScheduler> to(URI endpoint, NonceSource nonces, String... settings) {
        return to(endpoint, KEY, Clock.fixed(NOW, ZoneOffset.UTC), transport -> transport.withNonces(nonces), settings);
    }

    private static Wiring<SocialScheduler> to(
            URI endpoint, String key, Clock clock, UnaryOperator<GraphQlTransport> change, String... settings) {
        return Wiring.of(
                Backend.GRAPHQL,
                clock,
                wiring -> GraphQlEngine.over(change.apply(GraphQlSchedulerProvider.transport(wiring)), wiring),
                Map.of("graphql.endpoint", endpoint.toString(), "graphql.api-key", key),
                settings);
    }
}
