package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What INVARIANTS.md says to enforce a rule is there. */
class InvariantsTest {

    @Test
    void every_test_that_enforces_a_rule_exists() {
        List<String> named = Pattern.compile("`(\\w+(Test|Contract))`")
                .matcher(Project.read("INVARIANTS.md"))
                .results()
                .map(name -> name.group(1) + ".java")
                .distinct()
                .toList();
        List<String> existing = Project.javaFiles("src/test/java", "contract-tests/src/main/java").stream()
                .map(file -> file.getFileName().toString())
                .toList();

        assertThat(named).hasSizeGreaterThan(10);
        assertThat(existing).containsAll(named);
    }
}
