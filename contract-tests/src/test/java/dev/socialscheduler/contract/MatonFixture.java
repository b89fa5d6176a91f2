package dev.socialscheduler.contract;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.maton.RawMaton;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.spi.BackendContext;
import java.util.Map;

/** The backend {@code maton} against the emulator, over the gateway's default connection. */
final class MatonFixture extends EmulatorFixture {

    MatonFixture(boolean raw) {
        super(raw);
    }

    @Override
    String backend() {
        return "maton";
    }

    @Override
    String credential(Emulator service) {
        return service.matonKey();
    }

    @Override
    Map<String, String> settings(Emulator service, String credential) {
        return Map.of(
                "maton.api-key",
                credential,
                "maton.endpoint",
                service.matonEndpoint().toString(),
                "maton.control-endpoint",
                service.matonControlEndpoint().toString(),
                "maton.requests-per-second",
                "10000",
                "organization-id",
                ORGANIZATION);
    }

    @Override
    SocialScheduler raw(BackendContext context) {
        return RawMaton.scheduler(context);
    }
}
