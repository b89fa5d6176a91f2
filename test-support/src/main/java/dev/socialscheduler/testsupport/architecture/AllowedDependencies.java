package dev.socialscheduler.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import java.util.List;

/**
 * A module uses nothing but itself and certain packages. A package that it does not use is reported too.
 *
 * @param packages as {@code org.slf4j..} or {@code dev.socialscheduler.error}
 */
record AllowedDependencies(List<String> packages) implements Rule {

    @Override
    public String name() {
        return "only listed packages are used";
    }

    @Override
    public List<String> violations(ModuleClasses module) {
        PackageMatchers allowed = PackageMatchers.of(packages);
        List<JavaClass> foreign = module.classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> !target.isPrimitive() && !module.holds(target))
                .distinct()
                .toList();
        return Lines.concat(
                foreign.stream()
                        .filter(target -> !allowed.test(target.getPackageName()))
                        .map(target -> target.getName() + " is used, but its package is not listed"),
                packages.stream().filter(text -> isIdle(text, foreign)).map(text -> text + " is listed, but not used"));
    }

    private static boolean isIdle(String text, List<JavaClass> foreign) {
        PackageMatchers matcher = PackageMatchers.of(text);
        return foreign.stream().noneMatch(target -> matcher.test(target.getPackageName()));
    }
}
