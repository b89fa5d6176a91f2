package dev.socialscheduler.error;

import java.util.List;

/**
 * Thrown when a post, an edit or an idea violates rules of this library or of the provider. Correct it; do not retry.
 */
public final class InvalidPostException extends SchedulerException {

    private static final long serialVersionUID = 1;

    private final List<Violation> violations;

    /** Creates an exception from all violations. */
    public InvalidPostException(List<Violation> violations, Failure failure) {
        super(failure);
        this.violations = List.copyOf(violations);
    }

    /** Returns all violations; unmodifiable. */
    public List<Violation> violations() {
        return violations;
    }
}
