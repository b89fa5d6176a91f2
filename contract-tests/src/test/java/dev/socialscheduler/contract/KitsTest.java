package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The kits are whole: all of them are run, every rule has its number and its evidence, and they stay small. */
class KitsTest {

    private static final List<Class<?>> NO_KITS = List.of(SchedulerContract.class, BackendContract.class);

    private static List<Path> files(String ending) {
        return Project.javaFiles("contract-tests/src/main/java", "contract-tests/src/test/java").stream()
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }

    @Test
    void every_kit_is_run_by_every_backend() {
        List<String> written = Project.javaFiles("contract-tests/src/main/java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> name.endsWith("Contract"))
                .filter(name -> NO_KITS.stream().noneMatch(other -> name.equals(other.getSimpleName())))
                .toList();

        assertThat(Kits.all()).extracting(Class::getSimpleName).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void every_test_of_a_kit_is_a_numbered_rule() {
        for (Class<?> kit : Kits.all()) {
            List<String> tests = Arrays.stream(kit.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class)
                            || method.isAnnotationPresent(ParameterizedTest.class))
                    .map(Method::getName)
                    .toList();

            assertThat(Rule.of(kit).stream().map(Rule::method).map(Method::getName))
                    .containsExactlyInAnyOrderElementsOf(tests);
        }
    }

    @Test
    void every_number_is_given_once_and_a_kit_has_one_letter() {
        List<Rule> rules =
                Kits.all().stream().flatMap(kit -> Rule.of(kit).stream()).toList();

        assertThat(rules).extracting(Rule::number).doesNotHaveDuplicates();
        assertThat(rules).allMatch(rule -> rule.number().startsWith(Kits.letter(rule.kit())));
        assertThat(Kits.all()).extracting(Kits::letter).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_says_what_it_rests_on() {
        for (Class<?> kit : Kits.all()) {
            assertThat(Stream.of(NotVerifiedLive.class, VerifiedLive.class).filter(kit::isAnnotationPresent))
                    .as(kit.getSimpleName())
                    .hasSize(1);
        }
    }

    @Test
    void kits_have_at_most_150_lines_and_fixtures_of_a_backend_fewer_than_60() throws IOException {
        for (Path kit : files("Contract.java")) {
            assertThat(lines(kit)).as(kit.toString()).isLessThanOrEqualTo(150);
        }
        for (String fixture : List.of("GraphQlFixture.java", "MatonFixture.java", "V1Fixture.java")) {
            assertThat(files(fixture))
                    .singleElement()
                    .satisfies(file -> assertThat(lines(file)).isLessThan(60));
        }
    }

    @VerifiedLive(date = "2027-01-02", evidence = "a log")
    abstract static class Seen {

        @NotVerifiedLive("not this one")
        void A01_doubted() {}

        void A02_seen() {}

        @VerifiedLive(date = "2027-01-03", evidence = "another log")
        void A03_seen_later() {}
    }

    @Test
    void what_stands_at_a_rule_counts_more_than_what_stands_at_its_kit() {
        assertThat(Rule.of(Seen.class)).extracting(Rule::verified).containsExactly(null, "2027-01-02", "2027-01-03");
    }
}
