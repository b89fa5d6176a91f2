package dev.socialscheduler.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** This module keeps the rules itself; above all, it knows nothing else of this project. */
class ModuleRulesTest {

    private static ModuleRules rules() {
        return ModuleRules.of("dev.socialscheduler.testsupport")
                .mayUse(
                        "java..",
                        "com.sun.net.httpserver",
                        "com.tngtech.archunit..",
                        "org.assertj..",
                        "io.netty..",
                        "javax.net.ssl",
                        "org.jspecify..",
                        "org.junit.jupiter..",
                        "org.slf4j..")
                .layer("architecture")
                .layer("clock")
                .layer("http")
                .layer("log")
                .layer("process")
                .layer("proxy", "http")
                .publicTypes(
                        "architecture.ModuleRules",
                        "clock.MovingClock",
                        "http.Aliases",
                        "http.Answer",
                        "http.Received",
                        "http.RefusingPort",
                        "http.ScriptedServer",
                        "log.LogCapture",
                        "process.ChildEnvironment",
                        "proxy.Exchange",
                        "proxy.FaultProxy",
                        "proxy.FaultScript",
                        "proxy.LoopbackCertificate",
                        "proxy.ProxyFault",
                        "proxy.ProxyFaults")
                .publicNestedTypesOnlyIn("ModuleRules", "LoopbackCertificate")
                .processOwnedBy("LogCapture");
    }

    @TestFactory
    Stream<DynamicTest> the_architecture_holds() {
        return rules().tests();
    }

    @Test
    void every_rule_has_its_own_name() {
        assertThat(rules().all()).extracting(Rule::name).doesNotHaveDuplicates().hasSize(12);
    }
}
