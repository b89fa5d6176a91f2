package dev.socialscheduler.testsupport.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** A rule that one module alone has. */
record OwnRule(String name, ArchRule rule) implements Rule {

    @Override
    public List<String> violations(ModuleClasses module) {
        return rule.evaluate(module.classes()).getFailureReport().getDetails();
    }
}
