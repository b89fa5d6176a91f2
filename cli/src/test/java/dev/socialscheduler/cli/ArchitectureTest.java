package dev.socialscheduler.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import dev.socialscheduler.testsupport.architecture.ModuleRules;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine.Command;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_architecture_holds() {
        return ModuleRules.of("dev.socialscheduler.cli")
                // only the public interface of the library
                .mayUse(
                        "java..",
                        "dev.socialscheduler",
                        "dev.socialscheduler.backend.maton",
                        "dev.socialscheduler.config",
                        "dev.socialscheduler.emulator..",
                        "dev.socialscheduler.error",
                        "dev.socialscheduler.event",
                        "dev.socialscheduler.metadata",
                        "dev.socialscheduler.spi",
                        "com.fasterxml.jackson..",
                        "com.github.freva.asciitable..",
                        "de.siegmar.fastcsv..",
                        "me.tongfei.progressbar..",
                        "org.jspecify..",
                        "picocli..")
                .publicTypes("Main")
                .internal("calendar..", "command..", "journal..", "output..", "process..", "schedule..", "text..")
                .layer("process")
                .layer("text")
                .layer("calendar")
                .layer("journal", "calendar")
                .layer("output", "process", "text", "calendar", "journal")
                .layer("schedule", "output", "process", "text", "calendar", "journal")
                .layer("command", "schedule", "output", "process", "text", "calendar", "journal")
                .libraries("dev.socialscheduler.backend.maton..")
                .onlyIn("command.Maton*", "output.Maton*")
                .libraries("dev.socialscheduler.emulator..")
                .onlyIn("command.Demo*", "command.Emulator*")
                .exceptionsMadeOnlyIn("dev.socialscheduler.error.SchedulerException")
                .processOwnedBy("Main")
                .rule(
                        "a command is one class",
                        classes()
                                .that()
                                .areAnnotatedWith(Command.class)
                                .should()
                                .beAssignableTo(Callable.class)
                                .andShould()
                                .haveSimpleNameEndingWith("Command")
                                .andShould()
                                .bePackagePrivate()
                                .andShould()
                                .resideInAPackage("..cli.command"))
                .tests();
    }
}
