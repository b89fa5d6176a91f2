package dev.socialscheduler.backend.v1;

import dev.socialscheduler.testsupport.architecture.ModuleRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_architecture_holds() {
        return ModuleRules.of("dev.socialscheduler.backend.v1")
                .mayUse(
                        "dev.socialscheduler",
                        "dev.socialscheduler.backend.support..",
                        "dev.socialscheduler.config",
                        "dev.socialscheduler.error",
                        "dev.socialscheduler.metadata",
                        "dev.socialscheduler.spi",
                        "java..",
                        "com.squareup.moshi..",
                        "feign..",
                        "okhttp3..",
                        "okio..",
                        "org.slf4j..",
                        "org.jspecify..")
                .publicTypes("V1Operations", "V1Options", "V1SchedulerProvider")
                .types("*Wire")
                .onlyIn("*Decoder", "*Client", "*ErrorMapper", "*Adapters", "*Answers", "*Answer")
                .libraries("feign..", "okhttp3..", "okio..")
                .onlyIn("*Service", "*Client", "*ErrorMapper", "*PageRequest")
                .exceptionsMadeOnlyIn("dev.socialscheduler.error.SchedulerException", "*ErrorMapper")
                .tests();
    }
}
