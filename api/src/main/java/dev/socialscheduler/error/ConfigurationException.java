package dev.socialscheduler.error;

import java.util.List;

/** The configuration cannot work. Reports every fault at once. What to do: correct what {@link #faults()} names. */
public final class ConfigurationException extends SchedulerException {

    private static final long serialVersionUID = 1;

    private final List<String> faults;

    /** Makes an exception from faults; each names its key, its value (secrets hidden) and its rule. */
    public ConfigurationException(List<String> faults) {
        super(Failure.withoutEffect(problem(faults), "Correct the configuration and try again.", ErrorContext.NONE));
        this.faults = List.copyOf(faults);
    }

    /** Makes an exception from one fault that says its own remedy. */
    public ConfigurationException(Failure failure) {
        super(failure);
        this.faults = List.of(failure.problem());
    }

    /** Returns every fault; unmodifiable. */
    public List<String> faults() {
        return faults;
    }

    private static String problem(List<String> faults) {
        return faults.size() == 1
                ? faults.get(0)
                : "The configuration has " + faults.size() + " faults: " + String.join(" ", faults);
    }
}
