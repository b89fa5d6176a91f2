package dev.socialscheduler.contract;

import java.util.Map;

/** The backend {@code v1-rest} against the emulator. */
final class V1Fixture extends EmulatorFixture {

    V1Fixture() {
        super(
                "v1-rest",
                emulator -> Map.of(
                        "v1-rest.access-token",
                        emulator.v1Token(),
                        "v1-rest.endpoint",
                        emulator.v1Endpoint().toString()));
    }
}
