package dev.socialscheduler.contract;

import dev.socialscheduler.Capability;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.contract.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page about the contract, made of the rules' annotations and of what the backends say that they can do. */
final class ContractDocument {

    static final String FILE = "docs/contract.md";

    private static final String HEAD = """
            # The contract

            The rules that every backend keeps. Each rule is a test in `contract-tests`, and its number is never reused for
            another rule. **This page is generated from the tests; do not edit it.** To update it, run
            `mvn test -pl contract-tests -am -Dtest=ContractDocumentTest -Dcontract.update=true
            -Dsurefire.failIfNoSpecifiedTests=false`.

            * *keeps*: the test of the rule passes.
            * *refuses*: the backend does not have the capability. The same test must end in an
              `UnsupportedCapabilityException` that names the capability, before any request.
            * *guard*: *only guarded* marks rules that the guard around the backend keeps (validation, retries, closing).
              All other rules are also tested against the backend without its guard, except refusals, which always come
              from the guard.
            * *seen live*: the date on which the rule was observed on the live service. *no* means that a passing test only
              shows that our own components, including the emulator, agree.

            `memory` is the in-memory backend for tests of programs that use this library.
            """;

    private final Map<String, Set<Capability>> backends = new LinkedHashMap<>();

    ContractDocument() {
        Stream.of("graphql", "maton", "v1-rest").forEach(id -> backends.put(id, capabilities(id)));
        try (SocialScheduler memory = MemoryBackend.at(Clock.systemUTC()).scheduler()) {
            backends.put(memory.backend(), memory.capabilities());
        }
    }

    private static Set<Capability> capabilities(String backend) {
        SchedulerConfig config = SchedulerConfig.builder()
                .environment(Map.of("BUFFER_API_KEY", "k", "MATON_API_KEY", "m", "BUFFER_ACCESS_TOKEN", "t"))
                .systemProperties(Map.of())
                .directory(Path.of("no-such-directory"))
                .backend(backend)
                .build();
        try (SocialScheduler scheduler = config.createScheduler()) {
            return scheduler.capabilities();
        }
    }

    String text() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Class<?> kit : Kits.all()) {
            String title = kit.getSimpleName().replace("Contract", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
            page.append("\n## ").append(Kits.letter(kit)).append(": ").append(title.toLowerCase(Locale.ROOT));
            page.append("\n\n| | rule | ").append(String.join(" | ", backends.keySet()));
            page.append(" | guard | seen live |\n")
                    .append("|---".repeat(backends.size() + 4))
                    .append("|\n");
            Rule.of(kit)
                    .forEach(rule -> rows(rule).forEach(row -> page.append(row).append('\n')));
        }
        return page.toString();
    }

    private List<String> rows(Rule rule) {
        if (!rule.isForEachCapability()) {
            return List.of(row(rule, rule.sentence(), rule.needs(List.of())));
        }
        return Stream.of(Capability.values())
                .map(each -> row(rule, rule.sentence() + ": `" + each + "`", rule.needs(List.of(each))))
                .toList();
    }

    private String row(Rule rule, String sentence, Set<Capability> needs) {
        List<String> cells = new ArrayList<>(List.of(rule.number(), sentence));
        backends.values().forEach(can -> cells.add(cell(needs, can)));
        cells.add(rule.isGuardedOnly() ? "only guarded" : "");
        String seen = rule.verified();
        cells.add(seen == null ? "no" : seen);
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |")).replace("|  |", "| |");
    }

    private static String cell(Set<Capability> needs, Set<Capability> can) {
        Set<Capability> missing = new TreeSet<>(needs);
        missing.removeAll(can);
        // Of several that lack, the first is named.
        return missing.stream()
                .findFirst()
                .map(first -> "refuses `" + first + "`")
                .orElse("keeps");
    }
}
