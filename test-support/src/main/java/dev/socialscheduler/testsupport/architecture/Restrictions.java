package dev.socialscheduler.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What only certain places of a module may do. */
final class Restrictions {

    private static final Set<String> PROCESS = Set.of(
            "java.lang.System.exit", "java.lang.System.out", "java.lang.System.err", "java.io.FileDescriptor.out");

    private Restrictions() {}

    /** Only they use libraries, given as packages such as {@code okhttp3..}. */
    static Rule libraries(List<Place> users, List<String> packages) {
        PackageMatchers matchers = PackageMatchers.of(packages);
        return new Restriction(
                "only " + Place.join(users) + " may use " + String.join(", ", packages),
                users,
                (module, type) -> targets(type)
                        .filter(target -> matchers.test(target.getPackageName()))
                        .map(target -> "uses " + target.getName()));
    }

    /** Only they, and the types themselves, use some types of the module. */
    static Rule types(List<Place> types, List<Place> users) {
        return new Restriction(
                "only " + Place.join(users) + " may use " + Place.join(types),
                users,
                (module, type) -> module.used(type)
                        .filter(target -> Place.anyCovers(types, module, target))
                        .filter(target -> !Place.anyCovers(types, module, type))
                        .map(target -> "uses " + target.getName()));
    }

    /** Only they make exceptions of a type. The constructors of exceptions that extend it call each other. */
    static Rule exceptions(String exception, List<Place> makers) {
        return new Restriction(
                "only " + Place.join(makers) + " may make a " + exception.substring(exception.lastIndexOf('.') + 1),
                makers,
                (module, type) -> type.isAssignableTo(exception)
                        ? Stream.of()
                        : constructed(type)
                                .filter(made -> made.isAssignableTo(exception))
                                .map(made -> "makes a " + made.getName()));
    }

    /** Returns the classes whose constructors a class calls, or names as {@code Type::new}. */
    private static Stream<JavaClass> constructed(JavaClass type) {
        return Stream.concat(
                        type.getConstructorCallsFromSelf().stream(), type.getConstructorReferencesFromSelf().stream())
                .map(JavaAccess::getTargetOwner);
    }

    /** Exceptions of a type are declared beside it only. */
    static Rule exceptionTypes(String exception) {
        String home = exception.substring(0, exception.lastIndexOf('.'));
        return new Restriction(
                "exceptions of the library are declared in " + home + " only",
                List.of(),
                (module, type) ->
                        type.isAssignableTo(exception) && !type.getPackageName().equals(home)
                                ? Stream.of("extends " + exception)
                                : Stream.of());
    }

    /** Only they end the process or know its streams. */
    static Rule process(List<Place> users) {
        return new Restriction(
                "only " + Place.join(users) + " may end the process or use its streams",
                users,
                (module, type) -> type.getAccessesFromSelf().stream()
                        .map(Restrictions::target)
                        .filter(PROCESS::contains)
                        .map(target -> "uses " + target));
    }

    /** Only there are nested types public. */
    static Rule publicNestedTypes(List<Place> places) {
        return new Restriction(
                "nested types are public in " + Place.join(places) + " only",
                places,
                (module, type) ->
                        type.isNestedClass() && ModuleClasses.isPublic(type) ? Stream.of("is public") : Stream.of());
    }

    private static Stream<JavaClass> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType());
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }
}
