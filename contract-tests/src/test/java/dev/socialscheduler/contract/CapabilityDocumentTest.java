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
        return capabilities(backend, "auto");
    }

    private static Set<Capability> capabilities(String backend, String dialect) {
        try (var scheduler = SchedulerConfig.builder()
                .environment(Map.of("BUFFER_API_KEY", "k", "MATON_API_KEY", "m", "BUFFER_ACCESS_TOKEN", "t"))
                .set("graphql.dialect", dialect)
                .backend(backend)
                .build()
                .createScheduler()) {
            return scheduler.capabilities();
        }
    }

    /** The rows of the table under a heading. */
    private static List<String> table(String heading) {
        String part = DOCUMENT.substring(DOCUMENT.indexOf(heading)).substring(heading.length());
        return part.lines()
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    @Test
    void the_table_says_what_the_backends_say() {
        List<String> rows = Arrays.stream(Capability.values())
                .sorted(Comparator.comparing(Capability::ordinal))
                .map(CapabilityDocumentTest::row)
                .toList();

        assertThat(table("# What each backend can do")).isEqualTo(rows);
    }

    @Test
    void the_second_table_says_what_each_dialect_lacks() {
        Set<Capability> current = capabilities("graphql", "current");
        Set<Capability> beta = capabilities("graphql", "beta");
        Set<Capability> gateway = capabilities("graphql", "gateway");
        List<String> rows = Arrays.stream(Capability.values())
                .filter(capability ->
                        current.contains(capability) && !(beta.contains(capability) && gateway.contains(capability)))
                .map(capability ->
                        "| `" + capability + "` | " + mark(beta, capability) + " | " + mark(gateway, capability) + " |")
                .toList();

        assertThat(table("## Dialects")).isEqualTo(rows);
        assertThat(current).containsAll(beta).containsAll(gateway).isEqualTo(CAN.get("graphql"));
    }

    private static String mark(Set<Capability> can, Capability capability) {
        return can.contains(capability) ? "yes" : "refused";
    }

    private static String row(Capability capability) {
        String marks = CAN.values().stream().map(can -> mark(can, capability)).collect(Collectors.joining(" | "));
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
