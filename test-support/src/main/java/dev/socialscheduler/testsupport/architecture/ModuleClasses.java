package dev.socialscheduler.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The classes of a module and the folder that it is built in. Packages are named relative to the root package, whose own
 * name is empty.
 */
record ModuleClasses(String root, JavaClasses classes, Path home) {

    /** Where the module whose tests run lies: Surefire says so, or the working directory. */
    static Path directory() {
        return Path.of(System.getProperty("basedir", ""));
    }

    /** The module whose tests run. */
    static ModuleClasses current(String root) {
        Path directory = directory();
        Path classes = directory.resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException("no compiled classes in " + classes.toAbsolutePath());
        }
        return new ModuleClasses(root, new ClassFileImporter().importPath(classes), directory);
    }

    String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(root) ? "" : name.substring(root.length() + 1);
    }

    /** Returns the name of the top-level class around a class, relative to the root package. */
    String nameOf(JavaClass type) {
        return type.getName().substring(root.length() + 1).replaceFirst("\\$.*", "");
    }

    boolean holds(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(root) || name.startsWith(root + ".");
    }

    Stream<JavaClass> topLevelTypes() {
        return classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    Set<String> packages() {
        Set<String> packages = new TreeSet<>();
        classes.forEach(type -> packages.add(packageOf(type)));
        return packages;
    }

    /** Returns for each package those that it uses, without itself. */
    Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass type : classes) {
            String from = packageOf(type);
            Set<String> used = arrows.computeIfAbsent(from, name -> new TreeSet<>());
            used(type).map(this::packageOf).filter(to -> !to.equals(from)).forEach(used::add);
        }
        return arrows;
    }

    /** Returns the classes of this module that a class uses. */
    Stream<JavaClass> used(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(this::holds);
    }

    static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    static String shown(String packageName) {
        return packageName.isEmpty() ? "the root package" : packageName;
    }
}
