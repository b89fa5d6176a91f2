package dev.socialscheduler.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Top-level types of a module, and what is nested in them. {@code "*Wire"} or {@code "Main"} are types of that name in any
 * package, {@code "graphql.Beta*"} those in one package, {@code "world.."} all in a package and below it. Packages are
 * relative to the module's root.
 */
record Place(String text, Pattern pattern) {

    static Place of(String text) {
        if (text.endsWith("..")) {
            return new Place(text, Pattern.compile(glob(text.substring(0, text.length() - 2)) + "\\..*"));
        }
        return new Place(text, Pattern.compile((text.contains(".") ? "" : "(.*\\.)?") + glob(text)));
    }

    static List<Place> all(String... texts) {
        return Arrays.stream(texts).map(Place::of).toList();
    }

    private static String glob(String text) {
        return text.replace(".", "\\.").replace("*", "[^.]*");
    }

    boolean covers(ModuleClasses module, JavaClass type) {
        return pattern.matcher(module.nameOf(type)).matches();
    }

    static boolean anyCovers(List<Place> places, ModuleClasses module, JavaClass type) {
        return places.stream().anyMatch(place -> place.covers(module, type));
    }

    static String join(List<Place> places) {
        return places.isEmpty()
                ? "nothing"
                : String.join(", ", places.stream().map(Place::text).toList());
    }
}
