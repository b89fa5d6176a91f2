package dev.socialscheduler.error;

import java.util.List;

/**
 * What was to be written breaks rules, of this library or of the provider. What to do: correct it; repeating is
 * useless.
 */
public final class InvalidPostException extends SchedulerException {

    private static final long serialVersionUID = 1;

    private final List<Violation> violations;

    /** Makes an exception from every broken rule. */
    public InvalidPostException(List<Violation> violations, Failure failure) {
        super(failure);
        this.violations = List.copyOf(violations);
    }

    /** Returns every broken rule; unmodifiable. */
    public List<Violation> violations() {
        return violations;
    }
}
