package dev.socialscheduler.testsupport.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which layer may use which. A layer is a package and what lies below it, unless that is a layer of its own. The root may
 * use every layer and no layer the root, unless the table says otherwise.
 *
 * @param uses the table: a layer, and those that it may use
 * @param exact whether an arrow of the table that nobody needs is reported too
 */
record LayerTable(Map<String, Set<String>> uses, boolean exact) implements Rule {

    private static final String ROOT = "";

    @Override
    public String name() {
        return "a layer uses only what the table allows";
    }

    @Override
    public List<String> violations(ModuleClasses module) {
        List<String> violations = new ArrayList<>();
        module.packages().stream()
                .filter(name -> !name.isEmpty() && layerOf(name).isEmpty())
                .forEach(name -> violations.add(name + " belongs to no layer"));
        Map<String, Set<String>> found = found(module);
        found.forEach((from, used) -> used.stream()
                .filter(to -> !to.equals(from) && !mayUse(from, to))
                .forEach(to -> violations.add(ModuleClasses.shown(from) + " uses " + ModuleClasses.shown(to))));
        addIdle(found, violations);
        return violations;
    }

    private Map<String, Set<String>> found(ModuleClasses module) {
        Map<String, Set<String>> found = new TreeMap<>();
        module.arrows()
                .forEach(
                        (from, used) -> used.forEach(to -> found.computeIfAbsent(layerOf(from), name -> new TreeSet<>())
                                .add(layerOf(to))));
        module.packages().forEach(name -> found.computeIfAbsent(layerOf(name), layer -> new TreeSet<>()));
        return found;
    }

    /** Returns the layer with the longest name that fits, or that of the root. */
    private String layerOf(String packageName) {
        return uses.keySet().stream()
                .filter(layer -> packageName.equals(layer) || packageName.startsWith(layer + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse(ROOT);
    }

    private boolean mayUse(String from, String to) {
        Set<String> allowed = uses.get(from);
        return allowed == null || allowed.contains(to);
    }

    private void addIdle(Map<String, Set<String>> found, List<String> violations) {
        uses.forEach((from, allowed) -> {
            Set<String> used = found.get(from);
            if (used == null) {
                violations.add(ModuleClasses.shown(from) + " is a layer of the table, but empty");
            } else if (exact) {
                allowed.stream()
                        .filter(to -> !used.contains(to))
                        .forEach(to ->
                                violations.add(ModuleClasses.shown(from) + " does not use " + ModuleClasses.shown(to)));
            }
        });
    }
}
