package dev.socialscheduler;

import dev.socialscheduler.testsupport.architecture.ModuleRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_architecture_holds() {
        return ModuleRules.of("dev.socialscheduler")
                .mayUse("java..", "org.slf4j..", "org.jspecify..")
                .publicTypesListedIn("public-types.txt")
                .layer("", "config", "error", "event", "internal", "metadata")
                .layer("config", "", "error", "spi")
                .layer("error", "", "internal")
                .layer("event", "", "error", "internal")
                .layer("internal")
                .layer("metadata", "", "internal")
                .layer("spi", "", "config", "error")
                .exactLayers()
                // a scheduler is created by the configuration, which asks providers for it, which make schedulers
                .acceptCycle("", "config", "error", "event", "metadata", "spi")
                // a user's imports must not get longer
                .exemptPackage("", 59)
                .exceptionsMadeOnlyIn("dev.socialscheduler.error.SchedulerException", "config..", "PageStream")
                .tests();
    }
}
