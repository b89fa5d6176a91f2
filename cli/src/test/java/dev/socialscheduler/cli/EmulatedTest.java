package dev.socialscheduler.cli;

import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with its own emulator, whose clock starts at {@link Cli#START}. */
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

    /** With a configured organization. */
    Cli bakery() {
        return Cli.on(emulator, emulator.graphQlKey(), "SOCIAL_SCHEDULER_ORGANIZATION_ID=" + BAKERY);
    }
}
