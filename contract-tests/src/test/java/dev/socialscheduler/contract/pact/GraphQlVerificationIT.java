package dev.socialscheduler.contract.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.graphql.Dialect;

/** The emulator against the pact of the backend {@code graphql} in the dialect {@code current}. */
@Provider("buffer-graphql")
class GraphQlVerificationIT extends EmulatorVerification {

    GraphQlVerificationIT() {
        super(Dialect.CURRENT);
    }

    @Override
    String key(Emulator emulator) {
        return emulator.graphQlKey();
    }
}
