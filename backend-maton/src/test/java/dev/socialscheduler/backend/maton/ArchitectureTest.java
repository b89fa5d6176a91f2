package dev.socialscheduler.backend.maton;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.socialscheduler.error.SchedulerException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dev.socialscheduler.backend.maton";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Whose top-level class has a name that ends so. */
    private static DescribedPredicate<JavaClass> named(String endings) {
        return describe(
                "is named like " + endings,
                type -> type.getName().replaceFirst("\\$.*", "").matches(".*(" + endings + ")"));
    }

    @Test
    void wire_types_are_used_only_where_they_are_read_and_encoded() {
        noClasses()
                .that(not(named("Wire|Encoder|Decoder|Client|Answers")))
                .should()
                .dependOnClassesThat(named("Wire"))
                .check(MAIN);
    }

    @Test
    void http_libraries_are_used_only_where_the_names_say_so() {
        noClasses()
                .that(not(named("Service|Client|SchedulerProvider|ErrorMapper")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("retrofit2..", "okhttp3..", "okio..")
                .check(MAIN);
    }

    @Test
    void scheduler_exceptions_are_made_only_where_failures_are_judged() {
        noClasses()
                .that(not(named("ErrorMapper")))
                .should()
                .callConstructorWhere(describe(
                        "makes a SchedulerException",
                        call -> call.getTargetOwner().isAssignableTo(SchedulerException.class)))
                .check(MAIN);
    }

    @Test
    void the_backend_sees_no_other_backend_but_graphql() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT,
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
                        "kotlin..",
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
    void only_wire_records_are_public_inside() {
        classes()
                .that()
                .areNestedClasses()
                .and()
                .arePublic()
                .should()
                .haveNameMatching(".*Wire\\$.*")
                .check(MAIN);
    }

    @Test
    void the_package_is_null_marked() {
        assertThat(MAIN.getPackage(ROOT).isAnnotatedWith(NullMarked.class)).isTrue();
    }

    @Test
    void only_what_users_name_is_public() {
        assertThat(MAIN.stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "MatonConnection",
                        "MatonConnectionId",
                        "MatonConnectionQuery",
                        "MatonConnectionStatus",
                        "MatonConnections",
                        "MatonOptions",
                        "MatonSchedulerProvider");
    }
}
