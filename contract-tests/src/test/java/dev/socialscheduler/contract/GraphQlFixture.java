package dev.socialscheduler.contract;

import java.util.Map;

/** The backend {@code graphql} against the emulator. */
final class GraphQlFixture extends EmulatorFixture {

    private static final String ORGANIZATION = "65a1b2c3d401000000000001";

    GraphQlFixture() {
        super(
                "graphql",
                emulator -> Map.of(
                        "graphql.api-key",
                        emulator.graphQlKey(),
                        "graphql.endpoint",
                        emulator.graphQlEndpoint().toString(),
                        "organization-id",
                        ORGANIZATION));
    }
}
