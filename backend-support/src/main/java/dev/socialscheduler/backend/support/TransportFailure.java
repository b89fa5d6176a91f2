package dev.socialscheduler.backend.support;

import java.io.IOException;

/** A connection that failed, with whether the request may have left completely by then. */
public final class TransportFailure extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean requestSent;
    private final boolean cancelled;

    TransportFailure(IOException cause, boolean requestSent) {
        this(cause, requestSent, false);
    }

    TransportFailure(IOException cause, boolean requestSent, boolean cancelled) {
        super(cause.getMessage(), cause);
        this.requestSent = requestSent;
        this.cancelled = cancelled;
    }

    /** Returns whether the request may have left completely, so that the provider may have acted on it. */
    public boolean requestSent() {
        return requestSent;
    }

    /** Returns whether somebody on this side broke the call off. */
    boolean isCancelled() {
        return cancelled;
    }
}
