package dev.socialscheduler.contract;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.v1.RawV1;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.spi.BackendContext;
import java.util.Map;

/** The backend {@code v1-rest} against the emulator. */
final class V1Fixture extends EmulatorFixture {

    V1Fixture(boolean raw) {
        super(raw);
    }

    @Override
    String backend() {
        return "v1-rest";
    }

    @Override
    String credential(Emulator service) {
        return service.v1Token();
    }

    @Override
    Map<String, String> settings(Emulator service, String credential) {
        return Map.of(
                "v1-rest.access-token",
                credential,
                "v1-rest.endpoint",
                service.v1Endpoint().toString());
    }

    @Override
    SocialScheduler raw(BackendContext context) {
        return RawV1.scheduler(context);
    }
}
