package dev.socialscheduler.backend.support;

import dev.socialscheduler.testsupport.architecture.ModuleRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_architecture_holds() {
        return ModuleRules.of("dev.socialscheduler.backend.support")
                .mayUse(
                        "dev.socialscheduler",
                        "dev.socialscheduler.config",
                        "dev.socialscheduler.error",
                        "dev.socialscheduler.event",
                        "dev.socialscheduler.internal",
                        "dev.socialscheduler.metadata",
                        "dev.socialscheduler.spi",
                        "java..",
                        "javax.net..",
                        "okhttp3..",
                        "okio..",
                        "com.squareup.moshi..",
                        "dev.failsafe..",
                        "org.greenbytes..",
                        "org.slf4j..",
                        "org.jspecify..")
                .publicTypes("GuardedScheduler")
                .layersIn("internal")
                .layer("http")
                .layer("json")
                .layer("listener")
                .layer("error", "http")
                .layer("validation", "listener")
                .layer("resilience", "error", "listener")
                .layer("recovery", "resilience", "error", "listener")
                .layer("quota", "resilience", "error", "http", "listener")
                .layer("batch", "recovery", "resilience", "error")
                .libraries("okhttp3..", "okio..")
                .onlyIn(
                        "HttpClients",
                        "FreshConnection",
                        "KeptConnections",
                        "RejectedConnection",
                        "Auth",
                        "CredentialEchoFilter",
                        "SecretBytes",
                        "SecretText",
                        "RedactingLogger",
                        "SendTracking",
                        "HttpAnswer",
                        "JsonBody",
                        "QuotaLedger",
                        "RateLimitHeaders")
                .libraries("dev.failsafe..")
                .onlyIn("RetrySchedule")
                .libraries("com.squareup.moshi..")
                .onlyIn("JsonBody", "AnswerErrorMapper", "WireRecords", "WireValues")
                .sharedState("SharedOwnership.ALL")
                .exceptionsMadeOnlyIn(
                        "dev.socialscheduler.error.SchedulerException",
                        "TransportErrorMapper",
                        "AnswerErrorMapper",
                        "StatusErrorMapper",
                        "LegacyErrorMapper",
                        "GuardErrorMapper",
                        "CallErrorMapper")
                .tests();
    }
}
