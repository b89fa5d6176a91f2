package dev.socialscheduler;

import dev.socialscheduler.error.Violation;
import java.util.List;

/**
 * Result of validating a post before it is sent.
 *
 * @param violations all errors and warnings, in the order of the fields; unmodifiable
 */
public record Validation(List<Violation> violations) {

    public Validation {
        violations = List.copyOf(violations);
    }

    /** Returns whether there are no errors, so that the post can be sent. */
    public boolean isValid() {
        return errors().isEmpty();
    }

    /** Returns the errors, which prevent the post from being sent; unmodifiable. */
    public List<Violation> errors() {
        return violations.isEmpty()
                ? List.of()
                : violations.stream().filter(Violation::isError).toList();
    }

    /** Returns the warnings, which do not prevent the post from being sent; unmodifiable. */
    public List<Violation> warnings() {
        return violations.isEmpty()
                ? List.of()
                : violations.stream().filter(violation -> !violation.isError()).toList();
    }
}
