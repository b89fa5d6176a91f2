package dev.socialscheduler.emulator;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.stream.Collectors;

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

    private static final long MAX_TYPES = 45;
    private static final String[] WORLD = {"..emulator.world..", "..internal.world.."};

    @ArchTest
    static final ArchRule dependsOnNothingElseOfThisProject =
            classes().should().onlyDependOnClassesThat().resideInAnyPackage(ALLOWED);

    @ArchTest
    static final ArchRule theWorldKnowsNoTransport = noClasses()
            .that()
            .resideInAnyPackage(WORLD)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "graphql..",
                    "com.sun.net.httpserver..",
                    "..emulator.http..",
                    "..emulator.graphql..",
                    "..emulator.v1..",
                    "..emulator.maton..",
                    "..emulator.quirks..",
                    "..internal.http..",
                    "..internal.graphql..",
                    "..internal.v1..",
                    "..internal.maton..");

    @ArchTest
    static final ArchRule theSharedHttpSideKnowsNoFace = noClasses()
            .that()
            .resideInAnyPackage("..emulator.http..", "..internal.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "graphql..",
                    "..emulator.graphql..",
                    "..emulator.v1..",
                    "..emulator.maton..",
                    "..emulator.quirks..",
                    "..emulator.world..",
                    "..internal.graphql..",
                    "..internal.v1..",
                    "..internal.maton..",
                    "..internal.world..");

    @ArchTest
    static final ArchRule theOlderFaceKnowsNoGraphQl = noClasses()
            .that()
            .resideInAnyPackage("..emulator.v1..", "..internal.v1..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "graphql..",
                    "..emulator.graphql..",
                    "..emulator.maton..",
                    "..internal.graphql..",
                    "..internal.maton..");

    /** What stands behind the gateway is any face: it can neither read nor rewrite what it hands on. */
    @ArchTest
    static final ArchRule theGatewayKnowsBufferOnlyAsAFace = noClasses()
            .that()
            .resideInAnyPackage("..emulator.maton..", "..internal.maton..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "graphql..", "..emulator.graphql..", "..emulator.v1..", "..internal.graphql..", "..internal.v1..");

    @ArchTest
    static final ArchRule bufferDoesNotKnowOfTheGateway = noClasses()
            .that()
            .resideInAnyPackage("..emulator.graphql..", "..internal.graphql..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..emulator.maton..", "..emulator.v1..", "..internal.maton..", "..internal.v1..");

    @ArchTest
    static final ArchRule quirksKnowNobody = noClasses()
            .that()
            .resideInAPackage("..emulator.quirks..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "..emulator.quirks..", "org.jspecify..");

    // the face joins the dialects; it alone knows them all
    @ArchTest
    static final ArchRule noDialectKnowsAnother = noClasses()
            .that()
            .resideInAPackage("..internal.graphql.*..")
            .and()
            .resideOutsideOfPackage("..internal.graphql.gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..internal.graphql.gateway..");

    @ArchTest
    static final ArchRule betaIsAThinLayer = noClasses()
            .that()
            .resideInAPackage("..internal.graphql.*..")
            .and()
            .resideOutsideOfPackage("..internal.graphql.beta..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..internal.graphql.beta..");

    /** Every package is a slice of its own, sub-packages included. */
    @ArchTest
    static final ArchRule packagesFormNoCycles = SlicesRuleDefinition.slices()
            .matching("dev.socialscheduler.(**)")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static void packagesHoldFewTypes(JavaClasses classes) {
        Map<String, Long> types = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(types)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).describedAs(name).isLessThanOrEqualTo(MAX_TYPES));
    }

    @ArchTest
    static final ArchRule whatUsersNameStandsOnNothingInternal = noClasses()
            .that()
            .resideInAPackage("dev.socialscheduler.emulator.*..")
            .and()
            .resideOutsideOfPackage("..internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..internal..");

    @ArchTest
    static final ArchRule usersAreHandedNothingInternal = noMethods()
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
            .haveRawParameterTypes(anyElementThat(resideInAPackage("..internal..")));

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
