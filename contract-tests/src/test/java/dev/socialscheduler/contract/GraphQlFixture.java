package dev.socialscheduler.contract;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.RawGraphQl;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.spi.BackendContext;
import java.util.Map;

/** The backend {@code graphql} against the emulator. */
final class GraphQlFixture extends EmulatorFixture {

    GraphQlFixture(boolean raw) {
        super(raw);
    }

    @Override
    String backend() {
        return "graphql";
    }

    @Override
    String credential(Emulator service) {
        return service.graphQlKey();
    }

    @Override
    Map<String, String> settings(Emulator service, String credential) {
        return Map.of(
                "graphql.api-key",
                credential,
                "graphql.endpoint",
                service.graphQlEndpoint().toString(),
                "organization-id",
                ORGANIZATION);
    }

    @Override
    SocialScheduler raw(BackendContext context) {
        return RawGraphQl.scheduler(context);
    }
}
