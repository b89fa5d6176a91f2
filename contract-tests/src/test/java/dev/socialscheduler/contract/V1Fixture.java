package dev.socialscheduler.contract;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.v1.RawV1;
import dev.socialscheduler.spi.BackendContext;

/** The backend {@code v1-rest} against the emulator. */
final class V1Fixture extends EmulatorFixture {

    V1Fixture(boolean raw) {
        super(raw);
    }

    @Override
    Backend backend() {
        return Backend.V1_REST;
    }

    @Override
    String[] settings() {
        return new String[] {};
    }

    @Override
    SocialScheduler raw(BackendContext context) {
        return RawV1.scheduler(context);
    }
}
