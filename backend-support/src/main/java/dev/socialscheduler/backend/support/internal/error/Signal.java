package dev.socialscheduler.backend.support.internal.error;

/** An exception by which a backend talks to itself. It never leaves the backend, and an {@link Exchange} passes it on. */
public abstract class Signal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Creates an exception without a stack trace. */
    protected Signal(String message) {
        super(message, null, false, false);
    }
}
