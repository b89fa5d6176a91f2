package dev.socialscheduler.contract;

import dev.socialscheduler.Capability;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One test of a kit, with its annotations.
 *
 * @param kit the kit that contains it
 * @param method the test method
 */
record Rule(Class<?> kit, Method method) {

    private static final Pattern NUMBERED = Pattern.compile("[A-Z]\\d\\d_\\w+");

    /** Returns the rules of a kit, ordered by number. */
    static List<Rule> of(Class<?> kit) {
        return Arrays.stream(kit.getDeclaredMethods())
                .filter(method -> NUMBERED.matcher(method.getName()).matches())
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> new Rule(kit, method))
                .toList();
    }

    /** Returns the number, such as {@code P03}. */
    String number() {
        return method.getName().substring(0, 3);
    }

    /** Returns the rule as a sentence without a full stop. */
    String sentence() {
        return method.getName().substring(4).replace('_', ' ');
    }

    boolean isGuardedOnly() {
        return method.isAnnotationPresent(GuardedOnly.class) || kit.isAnnotationPresent(GuardedOnly.class);
    }

    /** Returns whether there is one test for each capability. */
    boolean isForEachCapability() {
        return List.of(method.getParameterTypes()).contains(Capability.class);
    }

    /** Returns the capabilities that the rule requires: its own, those of its kit, and the capability under test. */
    Set<Capability> needs(List<?> arguments) {
        EnumSet<Capability> needs = EnumSet.noneOf(Capability.class);
        Stream.of(method.getAnnotation(Needs.class), kit.getAnnotation(Needs.class))
                .flatMap(Stream::ofNullable)
                .forEach(annotation -> needs.addAll(List.of(annotation.value())));
        arguments.stream()
                .filter(Capability.class::isInstance)
                .forEach(capability ->
                        needs.addAll(Probe.of((Capability) capability).needs()));
        return needs;
    }

    /** Returns the date on which the rule was observed on the live service, or null. */
    @Nullable
    String verified() {
        boolean isDoubted = method.isAnnotationPresent(NotVerifiedLive.class);
        VerifiedLive seen = nearest(VerifiedLive.class);
        return seen == null || (isDoubted && !method.isAnnotationPresent(VerifiedLive.class)) ? null : seen.date();
    }

    private <A extends Annotation> @Nullable A nearest(Class<A> type) {
        A own = method.getAnnotation(type);
        return own == null ? kit.getAnnotation(type) : own;
    }
}
