package dev.socialscheduler.testsupport.architecture;

import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Every package says that nothing is null unless it says so. */
record NullMarkedPackages() implements Rule {

    @Override
    public String name() {
        return "every package is null-marked";
    }

    @Override
    public List<String> violations(ModuleClasses module) {
        return module.topLevelTypes()
                .map(type -> type.getPackage())
                .distinct()
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(found -> found.getName() + " is not")
                .toList();
    }
}
