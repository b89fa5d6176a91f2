package dev.socialscheduler.contract.promise;

import dev.socialscheduler.contract.judge.Finding;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What the judge found, kind by kind and lane by lane. Not thread-safe. */
final class VerdictTable {

    private final Map<Case, Map<Lane, Finding>> findings = new LinkedHashMap<>();

    VerdictTable(List<Case> cases) {
        cases.forEach(each -> findings.put(each, new EnumMap<>(Lane.class)));
    }

    void add(Case each, Lane lane, Finding finding) {
        Objects.requireNonNull(findings.get(each)).put(lane, finding);
    }

    private static String cell(Case each, Lane lane, Map<Lane, Finding> found) {
        if (each.exempt().containsKey(lane)) {
            return "does not apply";
        }
        Finding finding = found.get(lane);
        return finding == null ? "-" : finding.verdict().name();
    }

    private static String sum(Lane lane, Map<Case, Map<Lane, Finding>> all) {
        long held = all.values().stream()
                .filter(found -> found.containsKey(lane))
                .filter(found -> found.get(lane).verdict().holds())
                .count();
        long judged =
                all.values().stream().filter(found -> found.containsKey(lane)).count();
        return held + " of " + judged;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("\n");
        table.append(row("kind", "case", Lane::id));
        findings.forEach((each, found) ->
                table.append(row(Integer.toString(each.kind()), each.name(), lane -> cell(each, lane, found))));
        table.append(row("", "held", lane -> sum(lane, findings)));
        table.append('\n');
        findings.keySet()
                .forEach(each -> each.exempt()
                        .forEach((lane, because) -> table.append(lane.id())
                                .append(", ")
                                .append(each)
                                .append(": does not apply, because ")
                                .append(because)
                                .append('\n')));
        findings.forEach((each, found) -> found.forEach((lane, finding) -> {
            if (!finding.verdict().holds()) {
                table.append(lane.id())
                        .append(", ")
                        .append(each)
                        .append(": ")
                        .append(finding)
                        .append('\n');
            }
        }));
        return table.toString();
    }

    private static String row(String kind, String name, Function<Lane, String> cell) {
        Object[] cells = Arrays.stream(Lane.values()).map(cell).toArray();
        return String.format(Locale.ROOT, "%-4s %-72s %-20s %-20s %-20s%n", kind, name, cells[0], cells[1], cells[2]);
    }
}
