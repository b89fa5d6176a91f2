package dev.socialscheduler.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Something that only certain places do. A place that does not do it is reported too, so that no list outlives its reason.
 *
 * @param deeds what a class does of it, one line each
 */
record Restriction(String name, List<Place> allowed, BiFunction<ModuleClasses, JavaClass, Stream<String>> deeds)
        implements Rule {

    @Override
    public List<String> violations(ModuleClasses module) {
        List<String> violations = new ArrayList<>();
        List<Place> idle = new ArrayList<>(allowed);
        for (JavaClass type : module.classes()) {
            List<String> done = deeds.apply(module, type).distinct().toList();
            if (done.isEmpty()) {
                continue;
            }
            idle.removeIf(place -> place.covers(module, type));
            if (!Place.anyCovers(allowed, module, type)) {
                done.forEach(deed -> violations.add(type.getName() + " " + deed));
            }
        }
        idle.forEach(place -> violations.add(place.text() + " is allowed to, but does not"));
        return violations;
    }
}
