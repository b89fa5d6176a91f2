package dev.socialscheduler.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import dev.socialscheduler.error.SchedulerException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

@AnalyzeClasses(packages = "dev.socialscheduler.cli", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String ROOT = "dev.socialscheduler.cli";
    private static final int MAX_TYPES = 45;

    /** Which package may use which others; the root may use all. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            ".process", List.of(),
            ".text", List.of(),
            ".calendar", List.of(),
            ".journal", List.of(".calendar"),
            ".output", List.of(".process", ".text", ".calendar", ".journal"),
            ".schedule", List.of(".output", ".process", ".text", ".calendar", ".journal"),
            ".command", List.of(".schedule", ".output", ".process", ".text", ".calendar", ".journal"));

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packages_use_only_what_the_table_allows = layers();

    @ArchTest
    static void no_package_is_too_large(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .collect(groupingBy(JavaClass::getPackageName, counting())))
                .containsOnlyKeys(Stream.concat(Stream.of(""), MAY_USE.keySet().stream())
                        .map(name -> ROOT + name)
                        .toList())
                .allSatisfy((name, types) -> assertThat(types).as(name).isLessThanOrEqualTo(MAX_TYPES));
    }

    private static ArchRule layers() {
        Architectures.LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("root")
                .definedBy(ROOT)
                .whereLayer("root")
                .mayNotBeAccessedByAnyLayer();
        for (String name : MAY_USE.keySet()) {
            layers = layers.layer(name).definedBy(ROOT + name);
        }
        for (Map.Entry<String, List<String>> entry : MAY_USE.entrySet()) {
            Architectures.LayeredArchitecture.LayerDependencySpecification layer = layers.whereLayer(entry.getKey());
            layers = entry.getValue().isEmpty()
                    ? layer.mayNotAccessAnyLayer()
                    : layer.mayOnlyAccessLayers(entry.getValue().toArray(String[]::new));
        }
        return layers;
    }

    @ArchTest
    static final ArchRule only_the_public_interface_of_the_library_is_used = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.socialscheduler.backend.graphql..",
                    "dev.socialscheduler.backend.support..",
                    "dev.socialscheduler.backend.v1..",
                    "okhttp3..",
                    "retrofit2..");

    @ArchTest
    static final ArchRule only_the_commands_of_the_gateway_know_it = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Maton")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.socialscheduler.backend.maton..");

    @ArchTest
    static final ArchRule only_main_ends_the_process =
            noClasses().that().doNotHaveSimpleName("Main").should().callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule only_main_knows_the_streams_of_the_process = noClasses()
            .that()
            .doNotHaveSimpleName("Main")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(java.io.FileDescriptor.class, "out");

    @ArchTest
    static final ArchRule only_the_demo_and_its_command_know_the_emulator = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Demo")
            .and()
            .haveSimpleNameNotStartingWith("Emulator")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.socialscheduler.emulator..");

    @ArchTest
    static final ArchRule failures_of_the_library_are_not_made_here =
            noClasses().should().beAssignableTo(SchedulerException.class);

    @ArchTest
    static final ArchRule a_command_is_one_class = classes()
            .that()
            .areAnnotatedWith(Command.class)
            .should()
            .beAssignableTo(Callable.class)
            .andShould()
            .haveSimpleNameEndingWith("Command")
            .andShould()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..cli.command");

    @ArchTest
    static final ArchRule no_static_state = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule names_say_what_things_are =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Base|Data|Info)");
}
