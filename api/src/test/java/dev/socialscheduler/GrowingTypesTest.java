package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Types that a provider may extend: a component that is added has to reach the builder, {@code toBuilder}, {@code equals},
 * {@code hashCode}, {@code toString} and an accessor. Every component of {@link FullSamples} is checked, and every type with
 * a builder has to have a sample in which nothing is left out.
 */
class GrowingTypesTest {

    static Stream<Object> samples() {
        return FullSamples.all();
    }

    /** Every component of every sample. */
    static Stream<Arguments> components() {
        return samples().flatMap(sample -> fields(sample).map(field -> Arguments.of(sample, field)));
    }

    private static Stream<Field> fields(Object sample) {
        return Arrays.stream(sample.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .peek(field -> field.setAccessible(true));
    }

    private static Object rebuilt(Object sample) throws ReflectiveOperationException {
        Object builder = sample.getClass().getMethod("toBuilder").invoke(sample);
        return builder.getClass().getMethod("build").invoke(builder);
    }

    /** Returns the same thing with one component changed behind its back. */
    private static Object without(Object sample, Field field) throws ReflectiveOperationException {
        Object other = rebuilt(sample);
        field.set(other, nothing(field, field.get(sample)));
        return other;
    }

    private static @Nullable Object nothing(Field field, Object value) {
        Class<?> type = field.getType();
        if (type == boolean.class) {
            return !(boolean) value;
        }
        if (type == int.class) {
            return -1;
        }
        if (type == long.class) {
            return -1L;
        }
        if (type == double.class) {
            return -1.0;
        }
        return type == List.class ? List.of() : type == Set.class ? Set.of() : other(type, value);
    }

    private static @Nullable Object other(Class<?> type, Object value) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[constants.length - 1] == value ? constants[0] : constants[constants.length - 1];
        }
        return type == String.class ? "something else" : null;
    }

    @Test
    void every_type_with_a_builder_has_a_sample() {
        Set<String> growing = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.socialscheduler")
                        .stream()
                        .filter(type -> type.tryGetMethod("toBuilder").isPresent())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        growing.remove(NewPost.class.getName()); // a record, checked in NewPostTest

        assertThat(samples().map(sample -> sample.getClass().getName())).containsExactlyInAnyOrderElementsOf(growing);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nobody_can_make_one_but_by_its_builder(Object sample) {
        assertThat(sample.getClass().getConstructors()).isEmpty();
        assertThat(sample.getClass()).isFinal();
        assertThat(fields(sample)).allMatch(field -> Modifier.isFinal(field.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_copy_is_the_same_and_another_object(Object sample) throws ReflectiveOperationException {
        Object copy = rebuilt(sample);

        assertThat(copy).isNotSameAs(sample).isEqualTo(sample).hasSameHashCodeAs(sample);
        assertThat(copy).hasToString(sample.toString());
        assertThat(sample).isNotEqualTo(null).isNotEqualTo("something else");
    }

    @ParameterizedTest
    @MethodSource("components")
    void a_sample_leaves_nothing_out(Object sample, Field field) throws ReflectiveOperationException {
        Object value = field.get(sample);

        assertThat(value).isNotNull().isNotIn(0, 0L, 0.0, "", false);
        assertThat(!(value instanceof Collection<?> collection) || !collection.isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("components")
    void an_accessor_returns_it_and_no_list_can_be_changed(Object sample, Field field)
            throws ReflectiveOperationException {
        assertThat(sample.getClass().getMethod(field.getName()).invoke(sample)).isEqualTo(field.get(sample));
        if (field.get(sample) instanceof List<?> list) {
            assertThat(list).isUnmodifiable();
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void it_makes_a_difference(Object sample, Field field) throws ReflectiveOperationException {
        Object other = without(sample, field);

        assertThat(other).isNotEqualTo(sample).doesNotHaveSameHashCodeAs(sample);
        if (!(sample instanceof PostWarning) || !field.getName().equals("pending")) {
            assertThat(other.toString()).isNotEqualTo(sample.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void its_setter_sets_it_and_a_copy_keeps_it(Object sample, Field field) throws ReflectiveOperationException {
        Object other = without(sample, field);
        Object builder = other.getClass().getMethod("toBuilder").invoke(other);
        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(other);

        setter(builder, field).invoke(builder, field.get(sample));

        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(sample);
    }

    private static Method setter(Object builder, Field field) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(field.getName()))
                .filter(method -> method.getParameterCount() == 1 && !method.isVarArgs())
                .filter(method -> method.getParameterTypes()[0] == field.getType())
                .findFirst()
                .map(Objects::requireNonNull)
                .orElseThrow(() -> new AssertionError("No setter for " + field));
    }
}
