package dev.socialscheduler.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Names say what things are. Shapes on the wire, inside a type called {@code XWire}, are named by the service. */
record TypeNames() implements Rule {

    @Override
    public String name() {
        return "no type is called Impl, Manager, Helper, Util, Base, Data or Info";
    }

    @Override
    public List<String> violations(ModuleClasses module) {
        return module.classes().stream()
                .map(JavaClass::getName)
                .filter(name -> !name.contains("Wire$"))
                .filter(name -> name.matches(".*(Impl|Manager|Helper|Utils?|Base|Data|Info)"))
                .toList();
    }
}
