package dev.socialscheduler.contract;

import java.util.Map;

/** The backend {@code maton} against the emulator, over the gateway's default connection. */
final class MatonFixture extends EmulatorFixture {

    private static final String ORGANIZATION = "65a1b2c3d401000000000001";

    MatonFixture() {
        super(
                "maton",
                emulator -> Map.of(
                        "maton.api-key",
                        emulator.matonKey(),
                        "maton.endpoint",
                        emulator.matonEndpoint().toString(),
                        "maton.control-endpoint",
                        emulator.matonControlEndpoint().toString(),
                        "organization-id",
                        ORGANIZATION));
    }
}
