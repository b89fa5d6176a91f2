package dev.socialscheduler.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** No public signature holds a map of text to anything. */
record UntypedMaps() implements Rule {

    @Override
    public String name() {
        return "no public signature holds an untyped map";
    }

    @Override
    public List<String> violations(ModuleClasses module) {
        return module.classes().stream()
                .filter(ModuleClasses::isPublic)
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors())))
                .filter(member -> Modifier.isPublic(member.getModifiers()))
                .map(Executable::toGenericString)
                .filter(text -> text.matches(".*Map<java\\.lang\\.String, ?(java\\.lang\\.Object|\\?)>.*"))
                .toList();
    }
}
