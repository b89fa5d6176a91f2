package dev.socialscheduler.testsupport.architecture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * No package holds more top-level types than a person can survey. A larger one is exempt by its exact number, so that it
 * can neither grow nor shrink unnoticed.
 */
record PackageSizes(int most, Map<String, Integer> exempt) implements Rule {

    @Override
    public String name() {
        return "no package has more than " + most + " types";
    }

    @Override
    public List<String> violations(ModuleClasses module) {
        Map<String, Integer> sizes = module.topLevelTypes()
                .collect(Collectors.groupingBy(module::packageOf, TreeMap::new, Collectors.summingInt(type -> 1)));
        return Lines.concat(
                sizes.entrySet().stream()
                        .filter(size -> !exempt.containsKey(size.getKey()) && size.getValue() > most)
                        .map(size -> ModuleClasses.shown(size.getKey()) + " has " + size.getValue() + " types"),
                exempt.entrySet().stream()
                        .filter(exemption -> exemption.getValue() <= most
                                || !exemption.getValue().equals(sizes.get(exemption.getKey())))
                        .map(exemption -> ModuleClasses.shown(exemption.getKey()) + " has "
                                + sizes.getOrDefault(exemption.getKey(), 0) + " types, and is exempt with "
                                + exemption.getValue()));
    }
}
