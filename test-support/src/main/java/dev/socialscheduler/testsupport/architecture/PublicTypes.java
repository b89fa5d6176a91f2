package dev.socialscheduler.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Public are exactly the types that users name, except in packages that are not for users: those with a segment {@code
 * internal}, and those listed.
 *
 * @param named relative to the root package
 */
record PublicTypes(Set<String> named, List<Place> internal) implements Rule {

    @Override
    public String name() {
        return "only what users name is public";
    }

    @Override
    public List<String> violations(ModuleClasses module) {
        Set<String> visible = module.topLevelTypes()
                .filter(ModuleClasses::isPublic)
                .filter(type -> !isInternal(module, type))
                .map(module::nameOf)
                .collect(Collectors.toSet());
        return Lines.concat(
                visible.stream().filter(name -> !named.contains(name)).map(name -> name + " is public"),
                named.stream().filter(name -> !visible.contains(name)).map(name -> name + " is not public"));
    }

    private boolean isInternal(ModuleClasses module, JavaClass type) {
        return Arrays.asList(type.getPackageName().split("\\.", -1)).contains("internal")
                || Place.anyCovers(internal, module, type);
    }
}
