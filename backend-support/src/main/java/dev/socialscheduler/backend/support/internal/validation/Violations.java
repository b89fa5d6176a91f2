package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.error.Violation;
import java.util.ArrayList;
import java.util.List;

/** Collects violations. Not thread-safe. */
final class Violations {

    private final List<Violation> found = new ArrayList<>();

    void when(boolean broken, String path, String rule) {
        if (broken) {
            add(path, rule);
        }
    }

    /** Adds a violation whose message is built only if needed. */
    void add(String path, String rule) {
        found.add(new Violation(path, rule));
    }

    void warn(String path, String risk) {
        found.add(new Violation(path, risk, Violation.Severity.WARNING));
    }

    List<Violation> all() {
        return List.copyOf(found);
    }
}
