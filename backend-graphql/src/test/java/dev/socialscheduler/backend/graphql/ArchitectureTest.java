package dev.socialscheduler.backend.graphql;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.socialscheduler.backend.graphql.dialect.GraphQlDialect;
import dev.socialscheduler.error.SchedulerException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the design that a machine can check. */
@AnalyzeClasses(packages = "dev.socialscheduler.backend.graphql", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int MOST_LINES = 400;

    @ArchTest
    static final ArchRule WIRE_SHAPES_STAY_WITH_THOSE_WHO_TRANSLATE_THEM = classes()
            .that(outermost("Wire"))
            .should()
            .onlyBeAccessed()
            .byClassesThat(outermost(
                    "Encoder",
                    "Decoder",
                    "Wire",
                    "Document",
                    "Documents",
                    "GraphQlClient",
                    "ErrorMapper",
                    "Dialect",
                    "WireAdapter"));

    @ArchTest
    static final ArchRule THE_HTTP_LIBRARIES_STAY_AT_THE_EDGE = noClasses()
            .that(not(outermost("Service", "Client", "SchedulerProvider", "ErrorMapper", "Transport", "Engine")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "retrofit2..");

    @ArchTest
    static final ArchRule ONLY_ERROR_MAPPERS_MAKE_SCHEDULER_EXCEPTIONS = noClasses()
            .that(not(outermost("ErrorMapper")))
            .should()
            .callConstructorWhere(describe(
                    "a SchedulerException is made",
                    (JavaAccess<?> call) -> call.getTargetOwner().isAssignableTo(SchedulerException.class)));

    @ArchTest
    static final ArchRule ONLY_WHAT_A_USER_NAMES_IS_PUBLIC_OUTSIDE_INTERNAL = classes()
            .that()
            .resideOutsideOfPackage("..internal..")
            .and()
            .areNotAssignableTo(GraphQlSchedulerProvider.class)
            .and()
            .areNotAssignableTo(GraphQlOptions.class)
            .and()
            .areNotAssignableTo(GraphQlDialect.class)
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_STATIC_CAN_CHANGE =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule NO_OTHER_BACKEND_AND_NO_EMULATOR_IS_KNOWN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.socialscheduler.backend.maton..",
                    "dev.socialscheduler.backend.v1..",
                    "dev.socialscheduler.emulator..",
                    "dev.socialscheduler.cli..");

    @Test
    void no_file_is_longer_than_four_hundred_lines() throws IOException {
        Path sources = Path.of(System.getProperty("basedir", ""), "src");
        try (Stream<Path> files = Files.walk(sources)) {
            Set<Path> tooLong = files.filter(file -> file.toString().matches(".*\\.(java|graphql)"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .collect(Collectors.toSet());
            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outermost class around a class has a name that ends so. */
    private static DescribedPredicate<JavaClass> outermost(String... endings) {
        return describe("belong to a class called *" + String.join(", *", endings), type -> {
            JavaClass outer = type;
            while (outer.getEnclosingClass().isPresent()) {
                outer = outer.getEnclosingClass().get();
            }
            return Stream.of(endings).anyMatch(outer.getSimpleName()::endsWith);
        });
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }
}
