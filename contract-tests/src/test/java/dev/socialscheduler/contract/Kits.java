package dev.socialscheduler.contract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The kits that a backend runs. */
final class Kits {

    private Kits() {}

    /** Returns the kits in the order of the letters that their rules begin with. */
    static List<Class<?>> all() {
        return Arrays.stream(BackendContract.class.getDeclaredClasses())
                .<Class<?>>map(Class::getSuperclass)
                .sorted(Comparator.comparing(Kits::letter))
                .toList();
    }

    static String letter(Class<?> kit) {
        return Rule.of(kit).get(0).number().substring(0, 1);
    }
}
