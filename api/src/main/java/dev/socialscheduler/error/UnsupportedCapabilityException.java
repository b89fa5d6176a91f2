package dev.socialscheduler.error;

import dev.socialscheduler.Capability;
import java.util.List;

/** The backend cannot do this; nothing was sent. What to do: what the message says, or choose another backend. */
public final class UnsupportedCapabilityException extends SchedulerException {

    private static final long serialVersionUID = 1;

    private final Capability capability;

    /** Makes an exception that names what is lacking. */
    public UnsupportedCapabilityException(Capability capability, ErrorContext context) {
        super(Failure.withoutEffect(problem(capability, context), remedy(capability, context), context));
        this.capability = capability;
    }

    private static String problem(Capability capability, ErrorContext context) {
        // One of our own backends that has it in general lacks it only for what its server speaks.
        String where =
                capability.backends().contains(context.backend()) ? " in the dialect that its server speaks" : "";
        return "The backend " + context.backend() + " cannot do this" + where + ": " + capability.title() + " ("
                + capability + ").";
    }

    private static String remedy(Capability capability, ErrorContext context) {
        List<String> others = capability.backends().stream()
                .filter(backend -> !backend.equals(context.backend()))
                .toList();
        return "Either " + capability.instead()
                + (others.isEmpty() ? "." : ", or choose a backend that can: " + String.join(", ", others) + ".");
    }

    /** Returns what is lacking. */
    public Capability capability() {
        return capability;
    }
}
