package dev.socialscheduler.error;

import java.util.List;

/**
 * Thrown when the configuration is invalid. Reports all faults at once. Correct the settings listed in
 * {@link #faults()}.
 */
public final class ConfigurationException extends SchedulerException {

    private static final long serialVersionUID = 1;

    private final List<String> faults;

    /** Creates an exception from faults; each contains the key, the value (secrets hidden) and the rule. */
    public ConfigurationException(List<String> faults) {
        super(Failure.withoutEffect(problem(faults), "Correct the configuration and try again.", ErrorContext.NONE));
        this.faults = List.copyOf(faults);
    }

    /** Creates an exception from one fault with its own remedy. */
    public ConfigurationException(Failure failure) {
        super(failure);
        this.faults = List.of(failure.problem());
    }

    /** Returns all faults; unmodifiable. */
    public List<String> faults() {
        return faults;
    }

    private static String problem(List<String> faults) {
        return faults.size() == 1
                ? faults.get(0)
                : "The configuration has " + faults.size() + " faults: " + String.join(" ", faults);
    }
}
