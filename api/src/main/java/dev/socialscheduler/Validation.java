package dev.socialscheduler;

import dev.socialscheduler.error.Violation;
import java.util.List;

/**
 * What was found wrong with a post before it was sent.
 *
 * @param violations everything that was found, errors and warnings, in the order of the fields; unmodifiable
 */
public record Validation(List<Violation> violations) {

    public Validation {
        violations = List.copyOf(violations);
    }

    /** Returns whether the post would be sent: nothing but warnings, if anything. */
    public boolean isValid() {
        return errors().isEmpty();
    }

    /** Returns what keeps the post from being sent; unmodifiable. */
    public List<Violation> errors() {
        return violations.isEmpty()
                ? List.of()
                : violations.stream().filter(Violation::isError).toList();
    }

    /** Returns what is allowed and likely to go wrong; unmodifiable. */
    public List<Violation> warnings() {
        return violations.isEmpty()
                ? List.of()
                : violations.stream().filter(violation -> !violation.isError()).toList();
    }
}
