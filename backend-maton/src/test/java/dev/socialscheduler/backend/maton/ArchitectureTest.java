package dev.socialscheduler.backend.maton;

import dev.socialscheduler.testsupport.architecture.ModuleRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_architecture_holds() {
        return ModuleRules.of("dev.socialscheduler.backend.maton")
                .mayUse(
                        "dev.socialscheduler",
                        "dev.socialscheduler.backend.graphql..",
                        "dev.socialscheduler.backend.support..",
                        "dev.socialscheduler.config",
                        "dev.socialscheduler.error",
                        "dev.socialscheduler.spi",
                        "java..",
                        "com.squareup.moshi..",
                        "okhttp3..",
                        "retrofit2..",
                        "org.jspecify..")
                .publicTypes(
                        "MatonConnection",
                        "MatonConnectionId",
                        "MatonConnectionQuery",
                        "MatonConnectionStatus",
                        "MatonConnections",
                        "MatonOptions",
                        "MatonSchedulerProvider")
                .publicNestedTypesOnlyIn("*Wire")
                .types("*Wire")
                .onlyIn("*Encoder", "*Decoder", "*Answers")
                .libraries("retrofit2..", "okhttp3..", "okio..")
                .onlyIn("*Service", "*Client", "*SchedulerProvider", "*ErrorMapper")
                .exceptionsMadeOnlyIn("dev.socialscheduler.error.SchedulerException", "*ErrorMapper")
                .tests();
    }
}
