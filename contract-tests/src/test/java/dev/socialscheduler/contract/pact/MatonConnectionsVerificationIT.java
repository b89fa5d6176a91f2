package dev.socialscheduler.contract.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.graphql.Dialect;

/** The emulator's control API against the pact of the connection management. */
@Provider("maton-control")
class MatonConnectionsVerificationIT extends EmulatorVerification {

    MatonConnectionsVerificationIT() {
        super(Dialect.CURRENT);
    }

    @Override
    String key(Emulator emulator) {
        return emulator.matonKey();
    }
}
