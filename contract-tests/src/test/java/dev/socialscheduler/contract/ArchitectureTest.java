package dev.socialscheduler.contract;

import dev.socialscheduler.testsupport.architecture.ModuleRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_architecture_holds() {
        return ModuleRules.of("dev.socialscheduler.contract")
                .mayUse(
                        "java..",
                        "dev.socialscheduler",
                        "dev.socialscheduler.backend.support",
                        "dev.socialscheduler.config",
                        "dev.socialscheduler.error",
                        "dev.socialscheduler.metadata",
                        "dev.socialscheduler.spi",
                        "org.assertj..",
                        "org.jspecify..",
                        "org.junit.jupiter..",
                        "org.opentest4j..")
                .publicTypesListedIn("public-types.txt")
                .layer("")
                .layer("memory", "")
                .constantArrays("EditingContract.TOUCHED")
                .processOwnedBy("RuleExtension")
                .tests();
    }
}
