package dev.socialscheduler.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The architecture rules of one module: those that hold everywhere, and the data in which modules differ.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> the_architecture_holds() {
 *     return ModuleRules.of("dev.socialscheduler.example")
 *             .mayUse("java..", "org.slf4j..")
 *             .publicTypes("Example", "ExampleOptions")
 *             .layersIn("internal")
 *             .layer("http")
 *             .layer("error", "http")
 *             .tests();
 * }
 * }</pre>
 *
 * <p>Packages and types are named relative to the module's root package, which is itself {@code ""}. Where types are
 * chosen, {@code "*Wire"} means those in any package whose top-level class is called so, {@code "graphql.Beta*"} those in
 * one package, and {@code "world.."} all in a package and below it. Data that no class needs fails the test too.
 */
public final class ModuleRules {

    private static final int MOST_LINES = 400;

    private final String root;
    private final List<Rule> rules = new ArrayList<>(
            List.of(new UntypedMaps(), new NullMarkedPackages(), new TypeNames(), new SourceFiles(MOST_LINES)));
    private final Map<String, Integer> largePackages = new HashMap<>();
    private final Set<Set<String>> acceptedCycles = new HashSet<>();
    private final Map<String, Set<String>> layers = new TreeMap<>();
    private final Set<String> constants = new HashSet<>();
    private final Set<String> publicTypes = new HashSet<>();
    private final List<Place> internal = new ArrayList<>();
    private List<Place> processOwners = List.of();
    private String layersIn = "";
    private boolean exactLayers;
    private int mostTypes = 45;

    private ModuleRules(String root) {
        this.root = root;
    }

    public static ModuleRules of(String rootPackage) {
        return new ModuleRules(rootPackage);
    }

    /** The packages outside the module that it may use. */
    public ModuleRules mayUse(String... packages) {
        rules.add(new AllowedDependencies(List.of(packages)));
        return this;
    }

    /** Where the packages of the layers named after this lie. */
    public ModuleRules layersIn(String packageName) {
        layersIn = packageName;
        return this;
    }

    /** A layer and the layers that it may use. {@code ""} is the root, which otherwise uses all and is used by none. */
    public ModuleRules layer(String name, String... uses) {
        layers.put(path(name), new TreeSet<>(Arrays.stream(uses).map(this::path).toList()));
        return this;
    }

    private String path(String layer) {
        return layer.isEmpty() || layersIn.isEmpty() ? layer : layersIn + "." + layer;
    }

    /** The table shows what is, not only what may be: every arrow in it is needed. */
    public ModuleRules exactLayers() {
        exactLayers = true;
        return this;
    }

    /** All packages of a cycle that cannot be avoided. */
    public ModuleRules acceptCycle(String... packages) {
        acceptedCycles.add(Set.of(packages));
        return this;
    }

    /** How many top-level types a package may have: 45 unless said otherwise. */
    public ModuleRules maxTypes(int most) {
        mostTypes = most;
        return this;
    }

    /** A package that is larger, and has exactly this many types. */
    public ModuleRules exemptPackage(String packageName, int types) {
        largePackages.put(packageName, types);
        return this;
    }

    /** All types that users name; no other is public outside packages that are internal. */
    public ModuleRules publicTypes(String... names) {
        publicTypes.addAll(List.of(names));
        return this;
    }

    /** The same, where they are many: the lines of a file among the test resources. */
    public ModuleRules publicTypesListedIn(String file) {
        Path list = ModuleClasses.directory().resolve("src/test/resources").resolve(file);
        try (Stream<String> names = Files.lines(list)) {
            names.forEach(publicTypes::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Packages that users do not name, such as {@code "world.."}, beside those called {@code internal}. */
    public ModuleRules internal(String... packages) {
        internal.addAll(Place.all(packages));
        return this;
    }

    /** Nested types are public only here. */
    public ModuleRules publicNestedTypesOnlyIn(String... places) {
        rules.add(Restrictions.publicNestedTypes(Place.all(places)));
        return this;
    }

    /** Types of the module that only some places may use. */
    public Use types(String... places) {
        return users -> add(Restrictions.types(Place.all(places), Place.all(users)));
    }

    /** Packages outside the module that only some places may use. */
    public Use libraries(String... packages) {
        return users -> add(Restrictions.libraries(Place.all(users), List.of(packages)));
    }

    /** Exceptions of a type, given by its full name, are made only here. Nobody declares more of them. */
    public ModuleRules exceptionsMadeOnlyIn(String exception, String... places) {
        rules.add(Restrictions.exceptionTypes(exception));
        return add(Restrictions.exceptions(exception, Place.all(places)));
    }

    /** Who ends the process and knows its streams. */
    public ModuleRules processOwnedBy(String... places) {
        processOwners = Place.all(places);
        return this;
    }

    /** Static arrays, as {@code Type.FIELD}, that nobody changes. */
    public ModuleRules constantArrays(String... fields) {
        constants.addAll(List.of(fields));
        return this;
    }

    /** Static state that the whole process shares on purpose, as {@code Type.FIELD}: the named exceptions. */
    public ModuleRules sharedState(String... fields) {
        constants.addAll(List.of(fields));
        return this;
    }

    /** A rule that this module alone has. */
    public ModuleRules rule(String name, ArchRule rule) {
        return add(new OwnRule(name, rule));
    }

    private ModuleRules add(Rule rule) {
        rules.add(rule);
        return this;
    }

    /** Returns one test for each rule, over the compiled main classes of the module whose tests run. */
    public Stream<DynamicTest> tests() {
        ModuleClasses module = ModuleClasses.current(root);
        return all().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> assertThat(rule.violations(module))
                                .as(rule.name())
                                .isEmpty()));
    }

    List<Rule> all() {
        List<Rule> all = new ArrayList<>(rules);
        all.add(new PackageCycles(acceptedCycles));
        all.add(new PackageSizes(mostTypes, largePackages));
        all.add(new PublicTypes(publicTypes, internal));
        all.add(new StaticState(constants));
        all.add(Restrictions.process(processOwners));
        if (!layers.isEmpty()) {
            all.add(new LayerTable(layers, exactLayers));
        }
        return all;
    }

    /** Says who may use something. */
    @FunctionalInterface
    public interface Use {

        ModuleRules onlyIn(String... places);
    }
}
