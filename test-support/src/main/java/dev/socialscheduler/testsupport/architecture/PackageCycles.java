package dev.socialscheduler.testsupport.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Packages form no dependency cycle. One that is accepted must exist, with exactly these packages.
 *
 * @param accepted each a cycle, as the names of all packages that can reach each other
 */
record PackageCycles(Set<Set<String>> accepted) implements Rule {

    @Override
    public String name() {
        return "packages form no dependency cycle";
    }

    @Override
    public List<String> violations(ModuleClasses module) {
        Map<String, Set<String>> arrows = module.arrows();
        Set<Set<String>> cycles = arrows.keySet().stream()
                .map(start -> cycleOf(start, arrows))
                .filter(cycle -> !cycle.isEmpty())
                .collect(Collectors.toSet());
        return Lines.concat(
                cycles.stream().filter(cycle -> !accepted.contains(cycle)).map(cycle -> "a cycle of " + shown(cycle)),
                accepted.stream()
                        .filter(cycle -> !cycles.contains(cycle))
                        .map(cycle -> "accepted, but no cycle of its own: " + shown(cycle)));
    }

    /** Returns the packages that reach a package and are reached by it, itself included, or nothing. */
    private static Set<String> cycleOf(String start, Map<String, Set<String>> arrows) {
        return reachable(start, arrows).stream()
                .filter(name -> reachable(name, arrows).contains(start))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> reachable(String start, Map<String, Set<String>> arrows) {
        Set<String> reached = new TreeSet<>();
        visit(start, arrows, reached);
        return reached;
    }

    private static void visit(String name, Map<String, Set<String>> arrows, Set<String> reached) {
        for (String next : arrows.getOrDefault(name, new TreeSet<>())) {
            if (reached.add(next)) {
                visit(next, arrows, reached);
            }
        }
    }

    private static String shown(Set<String> cycle) {
        return cycle.stream().sorted().map(ModuleClasses::shown).collect(Collectors.joining(", "));
    }
}
