package dev.socialscheduler.contract.judge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** A judge that knew how the library works, or what goes wrong, would be no judge. */
class JudgeIndependenceTest {

    @Test
    void the_judge_knows_neither_the_backends_nor_the_faults() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.socialscheduler.backend..",
                        "dev.socialscheduler.emulator.faults..",
                        "dev.socialscheduler.testsupport.proxy..",
                        "dev.socialscheduler.contract.campaign..",
                        "dev.socialscheduler.contract.promise..")
                .check(new ClassFileImporter().importPackages("dev.socialscheduler.contract.judge"));
    }
}
