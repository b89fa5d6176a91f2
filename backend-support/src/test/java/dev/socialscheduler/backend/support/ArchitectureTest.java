package dev.socialscheduler.backend.support;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.socialscheduler.error.SchedulerException;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dev.socialscheduler.backend.support";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static DescribedPredicate<JavaClass> isPartOf(String... names) {
        Set<String> parts = Set.of(names);
        return DescribedPredicate.describe(
                "is part of " + String.join(", ", names),
                type -> parts.contains(Arrays.asList(type.getName()
                                .substring(type.getPackageName().length() + 1)
                                .split("\\$", -1))
                        .get(0)));
    }

    @Test
    void only_the_classes_for_http_touch_okhttp() {
        noClasses()
                .that(DescribedPredicate.not(isPartOf(
                        "HttpClients",
                        "AnswerOrder",
                        "Auth",
                        "EchoFilter",
                        "SecretBytes",
                        "SecretText",
                        "RedactingLogger",
                        "SendTracking",
                        "TransportFailure",
                        "TransportErrorMapper",
                        "HttpAnswer",
                        "JsonBody",
                        "QuotaLedger",
                        "RateLimitHeaders")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("okhttp3..", "okio..")
                .check(MAIN);
    }

    @Test
    void scheduler_exceptions_are_made_only_where_failures_are_judged() {
        noClasses()
                .that(DescribedPredicate.not(isPartOf(
                        "TransportErrorMapper",
                        "AnswerErrorMapper",
                        "StatusErrorMapper",
                        "LegacyErrorMapper",
                        "LocalWindow",
                        "Needs",
                        "NetworkRules",
                        "PostValidator",
                        "GuardedScheduler",
                        "Calls")))
                .should()
                .callConstructorWhere(
                        DescribedPredicate.describe("makes a SchedulerException", ArchitectureTest::makes))
                .check(MAIN);
    }

    private static boolean makes(JavaConstructorCall call) {
        return call.getTargetOwner().isAssignableTo(SchedulerException.class);
    }

    @Test
    void failsafe_is_used_only_to_run_calls_and_moshi_only_to_read_bodies() {
        noClasses()
                .that(DescribedPredicate.not(isPartOf("Calls")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.failsafe..")
                .check(MAIN);
        noClasses()
                .that(DescribedPredicate.not(isPartOf("JsonBody", "AnswerErrorMapper", "WireRecords", "WireValues")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.squareup.moshi..")
                .check(MAIN);
    }

    @Test
    void what_backends_have_in_common_knows_no_backend() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "..",
                        "dev.socialscheduler",
                        "dev.socialscheduler.config",
                        "dev.socialscheduler.error",
                        "dev.socialscheduler.event",
                        "dev.socialscheduler.metadata",
                        "dev.socialscheduler.spi",
                        "java..",
                        "javax.net..",
                        "okhttp3..",
                        "okio..",
                        "kotlin..",
                        "com.squareup.moshi..",
                        "dev.failsafe..",
                        "org.greenbytes..",
                        "org.slf4j..",
                        "org.jspecify..")
                .check(MAIN);
    }

    @Test
    void nothing_static_can_change() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(MAIN);
    }

    @Test
    void no_public_signature_holds_an_untyped_map() {
        List<String> untyped = MAIN.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors())))
                .filter(member -> Modifier.isPublic(member.getModifiers()))
                .map(Executable::toGenericString)
                .filter(text -> text.matches(".*Map<java\\.lang\\.String, ?(java\\.lang\\.Object|\\?)>.*"))
                .toList();

        assertThat(untyped).isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(MAIN.getPackage(ROOT).getSubpackagesInTree())
                .filteredOn(part -> !part.getClasses().isEmpty())
                .hasSizeGreaterThan(1)
                .allMatch(part -> part.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void only_what_authors_of_backends_name_is_public_and_exported() {
        Set<String> visible = MAIN.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().contains(".internal"))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(visible).containsExactly("GuardedScheduler");
    }

    @Test
    void no_file_is_longer_than_four_hundred_lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(java).isNotEmpty();
            for (Path file : java) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(400);
            }
        }
    }
}
