package dev.socialscheduler.contract;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.maton.RawMaton;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.spi.BackendContext;

/** The backend {@code maton} against the emulator, over the gateway's default connection. */
final class MatonFixture extends EmulatorFixture {

    MatonFixture(boolean raw) {
        super(raw);
    }

    @Override
    Backend backend() {
        return Backend.MATON;
    }

    @Override
    String[] settings() {
        return new String[] {"maton.requests-per-second", "10000", "organization-id", ORGANIZATION};
    }

    @Override
    SocialScheduler raw(BackendContext context) {
        return RawMaton.scheduler(context);
    }
}
