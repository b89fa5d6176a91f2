package dev.socialscheduler.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.socialscheduler.error.SchedulerException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@AnalyzeClasses(packages = "dev.socialscheduler.cli", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

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
    static final ArchRule calendars_journals_and_texts_know_no_commands = noClasses()
            .that()
            .resideInAnyPackage("..cli.calendar", "..cli.journal", "..cli.text")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.socialscheduler.cli");

    @ArchTest
    static final ArchRule a_command_is_one_class = classes()
            .that()
            .areAnnotatedWith(Command.class)
            .should()
            .beAssignableTo(Callable.class)
            .andShould()
            .haveSimpleNameEndingWith("Command")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule no_static_state = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule names_say_what_things_are =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Base|Data|Info)");
}
