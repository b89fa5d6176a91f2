package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.RawGraphQl;
import dev.socialscheduler.backend.maton.RawMaton;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.backend.v1.RawV1;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.spi.BackendContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A backend, and how it reaches the emulator. Waits move the emulator's clock, so that none is waited for. */
enum Door {
    GRAPHQL(Backend.GRAPHQL, Duration.ofMillis(40)),
    MATON(Backend.MATON, Duration.ofMillis(40)),
    /** Its sixty requests a minute are counted by the library itself, so time must pass. */
    V1(Backend.V1_REST, Duration.ofMillis(400));

    /** Longer than a busy machine ever lets a request wait: one that is given up and then served arrives too late. */
    static final Duration PATIENCE = Duration.ofSeconds(4);

    final String id;
    private final Backend backend;
    private final Duration step;

    Door(Backend backend, Duration step) {
        this.id = backend.id();
        this.backend = backend;
        this.step = step;
    }

    /** The backend alone: one attempt a call. */
    SocialScheduler raw(Emulator emulator) {
        return wiring(emulator).raw();
    }

    /** What users get. */
    SocialScheduler guarded(Emulator emulator) {
        return wiring(emulator).guarded(emulator.clock()::advance);
    }

    private SocialScheduler raw(BackendContext context) {
        return switch (this) {
            case GRAPHQL -> RawGraphQl.scheduler(context);
            case MATON -> RawMaton.scheduler(context);
            case V1 -> RawV1.scheduler(context);
        };
    }

    private Wiring<SocialScheduler> wiring(Emulator emulator) {
        Map<String, String> settings = new HashMap<>(backend.settings(emulator));
        settings.put("http.read-timeout", PATIENCE.toMillis() + "ms");
        settings.put("quota.on-exhausted", "wait");
        settings.put("quota.max-wait", "1h");
        return Wiring.of(backend, emulator.clock().stepping(step), this::raw, settings, more());
    }

    private String[] more() {
        return switch (this) {
            case GRAPHQL -> new String[] {"organization-id", Campaign.ORGANIZATION};
            case MATON -> new String[] {"maton.requests-per-second", "10000", "organization-id", Campaign.ORGANIZATION};
            case V1 -> new String[0];
        };
    }
}
