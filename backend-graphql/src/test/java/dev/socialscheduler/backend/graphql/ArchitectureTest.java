package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.testsupport.architecture.ModuleRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_architecture_holds() {
        return ModuleRules.of("dev.socialscheduler.backend.graphql")
                .mayUse(
                        "dev.socialscheduler",
                        "dev.socialscheduler.backend.support..",
                        "dev.socialscheduler.config",
                        "dev.socialscheduler.error",
                        "dev.socialscheduler.metadata",
                        "dev.socialscheduler.spi",
                        "java..",
                        "com.squareup.moshi..",
                        "okhttp3..",
                        "okio..",
                        "retrofit2..",
                        "org.slf4j..",
                        "org.jspecify..")
                .publicTypes(
                        "GraphQlOptions", "GraphQlSchedulerProvider", "dialect.AnswerProof", "dialect.GraphQlDialect")
                .layer("dialect")
                .layer("internal.client")
                .layer("internal.dialect", "dialect", "internal.client")
                .layer("internal.lookup", "internal.client", "internal.dialect")
                .layer("internal.current", "dialect", "internal.client", "internal.dialect")
                .layer("internal.beta", "dialect", "internal.client", "internal.dialect", "internal.current")
                .layer(
                        "internal.gateway",
                        "dialect",
                        "internal.client",
                        "internal.dialect",
                        "internal.lookup",
                        "internal.current")
                .layer("internal.batch", "dialect", "internal.client", "internal.dialect", "internal.lookup")
                .layer(
                        "internal.engine",
                        "dialect",
                        "internal.batch",
                        "internal.beta",
                        "internal.client",
                        "internal.current",
                        "internal.dialect",
                        "internal.gateway",
                        "internal.lookup")
                .types("*Wire")
                .onlyIn(
                        "*Encoder",
                        "*Decoder",
                        "*Document",
                        "*Documents",
                        "DocumentFolder",
                        "GraphQlClient",
                        "*ErrorMapper",
                        "*Dialect",
                        "*WireAdapter",
                        "*WireJson",
                        "PartialPosts")
                .libraries("okhttp3..", "retrofit2..")
                .onlyIn("*Service", "*Client", "*ErrorMapper", "*Transport")
                .exceptionsMadeOnlyIn("dev.socialscheduler.error.SchedulerException", "*ErrorMapper")
                .tests();
    }
}
