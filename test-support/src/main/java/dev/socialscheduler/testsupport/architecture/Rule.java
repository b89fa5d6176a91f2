package dev.socialscheduler.testsupport.architecture;

import java.util.List;

/** Something that holds in a module. */
interface Rule {

    /** Returns the rule in words; it names the test. */
    String name();

    /** Returns what breaks the rule, one line each, or nothing. */
    List<String> violations(ModuleClasses module);
}
