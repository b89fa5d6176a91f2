package dev.socialscheduler.cli;

import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test over an emulator of its own, whose clock stands at {@link Cli#START}. */
abstract class EmulatedTest {

    static final String BAKERY = "65a1b2c3d401000000000001";

    Emulator emulator;

    @BeforeEach
    void start() {
        emulator = Emulator.start(EmulatorOptions.builder().startAt(Cli.START).build());
    }

    @AfterEach
    void stop() {
        emulator.close();
    }

    Cli cli() {
        return Cli.on(emulator);
    }

    /** With an organization chosen. */
    Cli bakery() {
        return Cli.on(emulator, emulator.graphQlKey(), "SOCIAL_SCHEDULER_ORGANIZATION_ID=" + BAKERY);
    }
}
