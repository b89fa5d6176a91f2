package dev.socialscheduler;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dev.socialscheduler";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void the_api_depends_on_nothing_but_the_jdk_slf4j_and_jspecify() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "..", "java..", "org.slf4j..", "org.jspecify..")
                .check(MAIN);
    }

    @Test
    void nothing_static_can_change() {
        fields().that()
                .areStatic()
                .and(DescribedPredicate.describe("are written by people", ArchitectureTest::isWritten))
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(DescribedPredicate.describe("an array or an atomic", ArchitectureTest::isChangeable))
                .check(MAIN);
    }

    private static boolean isWritten(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isChangeable(JavaClass type) {
        return type.isArray() || type.getPackageName().equals("java.util.concurrent.atomic");
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
    void scheduler_exceptions_are_made_only_by_the_configuration_and_by_who_walks_through_pages() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".config")
                .and()
                .doNotHaveSimpleName("PageStream")
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "makes a SchedulerException",
                        call -> call.getTargetOwner().isAssignableTo(SchedulerException.class)
                                && !call.getOriginOwner().isAssignableTo(SchedulerException.class)))
                .check(MAIN);
    }

    /** Kept in one table, so that a new arrow between packages is a decision and not an accident. */
    @Test
    void packages_depend_on_each_other_only_as_this_table_says() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        MAIN.stream()
                .forEach(type -> arrows.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                        .addAll(targets(type)));

        assertThat(arrows)
                .isEqualTo(Map.of(
                        ROOT,
                        Set.of(
                                ROOT + ".config",
                                ROOT + ".error",
                                ROOT + ".event",
                                ROOT + ".internal",
                                ROOT + ".metadata"),
                        ROOT + ".config",
                        Set.of(ROOT, ROOT + ".error", ROOT + ".spi"),
                        ROOT + ".error",
                        Set.of(ROOT),
                        ROOT + ".event",
                        Set.of(ROOT, ROOT + ".error", ROOT + ".internal"),
                        ROOT + ".internal",
                        Set.of(),
                        ROOT + ".metadata",
                        Set.of(ROOT, ROOT + ".internal"),
                        ROOT + ".spi",
                        Set.of(ROOT, ROOT + ".config", ROOT + ".error")));
    }

    private static Set<String> targets(JavaClass type) {
        Set<String> targets = new TreeSet<>();
        type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT) && !name.equals(type.getPackageName()))
                .forEach(targets::add);
        return targets;
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> packages = new TreeSet<>();
        MAIN.forEach(type -> packages.add(type.getPackageName()));

        assertThat(packages)
                .hasSize(7)
                .allSatisfy(name -> assertThat(MAIN.getPackage(name).isAnnotatedWith(NullMarked.class))
                        .isTrue());
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
