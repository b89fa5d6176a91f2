package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.spi.SchedulerProvider;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of capabilities is what the backends say of themselves, and what the enum says of them. */
class CapabilityDocumentTest {

    private static final String DOCUMENT = Project.read("docs/capabilities.md");
    private static final Map<String, Set<Capability>> CAN = capabilities();

    private static Map<String, Set<Capability>> capabilities() {
        return ServiceLoader.load(SchedulerProvider.class).stream()
                .map(provider -> provider.get().id())
                .collect(Collectors.toMap(id -> id, CapabilityDocumentTest::capabilities, (a, b) -> a, TreeMap::new));
    }

    private static Set<Capability> capabilities(String backend) {
        try (var scheduler = SchedulerConfig.builder()
                .environment(Map.of("BUFFER_API_KEY", "k", "BUFFER_ACCESS_TOKEN", "t"))
                .backend(backend)
                .build()
                .createScheduler()) {
            return scheduler.capabilities();
        }
    }

    @Test
    void the_table_says_what_the_backends_say() {
        List<String> rows = Arrays.stream(Capability.values())
                .sorted(Comparator.comparing(Capability::ordinal))
                .map(CapabilityDocumentTest::row)
                .toList();

        assertThat(DOCUMENT.lines().filter(line -> line.startsWith("| `")).toList())
                .isEqualTo(rows);
    }

    private static String row(Capability capability) {
        String marks = CAN.values().stream()
                .map(can -> can.contains(capability) ? "yes" : "refused")
                .collect(Collectors.joining(" | "));
        return "| `" + capability + "` | " + capability.title() + " | " + marks + " | " + capability.instead() + " |";
    }

    @Test
    void a_refusal_names_the_backends_that_can() {
        for (Capability capability : Capability.values()) {
            assertThat(capability.backends())
                    .as(capability.toString())
                    .containsExactlyInAnyOrderElementsOf(CAN.entrySet().stream()
                            .filter(can -> can.getValue().contains(capability))
                            .map(Map.Entry::getKey)
                            .toList());
        }
    }
}
