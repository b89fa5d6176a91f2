package dev.socialscheduler.error;

import dev.socialscheduler.Capability;
import java.util.List;

/**
 * Thrown when the backend does not support a feature; nothing was sent. Use the alternative in the message, or another
 * backend.
 */
public final class UnsupportedCapabilityException extends SchedulerException {

    private static final long serialVersionUID = 1;

    private final Capability capability;

    /** Creates an exception for an unsupported feature. */
    public UnsupportedCapabilityException(Capability capability, ErrorContext context) {
        super(Failure.withoutEffect(problem(capability, context), remedy(capability, context), context));
        this.capability = capability;
    }

    private static String problem(Capability capability, ErrorContext context) {
        // If the backend supports the feature in general, only the dialect of its server lacks it.
        String where = capability.backends().contains(context.backend()) ? " in the dialect of its server" : "";
        return "The backend " + context.backend() + " does not support " + capability.title() + " (" + capability + ")"
                + where + ".";
    }

    private static String remedy(Capability capability, ErrorContext context) {
        List<String> others = capability.backends().stream()
                .filter(backend -> !backend.equals(context.backend()))
                .toList();
        return "Either " + capability.instead()
                + (others.isEmpty() ? "." : ", or choose a backend that does: " + String.join(", ", others) + ".");
    }

    /** Returns the unsupported feature. */
    public Capability capability() {
        return capability;
    }
}
