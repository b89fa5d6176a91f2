package dev.socialscheduler.contract.security;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.RawGraphQl;
import dev.socialscheduler.backend.maton.RawMaton;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.backend.v1.RawV1;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.spi.BackendContext;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

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

    /** This server's answers know nothing of the request, so they are read as a server without nonces would give them. */
    SchedulerConfig to(HostileServer server, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        if (backend != Backend.V1_REST) {
            all.addAll(List.of(backend.id() + ".answer-proof", "content"));
        }
        return to(server.uri(), all.toArray(String[]::new));
    }

    /** A configuration that waits for nothing, with more settings: key, value, key, value. */
    SchedulerConfig to(URI server, String... settings) {
        return to(server, Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC), settings);
    }

    SchedulerConfig to(URI server, Clock clock, String... settings) {
        return Wiring.config(backend, clock, backend.settings(server, SECRET), with(settings))
                .build();
    }

    /** The same, but every request has the same nonce, for answers that were written down. */
    SocialScheduler withNonce(String nonce, URI server, Clock clock, String... settings) {
        return Wiring.<SocialScheduler>of(
                        backend,
                        clock,
                        context -> raw(context, nonce),
                        backend.settings(server, SECRET),
                        with(settings))
                .guarded(wait -> {});
    }

    private SocialScheduler raw(BackendContext context, String nonce) {
        return switch (backend) {
            case GRAPHQL -> RawGraphQl.scheduler(context, () -> nonce);
            case MATON -> RawMaton.scheduler(context, () -> nonce);
            case V1_REST -> RawV1.scheduler(context);
        };
    }

    private String[] with(String... settings) {
        List<String> all = new ArrayList<>(
                List.of("retry.max-attempts", "2", "retry.delay", "0ms", "retry.settling-delay", "0ms"));
        if (this == MATON) {
            all.addAll(List.of("maton.requests-per-second", "10000"));
        }
        if (this == V1_REST_IN_QUERY) {
            all.addAll(List.of("v1-rest.token-in", "query"));
        }
        all.addAll(List.of(settings));
        return all.toArray(String[]::new);
    }
}
