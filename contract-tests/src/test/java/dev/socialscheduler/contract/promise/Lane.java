package dev.socialscheduler.contract.promise;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.RawGraphQl;
import dev.socialscheduler.backend.maton.RawMaton;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.backend.v1.RawV1;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.spi.BackendContext;
import dev.socialscheduler.testsupport.proxy.FaultProxy;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A backend, and how it reaches the emulator through a proxy. */
enum Lane {
    GRAPHQL(Backend.GRAPHQL, Speech.GRAPHQL),
    MATON(Backend.MATON, Speech.GRAPHQL),
    V1(Backend.V1_REST, Speech.REST);

    /** How long a look at the clock takes. */
    private static final Duration STEP = Duration.ofMillis(40);

    private static final String ORGANIZATION = "65a1b2c3d401000000000001";

    private final Backend backend;
    private final Speech speech;

    Lane(Backend backend, Speech speech) {
        this.backend = backend;
        this.speech = speech;
    }

    String id() {
        return backend.id();
    }

    Speech speech() {
        return speech;
    }

    /** Wires a scheduler whose clock differs from the emulator's, and moves it with every look. */
    Wiring<SocialScheduler> wiring(Emulator emulator, FaultProxy proxy, Duration skew, String... more) {
        Map<String, String> settings = new HashMap<>();
        String direct = "http://127.0.0.1:" + emulator.port();
        backend.settings(emulator)
                .forEach((key, value) -> settings.put(
                        key,
                        value.startsWith(direct)
                                ? proxy.uri(value.substring(direct.length())).toString()
                                : value));
        settings.put("quota.on-exhausted", "wait");
        settings.put("quota.max-wait", "1h");
        if (this != V1) {
            settings.put("organization-id", ORGANIZATION);
        }
        if (this == MATON) {
            settings.put("maton.requests-per-second", "10000");
        }
        Clock clock = Clock.offset(emulator.clock().stepping(STEP), skew);
        return Wiring.of(backend, clock, this::raw, settings, more);
    }

    private SocialScheduler raw(BackendContext context) {
        return switch (this) {
            case GRAPHQL -> RawGraphQl.scheduler(context);
            case MATON -> RawMaton.scheduler(context);
            case V1 -> RawV1.scheduler(context);
        };
    }
}
