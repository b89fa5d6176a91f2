package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed pacts are what the tests write. Runs after those and before any pact is verified. */
class CommittedPactsIT {

    private static final String HOW_TO_UPDATE =
            "The files in contract-tests/pacts are not what the tests write. If the change is meant, write them anew and"
                    + " look at the difference: mvn clean verify -pl contract-tests -am -Dpacts.update=true";

    @Test
    void the_committed_pacts_are_what_the_tests_write() throws IOException {
        Map<String, String> written = pacts(PactBook.WRITTEN);
        assertThat(written).as("files in target/pacts").isNotEmpty();
        if (Boolean.getBoolean("pacts.update")) {
            update(written);
        }
        Map<String, String> committed = pacts(PactBook.COMMITTED);

        assertThat(committed.keySet()).as(HOW_TO_UPDATE).isEqualTo(written.keySet());
        written.forEach((name, text) -> assertThat(committed).as(HOW_TO_UPDATE).containsEntry(name, text));
    }

    @Test
    void the_committed_pacts_are_written_in_order_and_without_what_changes_by_itself() throws IOException {
        pacts(PactBook.COMMITTED).forEach((name, text) -> {
            assertThat(text).as(name).isEqualTo(PactText.normalized(text));
            assertThat(text).as(name).doesNotContain("pact-jvm", "127.0.0.1", "localhost");
        });
    }

    @Test
    void pact_reports_no_usage() {
        assertThat(System.getProperty("pact_do_not_track")).isEqualTo("true");
    }

    private static void update(Map<String, String> written) throws IOException {
        for (String name : pacts(PactBook.COMMITTED).keySet()) {
            Files.delete(PactBook.COMMITTED.resolve(name));
        }
        for (var pact : written.entrySet()) {
            Files.writeString(PactBook.COMMITTED.resolve(pact.getKey()), pact.getValue());
        }
    }

    private static Map<String, String> pacts(Path folder) throws IOException {
        TreeMap<String, String> pacts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                pacts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pacts;
    }
}
