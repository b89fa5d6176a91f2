package dev.socialscheduler.emulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

@AnalyzeClasses(packages = "dev.socialscheduler.emulator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] ALLOWED = {
        "dev.socialscheduler.emulator..",
        "java..",
        "com.sun.net.httpserver..",
        "graphql..",
        "com.fasterxml.jackson..",
        "org.slf4j..",
        "org.jspecify..",
        "org.junit.jupiter.api.extension.."
    };

    @ArchTest
    static final ArchRule dependsOnNothingElseOfThisProject =
            classes().should().onlyDependOnClassesThat().resideInAnyPackage(ALLOWED);

    @ArchTest
    static final ArchRule theWorldKnowsNoTransport = noClasses()
            .that()
            .resideInAPackage("..emulator.world..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "graphql..",
                    "com.sun.net.httpserver..",
                    "..emulator.http..",
                    "..emulator.graphql..",
                    "..emulator.v1..",
                    "..emulator.maton..",
                    "..emulator.quirks..");

    @ArchTest
    static final ArchRule theSharedHttpSideKnowsNoFace = noClasses()
            .that()
            .resideInAPackage("..emulator.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "graphql..",
                    "..emulator.graphql..",
                    "..emulator.v1..",
                    "..emulator.maton..",
                    "..emulator.quirks..",
                    "..emulator.world..");

    @ArchTest
    static final ArchRule theOlderFaceKnowsNoGraphQl = noClasses()
            .that()
            .resideInAPackage("..emulator.v1..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("graphql..", "..emulator.graphql..", "..emulator.maton..");

    /** What stands behind the gateway is any face: it can neither read nor rewrite what it hands on. */
    @ArchTest
    static final ArchRule theGatewayKnowsBufferOnlyAsAFace = noClasses()
            .that()
            .resideInAPackage("..emulator.maton..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("graphql..", "..emulator.graphql..", "..emulator.v1..");

    @ArchTest
    static final ArchRule bufferDoesNotKnowOfTheGateway = noClasses()
            .that()
            .resideInAPackage("..emulator.graphql..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..emulator.maton..", "..emulator.v1..");

    @ArchTest
    static final ArchRule quirksKnowNobody = noClasses()
            .that()
            .resideInAPackage("..emulator.quirks..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "..emulator.quirks..", "org.jspecify..");

    @ArchTest
    static final ArchRule packagesFormNoCircles = SlicesRuleDefinition.slices()
            .matching("dev.socialscheduler.emulator.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingDependsOnTheFrontDoor = noClasses()
            .that()
            .resideInAPackage("dev.socialscheduler.emulator.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.socialscheduler.emulator");

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();
}
