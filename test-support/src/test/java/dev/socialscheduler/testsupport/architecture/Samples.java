package dev.socialscheduler.testsupport.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** Small modules that break rules: the packages below {@code samples}. */
final class Samples {

    static final String ROOT = "dev.socialscheduler.testsupport.architecture.samples.";

    private Samples() {}

    static ModuleClasses of(String name) {
        return new ModuleClasses(ROOT + name, new ClassFileImporter().importPackages(ROOT + name), Path.of(""));
    }
}
