package dev.socialscheduler.contract.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.graphql.Dialect;

/** The emulator against the pact of the backend {@code v1-rest}. */
@Provider("buffer-v1")
class V1RestVerificationIT extends EmulatorVerification {

    V1RestVerificationIT() {
        super(Dialect.CURRENT);
    }

    @Override
    String key(Emulator emulator) {
        return emulator.v1Token();
    }
}
