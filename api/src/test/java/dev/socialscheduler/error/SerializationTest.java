package dev.socialscheduler.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerializationTest {

    private static SchedulerException thereAndBack(SchedulerException e) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (SchedulerException) in.readObject();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.socialscheduler.error.EveryException#all")
    void every_exception_survives_java_serialization(SchedulerException e) throws Exception {
        SchedulerException read = thereAndBack(e.onAttempt(2));

        assertThat(read).hasSameClassAs(e).hasMessage(e.getMessage());
        assertThat(read.context()).isEqualTo(e.context());
        assertThat(read.outcome()).isEqualTo(e.outcome());
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("failure.cause", "post") // a stored post is not serialized, its id is
                .isEqualTo(e);
    }

    @Test
    void the_causes_survive_too() throws Exception {
        SchedulerException e = EveryException.all().findFirst().orElseThrow();

        assertThat(thereAndBack(e)).hasRootCauseMessage("deeper").cause().hasMessage("below");
    }

    @Test
    void the_list_of_every_exception_is_complete() {
        Set<Class<?>> listed = EveryException.all().map(Object::getClass).collect(Collectors.toSet());
        Set<Class<?>> existing = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.socialscheduler")
                        .stream()
                        .filter(type -> type.isAssignableTo(SchedulerException.class))
                        .map(JavaClass::reflect)
                        .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                        .collect(Collectors.toSet());

        assertThat(listed).isEqualTo(existing);
    }
}
