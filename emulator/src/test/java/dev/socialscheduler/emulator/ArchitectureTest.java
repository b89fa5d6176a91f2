package dev.socialscheduler.emulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.socialscheduler.testsupport.architecture.ModuleRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_architecture_holds() {
        return ModuleRules.of("dev.socialscheduler.emulator")
                .mayUse(
                        "java..",
                        "graphql..",
                        "com.fasterxml.jackson..",
                        "org.slf4j..",
                        "org.jspecify..",
                        "org.junit.jupiter.api.extension..")
                .publicTypes("Emulator", "EmulatorClock", "EmulatorExtension", "EmulatorMain", "EmulatorOptions")
                .internal("faults..", "graphql..", "http..", "maton..", "quirks..", "v1..", "world..")
                .layer("quirks")
                .layer("world")
                .layer("faults", "world")
                .layer("http", "faults")
                .layer("graphql.validation")
                .layer("graphql", "graphql.validation", "faults", "http", "world")
                .layer("v1", "faults", "http", "quirks", "world")
                // what stands behind the gateway is any face: it can neither read nor rewrite what it hands on
                .layer("maton", "faults", "http", "quirks", "world")
                .exemptPackage("graphql", 48)
                .exemptPackage("world", 64)
                .libraries("graphql..")
                .onlyIn("graphql..")
                // a dialect is joined in one place; beta is also known where its rate-limit headers are chosen
                .types("graphql.Gateway*")
                .onlyIn("SchemaBuilder*")
                .types("graphql.Beta*")
                .onlyIn("SchemaBuilder*", "GraphQlFace*")
                .rule(
                        "quirks know nobody",
                        noClasses()
                                .that()
                                .resideInAPackage("..emulator.quirks..")
                                .should()
                                .dependOnClassesThat()
                                .resideOutsideOfPackages("java..", "..emulator.quirks..", "org.jspecify.."))
                .constantArrays("LocalServer.LOOPBACK", "Wire.CONTINUE")
                .processOwnedBy("EmulatorMain")
                .tests();
    }
}
