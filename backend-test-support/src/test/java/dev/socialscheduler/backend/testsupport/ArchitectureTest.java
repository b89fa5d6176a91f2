package dev.socialscheduler.backend.testsupport;

import dev.socialscheduler.testsupport.architecture.ModuleRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_architecture_holds() {
        return ModuleRules.of("dev.socialscheduler.backend")
                .mayUse(
                        "java..",
                        "org.jspecify..",
                        "dev.socialscheduler",
                        "dev.socialscheduler.config",
                        "dev.socialscheduler.emulator",
                        "dev.socialscheduler.spi")
                .layer("support")
                .layer("testsupport", "support")
                .publicTypes("support.PausedGuard", "testsupport.Backend", "testsupport.Wiring")
                .tests();
    }
}
