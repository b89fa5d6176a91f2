package dev.socialscheduler.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;

/**
 * Nothing static can change: static fields are final, and neither arrays, nor atomics, nor concurrent collections.
 *
 * @param constants arrays that nobody changes, and what may change all the same, as {@code Type.FIELD}
 */
record StaticState(Set<String> constants) implements Rule {

    @Override
    public String name() {
        return "nothing static can change";
    }

    @Override
    public List<String> violations(ModuleClasses module) {
        List<JavaField> changeable = module.classes().stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL) || isChangeable(field.getRawType()))
                .toList();
        return Lines.concat(
                changeable.stream()
                        .filter(field -> !constants.contains(shown(field)))
                        .map(field -> field.getFullName() + " can change"),
                constants.stream()
                        .filter(name -> changeable.stream()
                                .noneMatch(field -> shown(field).equals(name)))
                        .map(name -> name + " is exempt without need"));
    }

    private static boolean isChangeable(JavaClass type) {
        return type.isArray() || type.getPackageName().startsWith("java.util.concurrent");
    }

    private static String shown(JavaField field) {
        return field.getOwner().getSimpleName() + "." + field.getName();
    }
}
