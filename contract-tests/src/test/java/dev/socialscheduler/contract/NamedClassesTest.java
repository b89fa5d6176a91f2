package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that explains the code names classes that exist: a rename cannot leave it behind. */
class NamedClassesTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z][a-z]\\w+)(?:[.#(][^`\\n]*)?`");

    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");

    private static final Set<String> EXISTING = Project.javaFiles("src/main/java", "src/test/java").stream()
            .map(NamedClassesTest::text)
            .flatMap(text -> DECLARED.matcher(text).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INVARIANTS.md",
                "docs/architecture.md",
                "docs/errors.md",
                "docs/observability.md",
                "docs/reliability.md",
                "docs/security.md"
            })
    void every_class_that_a_page_names_exists(String page) {
        Set<String> named = NAMED.matcher(Project.read(page))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty();
        assertThat(named).isSubsetOf(EXISTING);
    }
}
