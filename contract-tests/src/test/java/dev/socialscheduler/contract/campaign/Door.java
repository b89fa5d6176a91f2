package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.RawGraphQl;
import dev.socialscheduler.backend.maton.RawMaton;
import dev.socialscheduler.backend.support.PausedGuard;
import dev.socialscheduler.backend.v1.RawV1;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.contract.FixtureContext;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.spi.BackendContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** A backend, and how it reaches the emulator. Waits move the emulator's clock, so that none is waited for. */
enum Door {
    GRAPHQL("graphql", Duration.ofMillis(40)),
    MATON("maton", Duration.ofMillis(40)),
    /** Its sixty requests a minute are counted by the library itself, so time must pass. */
    V1("v1-rest", Duration.ofMillis(400));

    /** Longer than a busy machine ever lets a request wait: one that is given up and then served arrives too late. */
    static final Duration PATIENCE = Duration.ofSeconds(4);

    final String id;
    private final Duration step;

    Door(String id, Duration step) {
        this.id = id;
        this.step = step;
    }

    /** The backend alone: one attempt a call. */
    SocialScheduler raw(Emulator emulator) {
        return raw(context(emulator));
    }

    /** What users get. */
    SocialScheduler guarded(Emulator emulator) {
        FixtureContext context = context(emulator);
        return PausedGuard.around(raw(context), context, emulator.clock()::advance);
    }

    private SocialScheduler raw(BackendContext context) {
        return switch (this) {
            case GRAPHQL -> RawGraphQl.scheduler(context);
            case MATON -> RawMaton.scheduler(context);
            case V1 -> RawV1.scheduler(context);
        };
    }

    private FixtureContext context(Emulator emulator) {
        Clock clock = emulator.clock().stepping(step);
        SchedulerConfig.Builder config = SchedulerConfig.builder()
                .environment(Map.of())
                .systemProperties(Map.of())
                .directory(Path.of("no-such-directory"))
                .backend(id)
                .clock(clock)
                .set("http.read-timeout", PATIENCE.toMillis() + "ms")
                .set("quota.on-exhausted", "wait")
                .set("quota.max-wait", "1h");
        settings(emulator).forEach(config::set);
        return new FixtureContext(config.build(), clock);
    }

    private Map<String, String> settings(Emulator emulator) {
        return switch (this) {
            case GRAPHQL ->
                Map.of(
                        "graphql.api-key", emulator.graphQlKey(),
                        "graphql.endpoint", emulator.graphQlEndpoint().toString(),
                        "organization-id", Campaign.ORGANIZATION);
            case MATON ->
                Map.of(
                        "maton.api-key", emulator.matonKey(),
                        "maton.endpoint", emulator.matonEndpoint().toString(),
                        "maton.control-endpoint",
                                emulator.matonControlEndpoint().toString(),
                        "maton.requests-per-second", "10000",
                        "organization-id", Campaign.ORGANIZATION);
            case V1 ->
                Map.of(
                        "v1-rest.access-token", emulator.v1Token(),
                        "v1-rest.endpoint", emulator.v1Endpoint().toString());
        };
    }
}
