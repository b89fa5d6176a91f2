package dev.socialscheduler.error;

import dev.socialscheduler.Capability;

/** The backend cannot do this; nothing was sent. What to do: what the message says, or choose another backend. */
public final class UnsupportedCapabilityException extends SchedulerException {

    private static final long serialVersionUID = 1;

    private final Capability capability;

    /** Makes an exception that names what is lacking. */
    public UnsupportedCapabilityException(Capability capability, ErrorContext context) {
        super(Failure.withoutEffect(
                "The backend " + context.backend() + " cannot do this: " + capability.title() + " (" + capability
                        + ").",
                "Either " + capability.instead() + ", or choose a backend that can: "
                        + String.join(", ", capability.backends()) + ".",
                context));
        this.capability = capability;
    }

    /** Returns what is lacking. */
    public Capability capability() {
        return capability;
    }
}
