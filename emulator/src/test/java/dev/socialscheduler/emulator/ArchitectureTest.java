package dev.socialscheduler.emulator;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

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
                .publicTypesListedIn("public-types.txt")
                .layer("quirks")
                .layer("graphql")
                .layer("world")
                .layer("faults", "world")
                .layer("http", "faults")
                .layer("maton", "quirks")
                .layer("v1", "quirks")
                .layer("internal.http", "faults", "http")
                .layer("internal.world.rules", "world")
                .layer("internal.world.seed", "world")
                .layer("internal.world", "internal.world.rules", "internal.world.seed", "world")
                .layer("internal.graphql.validation")
                .layer(
                        "internal.graphql.current",
                        "internal.graphql.validation",
                        "internal.http",
                        "internal.world",
                        "internal.world.rules",
                        "world")
                .layer("internal.graphql.budget", "internal.graphql.current", "internal.http", "world")
                .layer(
                        "internal.graphql.beta",
                        "internal.graphql.budget",
                        "internal.graphql.current",
                        "internal.http",
                        "internal.world",
                        "world")
                .layer(
                        "internal.graphql.gateway",
                        "internal.graphql.current",
                        "internal.world",
                        "internal.world.rules",
                        "world")
                // the face joins the dialects; it alone knows them all
                .layer(
                        "internal.graphql",
                        "faults",
                        "graphql",
                        "internal.graphql.beta",
                        "internal.graphql.budget",
                        "internal.graphql.current",
                        "internal.graphql.gateway",
                        "internal.graphql.validation",
                        "internal.http",
                        "internal.world",
                        "internal.world.rules",
                        "world")
                .layer("internal.v1", "faults", "internal.http", "internal.world", "v1", "world")
                // what stands behind the gateway is any face: it can neither read nor rewrite what it hands on
                .layer("internal.maton", "faults", "internal.http", "internal.world", "maton", "world")
                .libraries("graphql..")
                .onlyIn("graphql..", "internal.graphql..")
                .rule(
                        "users are handed nothing internal",
                        noMethods()
                                .that()
                                .arePublic()
                                .and()
                                .areDeclaredInClassesThat()
                                .resideInAPackage("dev.socialscheduler.emulator")
                                .and()
                                .areDeclaredInClassesThat()
                                .arePublic()
                                .should()
                                .haveRawReturnType(resideInAPackage("..internal.."))
                                .orShould()
                                .haveRawParameterTypes(anyElementThat(resideInAPackage("..internal.."))))
                .constantArrays("LocalServer.LOOPBACK", "AnswerWriter.CONTINUE")
                .processOwnedBy("EmulatorMain")
                .tests();
    }
}
