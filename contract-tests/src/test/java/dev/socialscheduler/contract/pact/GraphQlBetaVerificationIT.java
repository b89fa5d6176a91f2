package dev.socialscheduler.contract.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.graphql.Dialect;

/** The emulator against the pact of the backend {@code graphql} in the dialect {@code beta}. */
@Provider("buffer-graphql-beta")
class GraphQlBetaVerificationIT extends EmulatorVerification {

    GraphQlBetaVerificationIT() {
        super(Dialect.BETA);
    }

    @Override
    String key(Emulator emulator) {
        return emulator.graphQlKey();
    }
}
