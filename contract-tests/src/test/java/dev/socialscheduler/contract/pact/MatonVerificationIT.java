package dev.socialscheduler.contract.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.graphql.Dialect;

/** The emulator's gateway against the pact of the backend {@code maton}. */
@Provider("maton-gateway")
class MatonVerificationIT extends EmulatorVerification {

    MatonVerificationIT() {
        super(Dialect.CURRENT);
    }

    @Override
    String key(Emulator emulator) {
        return emulator.matonKey();
    }
}
