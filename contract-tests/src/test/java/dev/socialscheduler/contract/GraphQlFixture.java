package dev.socialscheduler.contract;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.RawGraphQl;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.spi.BackendContext;

/** The backend {@code graphql} against the emulator. */
final class GraphQlFixture extends EmulatorFixture {

    GraphQlFixture(boolean raw) {
        super(raw);
    }

    @Override
    Backend backend() {
        return Backend.GRAPHQL;
    }

    @Override
    String[] settings() {
        return new String[] {"organization-id", ORGANIZATION};
    }

    @Override
    SocialScheduler raw(BackendContext context) {
        return RawGraphQl.scheduler(context);
    }
}
